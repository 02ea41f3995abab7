import { describeTable } from '../../kernel/inventory.js';
import { userId } from '../access/public.js';
import { impersonations, operatorConsents } from './tables.js';
export const impersonationInventory = [
    describeTable(operatorConsents, {
        subjects: [{ ids: userId, column: 'grantedBy' }],
        atErasure: { keep: 'Who agreed is proved by an id, which names nobody after an erasure.' },
    }),
    describeTable(impersonations, {
        subjects: [{ ids: userId, column: 'userId' }],
        atErasure: 'anonymise',
        personal: { reason: { kind: 'text', purpose: 'telling why an operator acted as the user', becomes: '(erased)' } },
        neutral: ['operatorId', 'sessionId'],
    }),
];
//# sourceMappingURL=inventory.js.map