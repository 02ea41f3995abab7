import { describeTable } from '../../kernel/inventory.js';
import { tenantMoves } from './control.tables.js';
/** Who works on it how often and how far they are is no change of what was asked for. */
export const movesInventory = [
    describeTable(tenantMoves, {
        neutral: ['failureReason', 'failureMessage'],
        audit: { omit: ['startedAt', 'attempts', 'rows', 'rowsCopied', 'rowsCaughtUp'] },
    }),
];
//# sourceMappingURL=inventory.js.map