import { and, count, eq, gt, lt, sql } from 'drizzle-orm';
import { customerRegistrations } from '../accounts/tables.js';
export async function insertRegistration(db, row) {
    await db.insert(customerRegistrations).values(row);
}
export async function countOpenRegistrations(db, now) {
    const [counted] = await db.select({ count: count() }).from(customerRegistrations).where(gt(customerRegistrations.expiresAt, now));
    return counted?.count ?? 0;
}
export async function findRegistration(db, id) {
    const [row] = await db.select().from(customerRegistrations).where(eq(customerRegistrations.id, id)).limit(1);
    return row ?? null;
}
export async function findOpenRegistration(db, presented) {
    const [row] = await db.select().from(customerRegistrations).where(isOpen(presented)).limit(1);
    return row ?? null;
}
/** Of racing calls exactly one receives it. */
export async function deleteOpenRegistration(db, presented) {
    const [row] = await db.delete(customerRegistrations).where(isOpen(presented)).returning();
    return row ?? null;
}
/** The others of an address, whose links need not work any more. */
export async function deleteRegistrationsOf(db, email) {
    await db.delete(customerRegistrations).where(sql `lower(${customerRegistrations.email}) = lower(${email})`);
}
export async function deleteExpiredRegistrations(db, now) {
    await db.delete(customerRegistrations).where(lt(customerRegistrations.expiresAt, now));
}
function isOpen({ digest, now }) {
    return and(eq(customerRegistrations.digest, digest), gt(customerRegistrations.expiresAt, now));
}
//# sourceMappingURL=queries.js.map