/**
 * What every change of who may what does. It begins with the lock of its tenant, so that what it checks (no circle, nobody grants what
 * they do not hold, an administrator is left) no other change undoes meanwhile; and it tells the processes whose rights have changed.
 */
import { sql } from 'drizzle-orm';
import { changedRights } from '../shard.tables.js';
import { accessState } from '../tables.js';
import { readHoldings } from './holdings.js';
/** More than these, and everybody in the tenant is told to look again: it bounds what one change writes. */
const NAMED_MAX = 50;
export const EVERYBODY = '*';
/**
 * Waits for a change that is under way. A version is a moment in milliseconds, or one more than the last: rights from before a tenant
 * was restored from a copy are stale after it, too.
 */
export async function beginAccessChange(tx) {
    const [state] = await tx.db.execute(sql `
    insert into ${accessState} (id, version) values (1, ${tx.ctx.now().getTime()})
    on conflict (id) do update set version = greatest(${accessState}.version + 1, excluded.version)
    returning version::float8 as version`);
    if (!state)
        throw new Error('Invariant broken: an upsert returns its row');
    return { version: state.version, holdings: await readHoldings(tx) };
}
/** Within two seconds every process finds the rights of these users, or other holders, anew. */
export async function tellRightsChanged(tx, { version }, whose) {
    const holders = whose === EVERYBODY || whose.length > NAMED_MAX ? [EVERYBODY] : whose;
    if (holders.length > 0)
        await insertChangedRights(tx.db, { realm: tx.ctx.tenant.id, holders, version, changedAt: tx.ctx.now() });
}
/** For what is no change of one role or person: everybody's rights are found anew. */
export async function tellEverybody(tx) {
    await tellRightsChanged(tx, await beginAccessChange(tx), EVERYBODY);
}
/** The same for an operator. */
export async function tellOperatorRightsChanged(tx, operatorId, version) {
    await insertChangedRights(tx.db, { realm: OPERATORS, holders: [operatorId], version, changedAt: tx.ctx.now() });
}
export const OPERATORS = 'operators';
async function insertChangedRights(db, { holders, ...shared }) {
    await db.insert(changedRights).values(holders.map((holderId) => ({ ...shared, holderId })));
}
//# sourceMappingURL=changes.js.map