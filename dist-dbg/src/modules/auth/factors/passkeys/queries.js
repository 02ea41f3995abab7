import { and, asc, eq, isNull, lt } from 'drizzle-orm';
/** More than these nobody can tell apart, and a browser is sent the list. */
export const PASSKEYS_MAX = 20;
/** The statements on passkeys, once for users and once for operators. */
export function passkeyQueries(table) {
    const passkey = table;
    const own = (holderId, id) => and(eq(passkey.id, id), eq(passkey.holderId, holderId));
    return {
        /** The oldest first. */
        async listPasskeys(db, holderId) {
            return db.select().from(passkey).where(eq(passkey.holderId, holderId)).orderBy(asc(passkey.id)).limit(PASSKEYS_MAX);
        },
        async findPasskeyByCredential(db, credentialId) {
            const [row] = await db.select().from(passkey).where(eq(passkey.credentialId, credentialId)).limit(1);
            return row ?? null;
        },
        /** Null when the credential is registered already. */
        async insertPasskey(db, row) {
            const [inserted] = await db.insert(passkey).values(row).onConflictDoNothing().returning();
            return inserted ?? null;
        },
        /** Null when it is not the holder's. */
        async updatePasskeyName(db, { id, holderId }, name) {
            const [renamed] = await db.update(passkey).set({ name }).where(own(holderId, id)).returning();
            return renamed ?? null;
        },
        /** False when it has signed as often before, or more: then there are two of it. */
        async updatePasskeyUsed(db, id, { counter, now }) {
            const counts = counter === 0 ? eq(passkey.counter, 0) : lt(passkey.counter, counter);
            const used = await db
                .update(passkey)
                .set({ counter, lastUsedAt: now })
                .where(and(eq(passkey.id, id), isNull(passkey.clonedAt), counts))
                .returning({ id: passkey.id });
            return used.length > 0;
        },
        async updatePasskeyCloned(db, id, clonedAt) {
            await db.update(passkey).set({ clonedAt }).where(eq(passkey.id, id));
        },
        /** False when it is not the holder's. */
        async deletePasskey(db, { id, holderId }) {
            return (await db.delete(passkey).where(own(holderId, id)).returning({ id: passkey.id })).length > 0;
        },
        async deletePasskeysOf(db, holderId) {
            return (await db.delete(passkey).where(eq(passkey.holderId, holderId)).returning({ id: passkey.id })).length;
        },
    };
}
//# sourceMappingURL=queries.js.map