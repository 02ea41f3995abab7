import { and, asc, desc, eq, isNull, lt, lte, sql } from 'drizzle-orm';
import { credentialReads, serverCredentials } from '../control.tables.js';
/** The one in force, then the one that is to follow it, if there is one. */
export async function listCredentialsOf(db, server) {
    return db
        .select()
        .from(serverCredentials)
        .where(eq(serverCredentials.serverId, server))
        .orderBy(sql `${serverCredentials.activatedAt} is null`, desc(serverCredentials.createdAt))
        .limit(2);
}
/** What operators see of them: no secret is read. There are at most two for each of few servers. */
export async function listCredentialStates(db) {
    const { serverId, createdAt, activatedAt, problem } = serverCredentials;
    return db.select({ serverId, createdAt, activatedAt, problem }).from(serverCredentials).limit(2_000);
}
/** Those that wait to be set on their server, the oldest first. */
export async function listCandidates(db) {
    return db.select().from(serverCredentials).where(isNull(serverCredentials.activatedAt)).orderBy(asc(serverCredentials.createdAt)).limit(100);
}
/** False when the server has one of the same state already. */
export async function insertCredential(db, row) {
    const inserted = await db.insert(serverCredentials).values(row).onConflictDoNothing().returning({ id: serverCredentials.id });
    return inserted.length > 0;
}
/** False when it is not there any more, or in force already. */
export async function updateActivated(db, id, activatedAt) {
    const isCandidate = and(eq(serverCredentials.id, id), isNull(serverCredentials.activatedAt));
    const updated = await db.update(serverCredentials).set({ activatedAt, problem: null }).where(isCandidate).returning({ id: serverCredentials.id });
    return updated.length > 0;
}
export async function updateProblem(db, id, problem) {
    await db.update(serverCredentials).set({ problem }).where(eq(serverCredentials.id, id));
}
export async function deleteCredential(db, id) {
    await db.delete(serverCredentials).where(eq(serverCredentials.id, id));
}
/** Whether it is time to tell the audit trail: the last read of this kind that was told is older than `silenceMs`. */
export async function upsertRead(db, { credentialId, purpose, machine, at }, silenceMs) {
    const { auditedAt } = credentialReads;
    const told = await db
        .insert(credentialReads)
        .values({ credentialId, purpose, machine, auditedAt: at })
        .onConflictDoUpdate({
        target: [credentialReads.credentialId, credentialReads.purpose, credentialReads.machine],
        set: { auditedAt: at },
        setWhere: lte(auditedAt, new Date(at.getTime() - silenceMs)),
    })
        .returning({ auditedAt });
    return told.length > 0;
}
/** Machines come and go. */
export async function deleteReadsBefore(db, before) {
    await db.delete(credentialReads).where(lt(credentialReads.auditedAt, before));
}
//# sourceMappingURL=queries.js.map