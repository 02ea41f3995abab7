import { describeTable } from '../../../kernel/inventory.js';
import { webhookAttempts, webhookDeliveries, webhookEndpoints, webhookMessages, webhookSecrets } from '../tables.js';
const SENDING = { none: 'What is sent of events, each of which has an entry; what people do about it is told by events.' };
const SENT = 'showing what was sent to a receiver, and what it answered, for as long as deliveries are kept';
export const webhooksInventory = [
    // The rest of a URL behind its host is often a credential. When something was sent last is no change of an endpoint.
    describeTable(webhookEndpoints, {
        secret: ['url', 'sealedHeaders'],
        neutral: ['description', 'eventTypes', 'filter', 'payloadQuery', 'payloadPermissions', 'headerNames', 'retrySeconds', 'pauseReason'],
        audit: { omit: ['failingSince', 'lastDeliveredAt', 'throttledUntil', 'nextSlotAt'] },
    }),
    describeTable(webhookSecrets, { secret: ['sealed'], neutral: ['kind', 'publicKey'] }),
    describeTable(webhookMessages, { neutral: ['name', 'subjectId', 'payload'], audit: SENDING }),
    describeTable(webhookDeliveries, { neutral: ['eventType', 'state', 'reason'], audit: SENDING }),
    describeTable(webhookAttempts, {
        personal: { requestBody: { kind: 'text', purpose: SENT }, responseBody: { kind: 'text', purpose: SENT } },
        neutral: ['reason', 'detail', 'requestUrl', 'requestHeaders', 'responseHeaders'],
        audit: SENDING,
    }),
];
//# sourceMappingURL=inventory.js.map