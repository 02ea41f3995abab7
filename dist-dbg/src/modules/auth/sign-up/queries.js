import { and, eq, gt, lte } from 'drizzle-orm';
import { signUps } from './control.tables.js';
export async function insertSignUp(db, row) {
    await db.insert(signUps).values(row);
}
export async function countPendingSignUps(db, now) {
    return db.$count(signUps, gt(signUps.expiresAt, now));
}
export async function findSignUp(db, id) {
    const [signUp] = await db.select().from(signUps).where(eq(signUps.id, id)).limit(1);
    return signUp ?? null;
}
export async function findOpenSignUp(db, { digest, now }) {
    const [signUp] = await db
        .select()
        .from(signUps)
        .where(and(eq(signUps.digest, digest), gt(signUps.expiresAt, now)))
        .limit(1);
    return signUp ?? null;
}
/** Uses it up: of racing calls exactly one receives it. */
export async function deleteOpenSignUp(db, { digest, now }) {
    const [signUp] = await db
        .delete(signUps)
        .where(and(eq(signUps.digest, digest), gt(signUps.expiresAt, now)))
        .returning();
    return signUp ?? null;
}
export async function deleteExpiredSignUps(db, now) {
    await db.delete(signUps).where(lte(signUps.expiresAt, now));
}
//# sourceMappingURL=queries.js.map