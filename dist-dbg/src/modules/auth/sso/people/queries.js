import { and, eq } from 'drizzle-orm';
import { ssoIdentities } from '../tables.js';
const isKey = ({ connectionId, issuer, subject }) => and(eq(ssoIdentities.connectionId, connectionId), eq(ssoIdentities.issuer, issuer), eq(ssoIdentities.subject, subject));
/** FOR UPDATE: two sign-ins of one person go one after the other. */
export async function lockIdentity(db, key) {
    const [identity] = await db.select().from(ssoIdentities).where(isKey(key)).limit(1).for('update');
    return identity ?? null;
}
/** Null when a sign-in beside this one was faster. */
export async function insertIdentity(db, row) {
    const [identity] = await db.insert(ssoIdentities).values(row).onConflictDoNothing().returning();
    return identity ?? null;
}
export async function updateIdentity(db, key, change) {
    await db.update(ssoIdentities).set(change).where(isKey(key));
}
/** Whether the user is somebody else at the same connection already. */
export async function hasIdentity(db, { connectionId, userId }) {
    return (await db.$count(ssoIdentities, and(eq(ssoIdentities.connectionId, connectionId), eq(ssoIdentities.userId, userId)))) > 0;
}
//# sourceMappingURL=queries.js.map