import { and, eq, sql } from 'drizzle-orm';
import { personColumns, users } from './tables.js';
/** E-mail addresses are compared without regard to case. */
export async function findUserByEmail(db, email) {
    const [user] = await db.select().from(users).where(sql `lower(${users.email}) = lower(${email})`).limit(1);
    return user ?? null;
}
export async function findUserById(db, id) {
    const [user] = await db.select().from(users).where(eq(users.id, id)).limit(1);
    return user ?? null;
}
/** Until the transaction ends nobody deactivates the user. */
export async function pinUser(db, id) {
    const [user] = await db.select().from(users).where(eq(users.id, id)).limit(1).for('share');
    return user ?? null;
}
/** FOR UPDATE: changes of one account go one after the other. */
export async function lockUser(db, id) {
    const [user] = await db.select().from(users).where(eq(users.id, id)).for('update').limit(1);
    return user ?? null;
}
/** The same without the secret. */
export async function lockPerson(db, id) {
    const [user] = await db.select(personColumns).from(users).where(eq(users.id, id)).limit(1).for('update');
    return user ?? null;
}
/** Null when the e-mail is taken in this tenant. */
export async function insertUser(db, row) {
    const [user] = await db.insert(users).values(row).onConflictDoNothing().returning();
    return user ?? null;
}
/** Counts the version on. Null when the user is gone. */
export async function updateUserRow(db, id, change) {
    const [user] = await db
        .update(users)
        .set({ ...change, version: sql `${users.version} + 1` })
        .where(eq(users.id, id))
        .returning(personColumns);
    return user ?? null;
}
/** Whether one of these is there and active. */
export async function hasActiveUser(db, ids) {
    const [row] = await db.execute(sql `select exists (select 1 from ${users} where deactivated_at is null and id in (${ids})) as active`);
    return row?.active === true;
}
/** Of these the active ones, the longest known first. */
export async function listActiveUsers(db, ids, limit) {
    return db
        .select({ id: users.id, email: users.email, displayName: users.displayName, language: users.language })
        .from(users)
        .where(sql `${users.deactivatedAt} is null and ${users.id} in (${ids})`)
        .orderBy(users.id)
        .limit(limit);
}
/** As an expression: those that may sign in. */
export function countActiveUsers() {
    return sql `(select count(*) from ${users} where ${users.deactivatedAt} is null)`;
}
/** Null when the user is gone. Fails on `users_email` when the address is taken. */
export async function updateUserCredentials(db, id, change, updatedAt) {
    const [user] = await db
        .update(users)
        .set({ ...change, updatedAt, version: sql `${users.version} + 1` })
        .where(eq(users.id, id))
        .returning();
    return user ?? null;
}
/** Another hash of the same password: nothing that anybody sees. Left alone when the password was changed meanwhile. */
export async function updateUserHash(db, id, { from, to }) {
    await db
        .update(users)
        .set({ passwordHash: to })
        .where(and(eq(users.id, id), eq(users.passwordHash, from)));
}
//# sourceMappingURL=queries.js.map