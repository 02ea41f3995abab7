import { and, asc, desc, eq, isNotNull, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import { keyset } from '../../../platform/db/keyset.js';
import { tenantMoves } from '../control.tables.js';
/** Null when another move of the tenant is open. */
export async function insertMove(db, row) {
    const [inserted] = await db.insert(tenantMoves).values(row).onConflictDoNothing().returning();
    return inserted ?? null;
}
export async function findMove(db, id) {
    const [row] = await db.select().from(tenantMoves).where(eq(tenantMoves.id, id)).limit(1);
    return row ?? null;
}
/** FOR UPDATE. */
export async function lockMove(db, id) {
    const [row] = await db.select().from(tenantMoves).where(eq(tenantMoves.id, id)).for('update').limit(1);
    return row ?? null;
}
export async function findOpenMove(db, tenant) {
    const isOpen = and(eq(tenantMoves.tenantId, tenant), isNull(tenantMoves.endedAt));
    const [row] = await db.select().from(tenantMoves).where(isOpen).limit(1);
    return row ?? null;
}
/** Of one tenant, or of all when it is null. */
export async function listMoves(db, tenant, request) {
    const { where, orderBy, limit } = keyset([tenantMoves.createdAt, tenantMoves.id], 'desc', request);
    return db
        .select()
        .from(tenantMoves)
        .where(and(tenant === null ? undefined : eq(tenantMoves.tenantId, tenant), where))
        .orderBy(...orderBy)
        .limit(limit);
}
/** Those about which there is something to do. */
export async function listMovesToDo(db, limit) {
    const { switchedAt, settledAt, confirmedAt, undoAskedAt, endedAt, createdAt } = tenantMoves;
    const waits = or(isNull(switchedAt), isNull(settledAt), isNotNull(confirmedAt), isNotNull(undoAskedAt));
    return db
        .select()
        .from(tenantMoves)
        .where(and(isNull(endedAt), waits))
        .orderBy(asc(createdAt))
        .limit(limit);
}
/** Those whose source is kept no longer. */
export async function listExpiredMoves(db, now, limit) {
    const { endedAt, confirmedAt, undoAskedAt, keptUntil } = tenantMoves;
    const isExpired = and(isNull(endedAt), isNull(confirmedAt), isNull(undoAskedAt), lte(keptUntil, now));
    return db.select().from(tenantMoves).where(isExpired).orderBy(asc(keptUntil)).limit(limit);
}
/** Moves that will bring a tenant to this server, and have not yet. */
export async function countComing(db, server) {
    return db.$count(tenantMoves, and(eq(tenantMoves.targetId, server), isNull(tenantMoves.endedAt), isNull(tenantMoves.switchedAt)));
}
/** Null when it is over. */
export async function updateMove(db, id, change) {
    const [row] = await db
        .update(tenantMoves)
        .set(change)
        .where(and(eq(tenantMoves.id, id), isNull(tenantMoves.endedAt)))
        .returning();
    return row ?? null;
}
/** One attempt more, from the beginning. Null when it was cancelled or is over. */
export async function updateMoveBegun(db, id, startedAt) {
    const isUnmoved = and(eq(tenantMoves.id, id), isNull(tenantMoves.switchedAt), isNull(tenantMoves.cancelledAt), isNull(tenantMoves.failedAt));
    const begun = { startedAt, rows: null, rowsCopied: 0, copiedAt: null, rowsCaughtUp: 0, attempts: sql `${tenantMoves.attempts} + 1` };
    const [row] = await db.update(tenantMoves).set(begun).where(isUnmoved).returning();
    return row ?? null;
}
export async function deleteMoves(db, tenant) {
    await db.delete(tenantMoves).where(eq(tenantMoves.tenantId, tenant));
}
/** What is told of moves that are over: of the last so many of each tenant. */
const TOLD_MAX = 20;
export async function deleteOldMoves(db, tenant) {
    const { id, tenantId, createdAt, endedAt } = tenantMoves;
    const told = db.select({ id }).from(tenantMoves).where(eq(tenantId, tenant)).orderBy(desc(createdAt), desc(id)).limit(TOLD_MAX);
    await db.delete(tenantMoves).where(and(eq(tenantId, tenant), isNotNull(endedAt), notInArray(id, told)));
}
//# sourceMappingURL=queries.js.map