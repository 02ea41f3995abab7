import { and, eq, gt, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { invitations } from './tables.js';
export const invitationStatuses = ['PENDING', 'EXPIRED', 'ACCEPTED', 'REVOKED'];
const isOpen = and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt));
function conditionOf({ status, now }) {
    switch (status) {
        case null:
            return undefined;
        case 'PENDING':
            return and(isOpen, gt(invitations.expiresAt, now));
        case 'EXPIRED':
            return and(isOpen, lte(invitations.expiresAt, now));
        case 'ACCEPTED':
            return isNotNull(invitations.acceptedAt);
        case 'REVOKED':
            return isNotNull(invitations.revokedAt);
    }
}
export async function listInvitations(db, filter, keys) {
    return db
        .select()
        .from(invitations)
        .where(and(conditionOf(filter), keys.where))
        .orderBy(...keys.orderBy)
        .limit(keys.limit);
}
export async function countInvitations(db, filter) {
    return db.$count(invitations, conditionOf(filter));
}
export async function findInvitation(db, id) {
    const [invitation] = await db.select().from(invitations).where(eq(invitations.id, id)).limit(1);
    return invitation ?? null;
}
/** Whether the address was ever invited, whatever became of it. */
export async function hasInvitation(db, email) {
    return (await db.$count(invitations, eq(sql `lower(${invitations.email})`, email.toLowerCase()))) > 0;
}
/** FOR UPDATE, and only while it may still be accepted, sent again or taken back. */
export async function lockOpenInvitation(db, id) {
    const [invitation] = await db
        .select()
        .from(invitations)
        .where(and(eq(invitations.id, id), isOpen))
        .for('update')
        .limit(1);
    return invitation ?? null;
}
/** Null when there is an open one for the e-mail address. */
export async function insertInvitation(db, row) {
    const [invitation] = await db.insert(invitations).values(row).onConflictDoNothing().returning();
    return invitation ?? null;
}
/** Makes room for a new invitation where the old one was let go by. */
export async function updateExpiredRevoked(db, { email, now }) {
    await db
        .update(invitations)
        .set({ revokedAt: now })
        .where(and(sql `lower(${invitations.email}) = lower(${email})`, isOpen, lte(invitations.expiresAt, now)));
}
export async function updateInvitation(db, id, change) {
    const [invitation] = await db.update(invitations).set(change).where(eq(invitations.id, id)).returning();
    return invitation ?? null;
}
//# sourceMappingURL=queries.js.map