import { describeTable } from '../../../kernel/inventory.js';
import { paymentOperations, paymentProviders, payments } from './tables.js';
export const paymentInventory = [
    describeTable(payments, {
        secret: ['clientSecret'],
        neutral: ['referenceKind', 'referenceId', 'method', 'provider', 'providerReference', 'currencyCode', 'state'],
    }),
    describeTable(paymentOperations, {
        neutral: ['provider', 'kind', 'reason', 'state', 'providerReference', 'failureCode', 'failureMessage', 'exchange'],
        audit: { omit: ['exchange', 'ticket', 'dueAt', 'attempts'] },
    }),
    describeTable(paymentProviders, {
        secret: ['keyId', 'wrappedKey', 'ciphertext'],
        neutral: ['kind', 'apiUrl', 'publishableKey', 'webhookSourceId'],
    }),
];
//# sourceMappingURL=inventory.js.map