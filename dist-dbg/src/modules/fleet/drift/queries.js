import { inArray, sql } from 'drizzle-orm';
import { keyset } from '../../../platform/db/keyset.js';
import { tenantDrifts } from '../control.tables.js';
export async function listDrifts(db, request) {
    const { where, orderBy, limit } = keyset([tenantDrifts.tenantId], 'asc', request);
    return db
        .select()
        .from(tenantDrifts)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit);
}
export async function upsertDrift(db, row) {
    const { objects, differences, foundAt } = row;
    await db.insert(tenantDrifts).values(row).onConflictDoUpdate({ target: tenantDrifts.tenantId, set: { objects, differences, foundAt } });
}
/** They are as they should be. */
export async function deleteDrifts(db, tenants) {
    await db.delete(tenantDrifts).where(inArray(tenantDrifts.tenantId, [...tenants]));
}
/** The same claim that a migration takes: a schema is not repaired while it is migrated. */
export async function lockSchema(db, schema) {
    await db.execute(sql `select set_config('lock_timeout', '2s', true), pg_advisory_xact_lock(hashtextextended(${`migrate ${schema}`}, 0))`);
}
//# sourceMappingURL=queries.js.map