import { type ControlDb, type Loader, type TenantDb, defineControlLoader, defineLoader } from '../../../kernel/context.js';
import { type OpenTrail, type TrailTables, controlTrail, tenantTrail } from '../trail.js';
import { type ChangeRow, type ChangesOf, listChanges, listSealTimes } from './queries.js';

/** Changes of one entry that are shown; of a large one the rest is in the export. */
export const CHANGES_MAX = 100;

const keyOfChanges = ({ transactionId, writtenAt, rowKey }: ChangesOf) => `${transactionId} ${writtenAt} ${rowKey}`;

/** One loader for tenants' trails and one for the operators'. */
export type TrailLoaders = { readonly changes: Loader<ChangesOf, readonly ChangeRow[]>; readonly sealTimes: Loader<number, Date> };

function loadersOf(tables: TrailTables) {
  const open = (db: TenantDb | ControlDb): OpenTrail => ({ db, tables });
  return {
    changes: {
      name: 'audit.changes',
      keyOf: keyOfChanges,
      load: async (db: TenantDb | ControlDb, asked: readonly ChangesOf[]) => {
        const rows = await listChanges(open(db), asked, CHANGES_MAX + 1);
        const byOrdinal = Map.groupBy(rows, (row) => row.ordinal);
        return new Map(asked.map((one, ordinal) => [keyOfChanges(one), byOrdinal.get(ordinal) ?? []]));
      },
    },
    sealTimes: {
      name: 'audit.sealTimes',
      keyOf: String,
      load: async (db: TenantDb | ControlDb, numbers: readonly number[]) =>
        new Map((await listSealTimes(open(db), numbers)).map((row) => [String(row.number), new Date(row.sealedAt)])),
    },
  };
}

const [ofTenant, ofControl] = [loadersOf(tenantTrail), loadersOf(controlTrail)];

export const tenantLoaders: TrailLoaders = { changes: defineLoader(ofTenant.changes), sealTimes: defineLoader(ofTenant.sealTimes) };
export const controlLoaders: TrailLoaders = {
  changes: defineControlLoader(ofControl.changes),
  sealTimes: defineControlLoader(ofControl.sealTimes),
};
