import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { eventId } from '../../../kernel/events.js';
import { optional } from '../../../kernel/inputs.js';
import { findEventType } from '../catalogue/event-types.js';
import { webhookEndpointId } from '../ids.js';
const eventTypeSchema = z
    .string()
    .max(200, 'must have at most 200 characters')
    .refine((name) => findEventType(name) !== null, problem('UNKNOWN_EVENT_TYPE', 'must be one of webhookEventTypes'));
export const simulateSchema = z
    .strictObject({
    endpointId: webhookEndpointId.schema,
    eventType: optional(eventTypeSchema),
    eventId: optional(eventId.schema),
    send: optional(z.boolean()),
})
    .refine(({ eventType, eventId: event }) => (eventType === undefined) !== (event === undefined), {
    ...problem('CONTRADICTION', 'give either eventType or eventId'),
    path: ['eventType'],
});
export const testSchema = z.strictObject({ endpointId: webhookEndpointId.schema, eventType: eventTypeSchema });
//# sourceMappingURL=checks.js.map