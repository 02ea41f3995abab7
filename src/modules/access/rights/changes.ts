/**
 * What every change of who may what does. It begins with the lock of its tenant, so that what it checks (no circle, nobody grants what
 * they do not hold, an administrator is left) no other change undoes meanwhile; and it tells the processes whose rights have changed.
 */
import { sql } from 'drizzle-orm';
import type { ControlTx, TenantDb, Tx } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { changedRights } from '../shard.tables.js';
import { accessState } from '../tables.js';
import { type Holdings, readHoldings } from './holdings.js';

/** More than these, and everybody in the tenant is told to look again: it bounds what one change writes. */
const NAMED_MAX = 50;

export const EVERYBODY = '*';

/** The right to change who may what in a tenant until the transaction ends, and what the actor held when it began. */
export type AccessChange = { readonly version: number; readonly holdings: Holdings };

/**
 * Waits for a change that is under way. A version is a moment in milliseconds, or one more than the last: rights from before a tenant
 * was restored from a copy are stale after it, too.
 */
export async function beginAccessChange(tx: Tx): Promise<AccessChange> {
  const [state] = await tx.db.execute<{ version: number }>(sql`
    insert into ${accessState} (id, version) values (1, ${tx.ctx.now().getTime()})
    on conflict (id) do update set version = greatest(${accessState}.version + 1, excluded.version)
    returning version::float8 as version`);
  if (!state) throw new Error('Invariant broken: an upsert returns its row');
  return { version: state.version, holdings: await readHoldings(tx) };
}

/** Within two seconds every process finds the rights of these users, or other holders, anew. */
export async function tellRightsChanged(tx: Tx, { version }: AccessChange, whose: readonly Id[] | typeof EVERYBODY): Promise<void> {
  const holders = whose === EVERYBODY || whose.length > NAMED_MAX ? [EVERYBODY] : whose;
  if (holders.length > 0) await insertChangedRights(tx.db, { realm: tx.ctx.tenant.id, holders, version, changedAt: tx.ctx.now() });
}

/** For what is no change of one role or person: everybody's rights are found anew. */
export async function tellEverybody(tx: Tx): Promise<void> {
  await tellRightsChanged(tx, await beginAccessChange(tx), EVERYBODY);
}

/** The same for an operator. */
export async function tellOperatorRightsChanged(tx: ControlTx, operatorId: string, version: number): Promise<void> {
  await insertChangedRights(tx.db, { realm: OPERATORS, holders: [operatorId], version, changedAt: tx.ctx.now() });
}

export const OPERATORS = 'operators';

type Changed = { readonly realm: string; readonly holders: readonly string[]; readonly version: number; readonly changedAt: Date };

async function insertChangedRights(db: Pick<TenantDb, 'insert'>, { holders, ...shared }: Changed): Promise<void> {
  await db.insert(changedRights).values(holders.map((holderId) => ({ ...shared, holderId })));
}
