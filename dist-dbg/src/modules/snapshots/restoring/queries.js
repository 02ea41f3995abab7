import { and, asc, desc, eq, isNotNull, isNull, lte, notInArray, sql } from 'drizzle-orm';
import { schemaOf } from '../../../kernel/context.js';
import { inSchema } from '../../../platform/db/copy/layout.js';
import { keyset } from '../../../platform/db/keyset.js';
import { tenantRestores } from '../control.tables.js';
import { restoreId } from '../ids.js';
import { turnLock } from '../working/turn.js';
/** The restored state while another one is live: the name of its schema and of its role. */
export function restoredSchemaOf(id) {
    return `r_${id.slice(restoreId.prefix.length + 1)}`;
}
/** The state that was live, while a restored one is. */
export function replacedSchemaOf(id) {
    return `o_${id.slice(restoreId.prefix.length + 1)}`;
}
/** Null when another restore of the tenant is open. */
export async function insertRestore(db, row) {
    const [inserted] = await db.insert(tenantRestores).values(row).onConflictDoNothing().returning();
    return inserted ?? null;
}
export async function findRestore(db, id) {
    const [row] = await db.select().from(tenantRestores).where(eq(tenantRestores.id, id)).limit(1);
    return row ?? null;
}
/** FOR UPDATE. */
export async function lockRestore(db, id) {
    const [row] = await db.select().from(tenantRestores).where(eq(tenantRestores.id, id)).for('update').limit(1);
    return row ?? null;
}
/** The tenant's restore that is not over, or the last one. */
export async function findLastRestore(db, tenant) {
    const [row] = await db
        .select()
        .from(tenantRestores)
        .where(eq(tenantRestores.tenantId, tenant))
        .orderBy(desc(tenantRestores.createdAt), desc(tenantRestores.id))
        .limit(1);
    return row ?? null;
}
export async function listRestores(db, tenant, request) {
    const { where, orderBy, limit } = keyset([tenantRestores.createdAt, tenantRestores.id], 'desc', request);
    return db
        .select()
        .from(tenantRestores)
        .where(and(eq(tenantRestores.tenantId, tenant), where))
        .orderBy(...orderBy)
        .limit(limit);
}
/** Those that wait to be built, or that somebody had begun with. */
export async function listUnbuiltRestores(db, limit) {
    const isUnbuilt = and(isNull(tenantRestores.readyAt), isNull(tenantRestores.endedAt));
    return db.select().from(tenantRestores).where(isUnbuilt).orderBy(asc(tenantRestores.createdAt)).limit(limit);
}
/** Those whose other state is kept no longer. */
export async function listExpiredRestores(db, now, limit) {
    const isExpired = and(isNull(tenantRestores.endedAt), isNotNull(tenantRestores.readyAt), lte(tenantRestores.keptUntil, now));
    return db.select().from(tenantRestores).where(isExpired).orderBy(asc(tenantRestores.keptUntil)).limit(limit);
}
export async function listOpenRestoresOf(db, tenant) {
    return db
        .select()
        .from(tenantRestores)
        .where(and(eq(tenantRestores.tenantId, tenant), isNull(tenantRestores.endedAt)))
        .limit(1);
}
/** Null when it is over. */
export async function updateRestore(db, id, change) {
    const [row] = await db
        .update(tenantRestores)
        .set(change)
        .where(and(eq(tenantRestores.id, id), isNull(tenantRestores.endedAt)))
        .returning();
    return row ?? null;
}
/** One attempt more. Null when there is nothing to build any more. */
export async function updateRestoreBegun(db, id, startedAt) {
    const begun = { startedAt, rowsRestored: 0, attempts: sql `${tenantRestores.attempts} + 1` };
    const isUnbuilt = and(eq(tenantRestores.id, id), isNull(tenantRestores.readyAt), isNull(tenantRestores.endedAt));
    const [row] = await db.update(tenantRestores).set(begun).where(isUnbuilt).returning();
    return row ?? null;
}
/** Whether a restore is reading the snapshot, or will. */
export async function isSnapshotRead(db, snapshot) {
    const isReading = and(eq(tenantRestores.snapshotId, snapshot), isNull(tenantRestores.readyAt), isNull(tenantRestores.endedAt));
    return (await db.$count(tenantRestores, isReading)) > 0;
}
export async function deleteRestoreRows(db, tenant) {
    await db.delete(tenantRestores).where(eq(tenantRestores.tenantId, tenant));
}
/** What is told of restores that are over: of the last so many of each tenant. */
const TOLD_MAX = 20;
export async function deleteOldRestores(db, tenant) {
    const { id, tenantId, createdAt, endedAt } = tenantRestores;
    const told = db.select({ id }).from(tenantRestores).where(eq(tenantId, tenant)).orderBy(desc(createdAt), desc(id)).limit(TOLD_MAX);
    await db.delete(tenantRestores).where(and(eq(tenantId, tenant), isNotNull(endedAt), notInArray(id, told)));
}
/** Until the transaction ends: neither a migration nor a copy of the schema may begin. False when one is under way. */
export async function lockOutCopies(db, schema) {
    const [row] = await db.execute(sql `select pg_try_advisory_xact_lock(hashtextextended(${`migrate ${schema}`}, 0)) as locked`);
    return row?.locked === true;
}
/** Until the transaction ends no process builds anything for the tenant. False when one is at it. */
export async function lockTurn(db, tenant) {
    const [row] = await db.execute(sql.raw(`select pg_try_advisory_xact_lock(${turnLock(tenant)}) as locked`));
    return row?.locked === true;
}
/** No lock of this transaction is waited for longer. */
export async function limitWaits(db, waitMs) {
    await db.execute(sql `select set_config('lock_timeout', ${String(waitMs)}, true)`);
}
/** Waits for the writes that are under way, and lets no other one begin until the transaction ends; reads go on. */
export async function lockWrites(db, tenant) {
    const schema = schemaOf(tenant);
    const tables = await db.execute(sql `
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema} and c.relkind in ('r', 'p') order by c.relname collate "C"`);
    if (tables.length === 0)
        return;
    await db.execute(sql.raw(`lock table ${tables.map(({ name }) => inSchema(schema, name)).join(', ')} in exclusive mode`));
}
/** Which of these tables the schema has. */
export async function findTables(db, schema, names) {
    const found = await db.execute(sql `
    select tablename as name from pg_tables
    where schemaname = ${schema} and tablename = any(array(select json_array_elements_text(${JSON.stringify(names)}::json)))`);
    return new Set(found.map(({ name }) => name));
}
export async function hasTables(db, schema) {
    const [row] = await db.execute(sql `select exists (select from pg_tables where schemaname = ${schema}) as some`);
    return row?.some === true;
}
//# sourceMappingURL=queries.js.map