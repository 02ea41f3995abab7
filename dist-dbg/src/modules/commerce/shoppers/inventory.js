import { describeTable } from '../../../kernel/inventory.js';
import { customerId } from '../ids.js';
import { customerAccounts, customerLinks, customerRefreshTokens, customerRegistrations, customerSessions } from './accounts/tables.js';
const ADDRESS = { kind: 'contact', purpose: 'opening the account' };
export const shopperInventory = [
    describeTable(customerAccounts, {
        subjects: [{ ids: customerId, column: 'customerId' }],
        atErasure: 'delete',
        personal: { language: { kind: 'preference', purpose: 'writing to the customer in it' } },
        secret: ['passwordHash'],
    }),
    describeTable(customerSessions, {
        subjects: [{ ids: customerId, column: 'holderId' }],
        atErasure: 'delete',
        personal: {
            address: { kind: 'network', purpose: 'knowing where an account is used from' },
            userAgent: { kind: 'device', purpose: 'knowing where an account is used from' },
        },
        neutral: ['holderId', 'endReason', 'methods'],
        audit: { omit: ['address', 'userAgent', 'lastSeenAt', 'expiresAt'] },
    }),
    describeTable(customerRefreshTokens, { secret: ['digest'], audit: { key: ['sessionId'], omit: [] } }),
    describeTable(customerLinks, {
        subjects: [{ ids: customerId, column: 'subjectId', contact: 'email' }],
        atErasure: 'delete',
        personal: { email: { kind: 'contact', purpose: 'knowing which address a link proves' } },
        secret: ['digest'],
        neutral: ['purpose', 'subjectId'],
    }),
    describeTable(customerRegistrations, {
        // Somebody may have asked for an account before or beside being a customer.
        subjects: [{ ids: customerId, contact: 'email' }],
        atErasure: 'delete',
        personal: {
            email: ADDRESS,
            displayName: { kind: 'name', purpose: 'opening the account' },
            language: { kind: 'preference', purpose: 'writing to the customer in it' },
        },
        secret: ['digest'],
        neutral: ['consentText'],
        audit: { none: 'Strangers may ask for anything; what nobody confirmed is forgotten within a day.' },
    }),
];
//# sourceMappingURL=inventory.js.map