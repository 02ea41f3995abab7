import { type Id, defineIdKind } from '../../kernel/ids.js';

export const snapshotId = defineIdKind('snp');
export type SnapshotId = Id<'snp'>;

export const restoreId = defineIdKind('rst');
export type RestoreId = Id<'rst'>;
