import { and, eq, isNotNull, ne, sql } from 'drizzle-orm';
import { ssoConnections, ssoIdentities } from '../tables.js';
/** One screen of them. */
export const CONNECTIONS_MAX = 20;
/** The oldest first. */
export async function listConnections(db) {
    return db.select().from(ssoConnections).orderBy(ssoConnections.createdAt, ssoConnections.id).limit(CONNECTIONS_MAX);
}
export async function findConnection(db, id) {
    const [connection] = await db.select().from(ssoConnections).where(eq(ssoConnections.id, id)).limit(1);
    return connection ?? null;
}
/** FOR UPDATE: changes of one connection go one after the other. */
export async function lockConnection(db, id) {
    const [connection] = await db.select().from(ssoConnections).where(eq(ssoConnections.id, id)).limit(1).for('update');
    return connection ?? null;
}
/** All of them, FOR UPDATE: what is said of them together stays so until the transaction ends. */
export async function lockConnections(db) {
    return db.select().from(ssoConnections).orderBy(ssoConnections.id).limit(CONNECTIONS_MAX).for('update');
}
export async function insertConnection(db, row) {
    const [connection] = await db.insert(ssoConnections).values(row).returning();
    if (!connection)
        throw new Error('Invariant broken: an insert returns its row');
    return connection;
}
/** Counts the version on. */
export async function updateConnection(db, id, change) {
    const [connection] = await db
        .update(ssoConnections)
        .set({ ...change, version: sql `${ssoConnections.version} + 1` })
        .where(eq(ssoConnections.id, id))
        .returning();
    if (!connection)
        throw new Error('Invariant broken: the connection is locked');
    return connection;
}
/** Somebody came through it: no change that anybody made, so the version stays. */
export async function updateConnectionProved(db, { id, version }, provedAt) {
    await db
        .update(ssoConnections)
        .set({ provedAt })
        .where(and(eq(ssoConnections.id, id), eq(ssoConnections.version, version)));
}
/** With what it knew of who is who. Returns of how many. */
export async function deleteConnection(db, id) {
    const identities = await db.$count(ssoIdentities, eq(ssoIdentities.connectionId, id));
    await db.delete(ssoConnections).where(eq(ssoConnections.id, id));
    return identities;
}
export async function hasOtherEnabledConnection(db, id) {
    return (await db.$count(ssoConnections, and(isNotNull(ssoConnections.enabledAt), ne(ssoConnections.id, id)))) > 0;
}
//# sourceMappingURL=queries.js.map