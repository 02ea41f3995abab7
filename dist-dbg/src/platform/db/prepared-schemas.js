/**
 * Building a tenant's schema takes as long as its tables are many; renaming one that was built beforehand takes a millisecond.
 * This keeps a few ready on a server for each combination of modules, always with the newest migrations.
 */
import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { schemaOf } from '../../kernel/context.js';
import { createSchema, dropSchema } from './migrator.js';
import { preparedSchemas } from './shard.tables.js';
/** One process at a time builds or drops prepared schemas of a server; the others find the work done. The number is arbitrary and must stay. */
const REFILL_LOCK = 7_237_241_002;
/** Removing outdated schemas takes many locks each: a few per run leave the server to others. */
const DROPPED_PER_RUN_MAX = 10;
/** Gives the tenant its schema and role: a prepared one by rename, else one that is built now. */
export async function provisionSchema(tx, files, tenant) {
    const name = schemaOf(tenant.id);
    const prepared = await takePrepared(tx, files.digestOfTenant(tenant.modules));
    if (prepared === null)
        await createSchema(tx, name, files.ofTenant(tenant.modules));
    else
        await tx.script(`alter schema "${prepared}" rename to "${name}"; alter role "${prepared}" rename to "${name}"`);
}
/** Builds what is missing on the server up to `size` for each combination, and drops what is out of date. Returns how many were built. */
export async function refillPreparedSchemas(database, { server, combinations, size, signal }) {
    const { files } = database;
    const there = database.onServer(server);
    const wanted = new Map(combinations.map((modules) => [files.digestOfTenant(modules), modules]));
    let built = 0;
    for (const [digest, modules] of wanted) {
        // Each in a transaction of its own: a claim never waits for more than one to be built.
        while (!signal?.aborted && (await there.write((tx) => prepareOne(tx, files, { digest, modules, size }))))
            built += 1;
    }
    await there.write((tx) => dropOutdated(tx, [...wanted.keys()]));
    return built;
}
async function takePrepared(tx, digest) {
    const [row] = await tx.db.execute(sql `
    delete from ${preparedSchemas} where name = (
      select name from ${preparedSchemas} where migrations_digest = ${digest} order by created_at limit 1 for update skip locked
    ) returning name`);
    return row?.name ?? null;
}
/** False when there are enough, or another process is at it. */
async function prepareOne(tx, files, { digest, modules, size }) {
    const [state] = await tx.db.execute(sql `
    select pg_try_advisory_xact_lock(${REFILL_LOCK}) as locked,
      (select count(*)::int from ${preparedSchemas} where migrations_digest = ${digest}) as ready`);
    if (!state?.locked || state.ready >= size)
        return false;
    const name = `p_${randomBytes(12).toString('hex')}`;
    await createSchema(tx, name, files.ofTenant(modules));
    await tx.db.insert(preparedSchemas).values({ name, migrationsDigest: digest, createdAt: new Date() });
    return true;
}
async function dropOutdated(tx, digests) {
    const rows = await tx.db.execute(sql `
    delete from ${preparedSchemas} where name in (
      select name from ${preparedSchemas} where not migrations_digest = any(${`{${digests.join(',')}}`}::text[])
      limit ${DROPPED_PER_RUN_MAX} for update skip locked
    ) returning name`);
    for (const { name } of rows)
        await dropSchema(tx, name);
}
//# sourceMappingURL=prepared-schemas.js.map