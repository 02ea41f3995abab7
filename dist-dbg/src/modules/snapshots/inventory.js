import { describeTable } from '../../kernel/inventory.js';
import { snapshots, tenantRestores } from './control.tables.js';
const failure = ['failureReason', 'failureMessage'];
/** Who works on it how often and how far they are is no change of what was asked for. */
export const snapshotsInventory = [
    describeTable(snapshots, { neutral: [...failure, 'modules', 'migrationsDigest'], audit: { omit: ['startedAt', 'attempts'] } }),
    describeTable(tenantRestores, { neutral: failure, audit: { omit: ['startedAt', 'attempts', 'rowsRestored'] } }),
];
//# sourceMappingURL=inventory.js.map