import { and, eq, isNull, sql } from 'drizzle-orm';
import { operators } from '../control.tables.js';
export async function listOperatorRows(db, keys) {
    return db
        .select()
        .from(operators)
        .where(keys.where)
        .orderBy(...keys.orderBy)
        .limit(keys.limit);
}
export async function countOperators(db) {
    return db.$count(operators);
}
/** Until the transaction ends nobody else changes operators: of two who deactivate each other the second finds the first one's work. */
export async function lockOperators(db) {
    await db.execute(sql `select pg_advisory_xact_lock(hashtextextended('auth operators', 0))`);
}
/** Counts the version on. Null when the operator is gone. */
export async function updateOperatorRow(db, id, change) {
    const [operator] = await db
        .update(operators)
        .set({ ...change, version: sql `${operators.version} + 1` })
        .where(eq(operators.id, id))
        .returning();
    return operator ?? null;
}
/** Whether an active operator with all permissions is there. */
export async function hasFullOperator(db) {
    const found = await db
        .select({ id: operators.id })
        .from(operators)
        .where(and(isNull(operators.disabledAt), isNull(operators.permissions)))
        .limit(1);
    return found.length > 0;
}
/** Every operator's rights are of this version at least. */
export async function updateAllRightsVersions(db, version) {
    await db.update(operators).set({ rightsVersion: sql `greatest(${operators.rightsVersion} + 1, ${version}::bigint)` });
}
//# sourceMappingURL=queries.js.map