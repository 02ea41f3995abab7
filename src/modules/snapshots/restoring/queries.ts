import { and, asc, desc, eq, isNotNull, isNull, lte, notInArray, sql } from 'drizzle-orm';
import { type ControlDb, type ServerDb, type TenantId, schemaOf } from '../../../kernel/context.js';
import type { PageRequest } from '../../../kernel/page.js';
import { inSchema } from '../../../platform/db/copy/layout.js';
import { keyset } from '../../../platform/db/keyset.js';
import { tenantRestores } from '../control.tables.js';
import { type RestoreId, type SnapshotId, restoreId } from '../ids.js';
import { turnLock } from '../working/turn.js';

export type RestoreRow = typeof tenantRestores.$inferSelect;

/** The restored state while another one is live: the name of its schema and of its role. */
export function restoredSchemaOf(id: RestoreId): string {
  return `r_${id.slice(restoreId.prefix.length + 1)}`;
}

/** The state that was live, while a restored one is. */
export function replacedSchemaOf(id: RestoreId): string {
  return `o_${id.slice(restoreId.prefix.length + 1)}`;
}

/** Null when another restore of the tenant is open. */
export async function insertRestore(db: ControlDb, row: typeof tenantRestores.$inferInsert): Promise<RestoreRow | null> {
  const [inserted] = await db.insert(tenantRestores).values(row).onConflictDoNothing().returning();
  return inserted ?? null;
}

export async function findRestore(db: ControlDb, id: RestoreId): Promise<RestoreRow | null> {
  const [row] = await db.select().from(tenantRestores).where(eq(tenantRestores.id, id)).limit(1);
  return row ?? null;
}

/** FOR UPDATE. */
export async function lockRestore(db: ControlDb, id: RestoreId): Promise<RestoreRow | null> {
  const [row] = await db.select().from(tenantRestores).where(eq(tenantRestores.id, id)).for('update').limit(1);
  return row ?? null;
}

/** The tenant's restore that is not over, or the last one. */
export async function findLastRestore(db: ControlDb, tenant: TenantId): Promise<RestoreRow | null> {
  const [row] = await db
    .select()
    .from(tenantRestores)
    .where(eq(tenantRestores.tenantId, tenant))
    .orderBy(desc(tenantRestores.createdAt), desc(tenantRestores.id))
    .limit(1);
  return row ?? null;
}

export async function listRestores(db: ControlDb, tenant: TenantId, request: PageRequest): Promise<readonly RestoreRow[]> {
  const { where, orderBy, limit } = keyset([tenantRestores.createdAt, tenantRestores.id], 'desc', request);
  return db
    .select()
    .from(tenantRestores)
    .where(and(eq(tenantRestores.tenantId, tenant), where))
    .orderBy(...orderBy)
    .limit(limit);
}

/** Those that wait to be built, or that somebody had begun with. */
export async function listUnbuiltRestores(db: ControlDb, limit: number): Promise<readonly RestoreRow[]> {
  const isUnbuilt = and(isNull(tenantRestores.readyAt), isNull(tenantRestores.endedAt));
  return db.select().from(tenantRestores).where(isUnbuilt).orderBy(asc(tenantRestores.createdAt)).limit(limit);
}

/** Those whose other state is kept no longer. */
export async function listExpiredRestores(db: ControlDb, now: Date, limit: number): Promise<readonly RestoreRow[]> {
  const isExpired = and(isNull(tenantRestores.endedAt), isNotNull(tenantRestores.readyAt), lte(tenantRestores.keptUntil, now));
  return db.select().from(tenantRestores).where(isExpired).orderBy(asc(tenantRestores.keptUntil)).limit(limit);
}

export async function listOpenRestoresOf(db: ControlDb, tenant: TenantId): Promise<readonly RestoreRow[]> {
  return db
    .select()
    .from(tenantRestores)
    .where(and(eq(tenantRestores.tenantId, tenant), isNull(tenantRestores.endedAt)))
    .limit(1);
}

/** Null when it is over. */
export async function updateRestore(db: ControlDb, id: RestoreId, change: Partial<RestoreRow>): Promise<RestoreRow | null> {
  const [row] = await db
    .update(tenantRestores)
    .set(change)
    .where(and(eq(tenantRestores.id, id), isNull(tenantRestores.endedAt)))
    .returning();
  return row ?? null;
}

/** One attempt more. Null when there is nothing to build any more. */
export async function updateRestoreBegun(db: ControlDb, id: RestoreId, startedAt: Date): Promise<RestoreRow | null> {
  const begun = { startedAt, rowsRestored: 0, attempts: sql`${tenantRestores.attempts} + 1` };
  const isUnbuilt = and(eq(tenantRestores.id, id), isNull(tenantRestores.readyAt), isNull(tenantRestores.endedAt));
  const [row] = await db.update(tenantRestores).set(begun).where(isUnbuilt).returning();
  return row ?? null;
}

/** Whether a restore is reading the snapshot, or will. */
export async function isSnapshotRead(db: ControlDb, snapshot: SnapshotId): Promise<boolean> {
  const isReading = and(eq(tenantRestores.snapshotId, snapshot), isNull(tenantRestores.readyAt), isNull(tenantRestores.endedAt));
  return (await db.$count(tenantRestores, isReading)) > 0;
}

export async function deleteRestoreRows(db: ControlDb, tenant: TenantId): Promise<void> {
  await db.delete(tenantRestores).where(eq(tenantRestores.tenantId, tenant));
}

/** What is told of restores that are over: of the last so many of each tenant. */
const TOLD_MAX = 20;

export async function deleteOldRestores(db: ControlDb, tenant: TenantId): Promise<void> {
  const { id, tenantId, createdAt, endedAt } = tenantRestores;
  const told = db.select({ id }).from(tenantRestores).where(eq(tenantId, tenant)).orderBy(desc(createdAt), desc(id)).limit(TOLD_MAX);
  await db.delete(tenantRestores).where(and(eq(tenantId, tenant), isNotNull(endedAt), notInArray(id, told)));
}

/** Until the transaction ends: neither a migration nor a copy of the schema may begin. False when one is under way. */
export async function lockOutCopies(db: ServerDb, schema: string): Promise<boolean> {
  const [row] = await db.execute<{ locked: boolean }>(sql`select pg_try_advisory_xact_lock(hashtextextended(${`migrate ${schema}`}, 0)) as locked`);
  return row?.locked === true;
}

/** Until the transaction ends no process builds anything for the tenant. False when one is at it. */
export async function lockTurn(db: ControlDb, tenant: TenantId): Promise<boolean> {
  const [row] = await db.execute<{ locked: boolean }>(sql.raw(`select pg_try_advisory_xact_lock(${turnLock(tenant)}) as locked`));
  return row?.locked === true;
}

/** No lock of this transaction is waited for longer. */
export async function limitWaits(db: ServerDb, waitMs: number): Promise<void> {
  await db.execute(sql`select set_config('lock_timeout', ${String(waitMs)}, true)`);
}

/** Waits for the writes that are under way, and lets no other one begin until the transaction ends; reads go on. */
export async function lockWrites(db: ServerDb, tenant: TenantId): Promise<void> {
  const schema = schemaOf(tenant);
  const tables = await db.execute<{ name: string }>(sql`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema} and c.relkind in ('r', 'p') order by c.relname collate "C"`);
  if (tables.length === 0) return;
  await db.execute(sql.raw(`lock table ${tables.map(({ name }) => inSchema(schema, name)).join(', ')} in exclusive mode`));
}

/** Which of these tables the schema has. */
export async function findTables(db: ServerDb, schema: string, names: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await db.execute<{ name: string }>(sql`
    select tablename as name from pg_tables
    where schemaname = ${schema} and tablename = any(array(select json_array_elements_text(${JSON.stringify(names)}::json)))`);
  return new Set(found.map(({ name }) => name));
}

export async function hasTables(db: ServerDb, schema: string): Promise<boolean> {
  const [row] = await db.execute<{ some: boolean }>(sql`select exists (select from pg_tables where schemaname = ${schema}) as some`);
  return row?.some === true;
}
