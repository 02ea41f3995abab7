/** Two states of a tenant change places: by renaming their schemas and roles, in one transaction. */
import { HOME_SERVER_ID, schemaOf } from '../../../../kernel/context.js';
import { digestOfContent, fingerprintTables } from '../../../../platform/db/copy/comparison.js';
import { schemaBusy, tenantUnavailable } from '../../../../platform/db/errors.js';
import { listApplied } from '../../../../platform/db/migrator.js';
import { findPresence } from '../../../../platform/db/presence.js';
import { adoptTrail } from '../../../audit/public.js';
import { incomparableTables } from '../../ephemeral-tables.js';
import { restoreBehind, restoreLiveChanged } from '../../errors.js';
import { nameOf } from '../migrations.js';
import { hasTables, limitWaits, lockOutCopies, lockWrites } from '../queries.js';
import { carryCountersOver } from './counters.js';
/** Writes of the tenant wait behind the lock that we wait for: for no longer than this. */
export const LOCK_WAIT_MS = 1_000;
/**
 * After the commit every statement finds the state that came, as its role or not at all: a connection that still works as the role that was
 * renamed is refused by PostgreSQL, and its unit of work is run again.
 */
export async function exchange(tx, { tenant, live, aside, comes, liveFingerprint }) {
    const present = await findPresence(tx.db, live);
    const coming = await findPresence(tx.db, comes);
    const wasDone = !coming.schema && (await findPresence(tx.db, aside)).schema;
    if (wasDone)
        return { ...(await arrived(tx, tenant)), hasAside: await hasTables(tx.db, aside), wasDone };
    if (!coming.schema || !coming.role)
        throw tenantUnavailable();
    if (!(await lockOutCopies(tx.db, live)) || !(await lockOutCopies(tx.db, comes)))
        throw schemaBusy();
    await limitWaits(tx.db, LOCK_WAIT_MS);
    if (present.schema) {
        await lockWrites(tx.db, tenant.id);
        await requireContent(tx, live, liveFingerprint);
        await catchUp(tx, live, comes);
        await carryCountersOver(tx.db, { from: live, to: comes });
        if (present.role)
            await tx.retire(tenant);
        await tx.script(`alter schema "${live}" rename to "${aside}"`);
    }
    else if (tenant.serverId !== HOME_SERVER_ID) {
        // Tells whoever comes after a lost commit of the registry that this was done.
        await tx.script(`create schema "${aside}"`);
    }
    if (present.role)
        await tx.script(`alter role "${live}" rename to "${aside}"`);
    await tx.script(`alter schema "${comes}" rename to "${live}"; alter role "${comes}" rename to "${live}"`);
    return { ...(await arrived(tx, tenant)), hasAside: present.schema, wasDone };
}
async function arrived(tx, tenant) {
    const migrationsDigest = await tx.complete(schemaOf(tenant.id), []);
    return { migrationsDigest, trailEnd: await adoptTrail(tx, { ...tenant, migrationsDigest }) };
}
async function requireContent(tx, live, liveFingerprint) {
    if (liveFingerprint === null)
        return;
    if (digestOfContent(await fingerprintTables(tx.db, live, incomparableTables())) !== liveFingerprint)
        throw restoreLiveChanged();
}
/** The state that comes gets the migrations that the live one was given since. */
async function catchUp(tx, live, comes) {
    const names = (await listApplied(tx.db, live)).map(nameOf);
    await tx.complete(comes, names);
    const has = new Set((await listApplied(tx.db, comes)).map(nameOf));
    const lacking = names.find((name) => !has.has(name));
    if (lacking !== undefined)
        throw restoreBehind(lacking);
}
//# sourceMappingURL=exchange.js.map