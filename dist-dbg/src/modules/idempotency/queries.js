import { eq, inArray, lt, sql } from 'drizzle-orm';
import { controlIdempotencyRecords } from './control.tables.js';
import { idempotencyRecords } from './tables.js';
/** The statements on records, once for tenants and once for the control plane. */
function recordQueries(table) {
    // Both have the same columns; only the schema differs.
    const records = table;
    return {
        /** False when another transaction works under this key. The lock ends with the transaction. */
        async lockKey(db, key) {
            const [row] = await db.execute(sql `select pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) as free`);
            return row?.free === true;
        },
        async listRecords(db, key, limit) {
            return db.select().from(records).where(eq(records.key, key)).limit(limit);
        },
        async insertRecord(db, row) {
            await db.insert(records).values(row);
        },
        /** Two answers to one request are the same: the first one stays. */
        async insertAnswer(db, row) {
            await db.insert(records).values(row).onConflictDoNothing();
        },
        async deleteRecordsBefore(db, moment, limit) {
            const old = db.select({ key: records.key }).from(records).where(lt(records.createdAt, moment)).limit(limit).for('update', { skipLocked: true });
            await db.delete(records).where(inArray(records.key, old));
        },
    };
}
export const tenantRecords = recordQueries(idempotencyRecords);
export const controlRecords = recordQueries(controlIdempotencyRecords);
//# sourceMappingURL=queries.js.map