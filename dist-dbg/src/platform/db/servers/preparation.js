/** The schema `platform` of a server: made and brought up to date before anybody works there. */
import { sql } from 'drizzle-orm';
import { HOME_SERVER_ID, serverId } from '../../../kernel/context.js';
import { serverMistaken } from '../errors.js';
import { pendingOf } from '../migrations.js';
import { listApplied, migrateSet } from '../migrator.js';
/**
 * Called before the first unit of work of a process on a server. A server that could not be reached when this release was deployed gets
 * its migrations now. Throws when another server answers than the registry means.
 */
export async function requirePrepared(id, files, server) {
    const found = await server.read(readState);
    if (found.owner === id && pendingOf(files.of('shard'), found.applied).length === 0)
        return;
    await server.write(async (tx) => {
        const owner = await readOwner(tx.db);
        if (owner !== id)
            throw serverMistaken();
        await migrateSet(tx, files, 'shard');
    });
}
/** Makes the schema on a server that becomes one of ours, and notes whose it is. */
export async function prepareServer(id, files, tx) {
    await migrateSet(tx, files, 'shard');
    await tx.db.execute(sql `delete from platform.server`);
    await tx.db.execute(sql `insert into platform.server (id) values (${serverId.toUuid(id)})`);
}
/** The home server is whatever DATABASE_URL leads to. */
export async function claimHome(tx) {
    await tx.db.execute(sql `insert into platform.server (id) values (${serverId.toUuid(HOME_SERVER_ID)}) on conflict do nothing`);
}
async function readState(db) {
    const owner = await readOwner(db);
    return { owner, applied: owner === null ? [] : await listApplied(db, 'platform') };
}
/** Which server of an installation this database is; null for one that is none yet. */
export async function readOwner(db) {
    const [there] = await db.execute(sql `select to_regclass('platform.server') is not null as there`);
    if (!there?.there)
        return null;
    const [row] = await db.execute(sql `select id from platform.server`);
    return row ? serverId.fromUuid(row.id) : null;
}
/** How many schemas of tenants there are, ours or not. */
export async function countTenantSchemas(db) {
    const [row] = await db.execute(sql `select count(*)::int as tenants from pg_namespace where nspname ~ '^t_[0-9a-z]{26}$'`);
    return row?.tenants ?? 0;
}
//# sourceMappingURL=preparation.js.map