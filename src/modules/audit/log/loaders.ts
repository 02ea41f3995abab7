import type { ControlDb, GatewayContext, Loader, TenantDb } from '../../../kernel/context.js';
import { type OpenTrail, type TrailTables, controlTrail, tenantTrail } from '../trail.js';
import { type ChangeRow, type ChangesOf, listChanges, listSealTimes } from './queries.js';

/** Changes of one entry that are shown; of a large one the rest is in the export. */
export const CHANGES_MAX = 100;

const keyOfChanges = ({ transactionId, writtenAt, rowKey }: ChangesOf) => `${transactionId} ${writtenAt} ${rowKey}`;

/** What entries of a trail show besides themselves, read for all entries of a page at once. */
export type TrailLoaders = {
  changesOf(ctx: GatewayContext, asked: ChangesOf): Promise<readonly ChangeRow[] | null>;
  sealTimeOf(ctx: GatewayContext, number: number): Promise<Date | null>;
};

type Loaders<Db> = { readonly changes: Loader<ChangesOf, readonly ChangeRow[], Db>; readonly sealTimes: Loader<number, Date, Db> };

function loadersOf<Db extends TenantDb | ControlDb>(tables: TrailTables): Loaders<Db> {
  const open = (db: Db): OpenTrail => ({ db, tables });
  return {
    changes: {
      name: 'audit.changes',
      keyOf: keyOfChanges,
      load: async (db, asked) => {
        const rows = await listChanges(open(db), asked, CHANGES_MAX + 1);
        const byOrdinal = Map.groupBy(rows, (row) => row.ordinal);
        return new Map(asked.map((one, ordinal) => [keyOfChanges(one), byOrdinal.get(ordinal) ?? []]));
      },
    },
    sealTimes: {
      name: 'audit.sealTimes',
      keyOf: String,
      load: async (db, numbers) => new Map((await listSealTimes(open(db), numbers)).map((row) => [String(row.number), new Date(row.sealedAt)])),
    },
  };
}

const ofTenant = loadersOf<TenantDb>(tenantTrail);
const ofControl = loadersOf<ControlDb>(controlTrail);

export const tenantLoaders: TrailLoaders = {
  changesOf: (ctx, asked) => ctx.load(ofTenant.changes, asked),
  sealTimeOf: (ctx, number) => ctx.load(ofTenant.sealTimes, number),
};
export const controlLoaders: TrailLoaders = {
  changesOf: (ctx, asked) => ctx.control.load(ofControl.changes, asked),
  sealTimeOf: (ctx, number) => ctx.control.load(ofControl.sealTimes, number),
};
