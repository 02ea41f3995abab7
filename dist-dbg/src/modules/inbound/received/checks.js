import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { optional } from '../../../kernel/inputs.js';
import { receivedWebhookId, webhookSourceId } from '../ids.js';
import { receivedStates } from '../tables.js';
const LIST_MAX = 50;
/** Bounds one transaction; whoever has more asks again. */
export const REPLAYED_MAX = 500;
const few = (schema) => optional(z.array(schema).min(1, 'must not be empty').max(LIST_MAX, `must have at most ${LIST_MAX} entries`));
const name = z
    .string()
    .max(200, 'must have at most 200 characters')
    .refine((text) => !text.includes('\0') && text.isWellFormed(), problem('MALFORMED', 'must be text'));
/** A half-open range of time: `from` is in it, `to` is not. */
const conditions = {
    sourceId: optional(webhookSourceId.schema),
    states: few(z.enum(receivedStates)),
    types: few(name),
    externalId: optional(name),
    from: optional(z.date()),
    to: optional(z.date()),
};
const isForward = ({ from, to }) => from === undefined || to === undefined || from < to;
const backward = { ...problem('EMPTY_RANGE', 'must be after `from`'), path: ['to'] };
export const receivedFilterSchema = z.strictObject(conditions).refine(isForward, backward);
export const replaySchema = z
    .strictObject({
    ...conditions,
    ids: optional(z.array(receivedWebhookId.schema).min(1, 'must not be empty').max(REPLAYED_MAX, `must have at most ${REPLAYED_MAX} entries`)),
})
    .refine(isForward, backward)
    .refine(({ ids, sourceId, externalId, from }) => [ids, sourceId, externalId, from].some((one) => one !== undefined), problem('NOTHING_CHOSEN', 'give ids, sourceId, externalId or from'))
    .refine(({ states = [] }) => !states.includes('PENDING'), {
    ...problem('NOT_SETTLED', 'must not be PENDING: those are handled anyway'),
    path: ['states'],
});
//# sourceMappingURL=checks.js.map