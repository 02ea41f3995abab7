import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
import { webhookDeliveryId, webhookEndpointId, webhookSecretId } from './ids.js';
const ofEndpoint = { version: 1, public: true, subject: 'endpointId' };
const endpointId = webhookEndpointId.schema;
export const webhookEndpointCreated = defineEvent({
    ...ofEndpoint,
    name: 'webhooks.endpointCreated',
    description: 'A webhook endpoint was created. Of its URL only the host is told, since the rest may be a secret.',
    payload: z.object({ endpointId, host: z.string(), eventTypes: z.array(z.string()), payloadPermissions: z.array(z.string()) }),
});
export const webhookEndpointUpdated = defineEvent({
    ...ofEndpoint,
    name: 'webhooks.endpointUpdated',
    description: 'A webhook endpoint was changed; `changed` names its fields. `version` counts its changes.',
    payload: z.object({
        endpointId,
        host: z.string(),
        eventTypes: z.array(z.string()),
        payloadPermissions: z.array(z.string()),
        changed: z.array(z.string()),
        version: z.int(),
    }),
});
export const pauseReasons = ['MANUAL', 'FAILURES', 'GONE'];
export const webhookEndpointPaused = defineEvent({
    ...ofEndpoint,
    name: 'webhooks.endpointPaused',
    description: 'A webhook endpoint gets nothing for now: somebody paused it, it failed for days, or its server said that it is gone for good.',
    payload: z.object({ endpointId, reason: z.enum(pauseReasons), host: z.string() }),
});
export const webhookEndpointResumed = defineEvent({
    ...ofEndpoint,
    name: 'webhooks.endpointResumed',
    description: 'A paused webhook endpoint gets events again, and what was kept for it while somebody had paused it.',
    payload: z.object({ endpointId }),
});
export const webhookEndpointDeleted = defineEvent({
    ...ofEndpoint,
    name: 'webhooks.endpointDeleted',
    description: 'A webhook endpoint was deleted.',
    payload: z.object({ endpointId }),
});
export const secretKinds = ['HMAC', 'ED25519'];
export const webhookSecretRotated = defineEvent({
    ...ofEndpoint,
    name: 'webhooks.secretRotated',
    description: 'A webhook endpoint has a new secret. The former ones are signed with as well until they expire.',
    payload: z.object({ endpointId, secretId: webhookSecretId.schema, kind: z.enum(secretKinds), overlapHours: z.int() }),
});
export const webhookDeliveriesReplayed = defineEvent({
    version: 1,
    public: false,
    subject: 'what',
    name: 'webhooks.deliveriesReplayed',
    description: 'Somebody had events sent again to webhook endpoints.',
    payload: z.object({ what: z.literal('webhookDeliveries'), count: z.int(), chosen: z.record(z.string(), z.unknown()) }),
});
const inner = { version: 1, public: false };
export const webhookTested = defineEvent({
    ...inner,
    subject: 'endpointId',
    name: 'webhooks.tested',
    description: 'Somebody had an example sent to a webhook endpoint.',
    payload: z.object({ endpointId, deliveryId: webhookDeliveryId.schema, eventType: z.string() }),
});
export const webhookSimulated = defineEvent({
    ...inner,
    subject: 'endpointId',
    name: 'webhooks.simulated',
    description: 'Somebody looked at the request that an event makes, with or without sending it.',
    payload: z.object({ endpointId, eventType: z.string(), sent: z.boolean() }),
});
export const webhookAttemptDue = defineEvent({
    ...inner,
    subject: 'deliveryId',
    name: 'webhooks.attemptDue',
    description: 'A delivery is to be attempted. `ticket` is good for one attempt: a delivery that has a later one is left to that.',
    payload: z.object({ deliveryId: webhookDeliveryId.schema, ticket: z.int() }),
});
export const webhookReleaseDue = defineEvent({
    ...inner,
    subject: 'endpointId',
    name: 'webhooks.releaseDue',
    description: 'Deliveries that were kept for an endpoint are to be attempted.',
    payload: z.object({ endpointId }),
});
//# sourceMappingURL=events.js.map