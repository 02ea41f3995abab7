import { defineIdKind } from '../../kernel/ids.js';
export const snapshotId = defineIdKind('snp');
export const restoreId = defineIdKind('rst');
//# sourceMappingURL=ids.js.map