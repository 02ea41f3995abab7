import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { optional } from '../../../kernel/inputs.js';
import { webhookEndpointId } from '../ids.js';
import { deliveryStates } from '../tables.js';
const LIST_MAX = 50;
const few = (schema) => optional(z.array(schema).min(1, 'must not be empty').max(LIST_MAX, `must have at most ${LIST_MAX} entries`));
/** A half-open range of time: `from` is in it, `to` is not. */
export const range = { from: optional(z.date()), to: optional(z.date()) };
export const statesSchema = few(z.enum(deliveryStates));
export const eventTypeNamesSchema = few(z.string().max(200, 'must have at most 200 characters'));
export function isForward({ from, to }) {
    return from === undefined || to === undefined || from < to;
}
export const backward = { ...problem('EMPTY_RANGE', 'must be after `from`'), path: ['to'] };
export const deliveryFilterSchema = z
    .strictObject({ endpointId: optional(webhookEndpointId.schema), states: statesSchema, eventTypes: eventTypeNamesSchema, ...range })
    .refine(isForward, backward);
//# sourceMappingURL=checks.js.map