import { eq, inArray, lt, sql } from 'drizzle-orm';
import type { ControlDb, TenantDb } from '../../kernel/context.js';
import { controlIdempotencyRecords } from './control.tables.js';
import { idempotencyRecords } from './tables.js';

export type RecordRow = typeof idempotencyRecords.$inferSelect;

/** The statements on records, once for tenants and once for the control plane. */
function recordQueries<Db extends TenantDb | ControlDb>(table: typeof idempotencyRecords | typeof controlIdempotencyRecords) {
  // Both have the same columns; only the schema differs.
  const records = table as typeof idempotencyRecords;
  return {
    /** False when another transaction works under this key. The lock ends with the transaction. */
    async lockKey(db: Db, key: string): Promise<boolean> {
      const [row] = await db.execute<{ free: boolean }>(sql`select pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) as free`);
      return row?.free === true;
    },
    async listRecords(db: Db, key: string, limit: number): Promise<readonly RecordRow[]> {
      return db.select().from(records).where(eq(records.key, key)).limit(limit);
    },
    async insertRecord(db: Db, row: RecordRow): Promise<void> {
      await db.insert(records).values(row);
    },
    /** Two answers to one request are the same: the first one stays. */
    async insertAnswer(db: Db, row: RecordRow): Promise<void> {
      await db.insert(records).values(row).onConflictDoNothing();
    },
    async deleteRecordsBefore(db: Db, moment: Date, limit: number): Promise<void> {
      const old = db.select({ key: records.key }).from(records).where(lt(records.createdAt, moment)).limit(limit).for('update', { skipLocked: true });
      await db.delete(records).where(inArray(records.key, old));
    },
  };
}

export type RecordQueries<Db extends TenantDb | ControlDb> = ReturnType<typeof recordQueries<Db>>;

export const tenantRecords = recordQueries<TenantDb>(idempotencyRecords);
export const controlRecords = recordQueries<ControlDb>(controlIdempotencyRecords);
