import { and, asc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import { keyset } from '../../../platform/db/keyset.js';
import { plans } from '../control.tables.js';
export async function findPlan(db, key) {
    const [plan] = await db.select().from(plans).where(eq(plans.key, key)).limit(1);
    return plan ?? null;
}
/** The plan of tenants that ask for no other. Null only when somebody took it away by hand. */
export async function findDefaultPlan(db) {
    const [plan] = await db.select().from(plans).where(isNotNull(plans.defaultSince)).limit(1);
    return plan ?? null;
}
export async function listPlans(db, { archived }, request) {
    const { where, orderBy, limit } = keyset([plans.key], 'asc', request);
    return db
        .select()
        .from(plans)
        .where(and(where, archived ? undefined : isNull(plans.archivedAt)))
        .orderBy(...orderBy)
        .limit(limit);
}
export async function listPlansByKey(db, keys) {
    return db
        .select()
        .from(plans)
        .where(sql `${plans.key} = any(array(select json_array_elements_text(${JSON.stringify(keys)}::json)))`);
}
/** All plans, locked: changes of plans go one after the other, while tenants may still be given one. */
export async function lockPlans(db) {
    return db.select().from(plans).orderBy(asc(plans.key)).for('no key update');
}
export async function insertPlan(db, row) {
    const [plan] = await db.insert(plans).values(row).onConflictDoNothing().returning();
    return plan ?? null;
}
/** Writes the row as it stands and counts its version on. */
export async function updatePlanRow(db, { key, createdAt: _created, version: _version, ...row }) {
    const [plan] = await db
        .update(plans)
        .set({ ...row, version: sql `${plans.version} + 1` })
        .where(eq(plans.key, key))
        .returning();
    return plan ?? null;
}
/** Makes room for another default. */
export async function updateFormerDefault(db, key) {
    await db
        .update(plans)
        .set({ defaultSince: null })
        .where(and(isNotNull(plans.defaultSince), ne(plans.key, key)));
}
//# sourceMappingURL=queries.js.map