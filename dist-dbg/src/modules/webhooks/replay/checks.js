import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { eventId } from '../../../kernel/events.js';
import { optional } from '../../../kernel/inputs.js';
import { backward, eventTypeNamesSchema, isForward, range, statesSchema } from '../deliveries/checks.js';
import { webhookDeliveryId, webhookEndpointId } from '../ids.js';
/** Bounds one transaction; whoever has more asks again. */
export const REPLAYED_MAX = 500;
export const replaySchema = z
    .strictObject({
    deliveryIds: optional(z.array(webhookDeliveryId.schema).min(1, 'must not be empty').max(REPLAYED_MAX, `must have at most ${REPLAYED_MAX} entries`)),
    eventId: optional(eventId.schema),
    endpointId: optional(webhookEndpointId.schema),
    eventTypes: eventTypeNamesSchema,
    states: statesSchema,
    ...range,
    missed: optional(z.boolean()),
})
    .refine(isForward, backward)
    .refine(({ deliveryIds, eventId: event, endpointId, from }) => [deliveryIds, event, endpointId, from].some((one) => one !== undefined), problem('NOTHING_CHOSEN', 'give deliveryIds, eventId, endpointId or from'))
    .refine(({ missed, endpointId }) => missed !== true || endpointId !== undefined, {
    ...problem('REQUIRED', 'must be given with `missed`'),
    path: ['endpointId'],
})
    .refine(({ states = [] }) => !states.some((state) => state === 'PENDING' || state === 'QUEUED' || state === 'HELD'), {
    ...problem('NOT_SETTLED', 'must be DELIVERED, FAILED, FILTERED or SKIPPED: the others are sent anyway'),
    path: ['states'],
});
//# sourceMappingURL=checks.js.map