import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
import { receivedWebhookId, sourceSecretId, webhookSourceId } from './ids.js';
const ofSource = { version: 1, public: true, subject: 'sourceId' };
const sourceId = webhookSourceId.schema;
export const webhookSourceCreated = defineEvent({
    ...ofSource,
    name: 'inbound.sourceCreated',
    description: 'A webhook source was created: an address at which another system tells what happened there.',
    payload: z.object({ sourceId, name: z.string(), preset: z.string(), permissions: z.array(z.string()) }),
});
export const webhookSourceUpdated = defineEvent({
    ...ofSource,
    name: 'inbound.sourceUpdated',
    description: 'A webhook source was changed; `changed` names its fields. `version` counts its changes.',
    payload: z.object({ sourceId, name: z.string(), permissions: z.array(z.string()), changed: z.array(z.string()), version: z.int() }),
});
export const webhookSourceDeleted = defineEvent({
    ...ofSource,
    name: 'inbound.sourceDeleted',
    description: 'A webhook source was deleted: its address takes nothing any more.',
    payload: z.object({ sourceId }),
});
export const sourceSecretRotated = defineEvent({
    ...ofSource,
    name: 'inbound.secretRotated',
    description: 'A webhook source has a new secret. The former ones are good as well until they expire.',
    payload: z.object({ sourceId, secretId: sourceSecretId.schema, overlapHours: z.int() }),
});
export const webhooksRejected = defineEvent({
    ...ofSource,
    name: 'inbound.webhooksRejected',
    description: 'Something came to the address of a source and was turned away, the first time for this reason within the hour.',
    payload: z.object({ sourceId, reason: z.string() }),
});
export const webhookReceived = defineEvent({
    version: 1,
    public: true,
    subject: 'receivedId',
    name: 'inbound.webhookReceived',
    description: "A webhook came that a source's mapping makes this event of: under the name and with the fields that the mapping gives it.",
    payload: z.object({
        receivedId: receivedWebhookId.schema,
        sourceId,
        /** What the sender calls it. */
        externalId: z.string(),
        type: z.string(),
        name: z.string(),
        fields: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
});
export const webhooksReplayed = defineEvent({
    version: 1,
    public: false,
    subject: 'what',
    name: 'inbound.webhooksReplayed',
    description: 'Somebody had received webhooks handled again.',
    payload: z.object({ what: z.literal('receivedWebhooks'), count: z.int(), chosen: z.record(z.string(), z.unknown()) }),
});
export const webhookHandlingDue = defineEvent({
    version: 1,
    public: false,
    subject: 'receivedId',
    name: 'inbound.handlingDue',
    description: 'A received webhook is to be handled. `ticket` is good for one time: one that has a later ticket is left to that.',
    payload: z.object({ receivedId: receivedWebhookId.schema, ticket: z.int() }),
});
//# sourceMappingURL=events.js.map