import { describeTable } from '../../../kernel/inventory.js';
import { receivedWebhooks, rejectedWebhooks, webhookSourceSecrets, webhookSources } from '../tables.js';
const RECEIVED = 'showing what another system sent, doing it again, and knowing it when it comes again, for as long as received webhooks are kept';
export const inboundInventory = [
    describeTable(webhookSources, { neutral: ['name', 'description', 'scheme', 'payloadSchema', 'mappings', 'permissions'] }),
    describeTable(webhookSourceSecrets, { secret: ['wrappedKey', 'ciphertext'], neutral: ['keyId'] }),
    // Addresses are those of systems.
    describeTable(receivedWebhooks, {
        personal: { body: { kind: 'text', purpose: RECEIVED }, detail: { kind: 'text', purpose: RECEIVED } },
        secret: ['proof'],
        neutral: ['externalId', 'contentKey', 'type', 'headers', 'address', 'state', 'reason', 'mappingDigest'],
        audit: { none: 'What others sent, of which each row tells itself; what is made of it is told by events, and what people do about it as well.' },
    }),
    describeTable(rejectedWebhooks, { neutral: ['reason', 'lastAddress'], audit: { none: 'Counts of what strangers sent.' } }),
];
//# sourceMappingURL=inventory.js.map