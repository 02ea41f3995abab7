import { describeTable } from '../../kernel/inventory.js';
import { plans } from './control.tables.js';
import { quotaAllowances } from './quotas/tables.js';
export const entitlementsInventory = [
    describeTable(plans, { neutral: ['key', 'title', 'settings'] }),
    describeTable(quotaAllowances, { neutral: ['quota', 'terms'], audit: { none: 'Counts of rows that are audited themselves.' } }),
];
//# sourceMappingURL=inventory.js.map