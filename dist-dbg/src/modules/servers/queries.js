import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { keyset } from '../../platform/db/keyset.js';
import { serverCredentials, servers } from './control.tables.js';
/** Bounds what every process keeps in memory of them. */
const SERVERS_MAX = 1_000;
/** All of them, the oldest first: there are few. */
export async function listServers(db) {
    return db.select().from(servers).orderBy(asc(servers.createdAt), asc(servers.id)).limit(SERVERS_MAX);
}
export async function pageServers(db, request) {
    const { where, orderBy, limit } = keyset([servers.createdAt, servers.id], 'asc', request);
    return db
        .select()
        .from(servers)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit);
}
export async function findServer(db, id) {
    const [row] = await db.select().from(servers).where(eq(servers.id, id)).limit(1);
    return row ?? null;
}
/** Whoever locks it goes on alone; tenants that are inserted meanwhile do not wait for it. */
export async function lockServer(db, id) {
    const [row] = await db.select().from(servers).where(eq(servers.id, id)).for('no key update').limit(1);
    return row ?? null;
}
export async function insertServer(db, row) {
    const [inserted] = await db.insert(servers).values(row).returning();
    if (!inserted)
        throw new Error('Invariant broken: an insert returns its row');
    return inserted;
}
export async function updateServer(db, id, change) {
    const [row] = await db.update(servers).set(change).where(eq(servers.id, id)).returning();
    return row ?? null;
}
/** Fails on a foreign key while a tenant lies there. */
export async function deleteServer(db, id) {
    const [row] = await db.delete(servers).where(eq(servers.id, id)).returning();
    return row ?? null;
}
/** Which credential of each server is in force, and which one is to follow it. Ids alone: reading a secret is another matter. */
export async function listCredentialIds(db) {
    const { id, serverId, activatedAt } = serverCredentials;
    return db
        .select({ id, serverId, activatedAt })
        .from(serverCredentials)
        .limit(2 * SERVERS_MAX);
}
export async function findActiveCredential(db, server) {
    const [row] = await db
        .select()
        .from(serverCredentials)
        .where(and(eq(serverCredentials.serverId, server), isNotNull(serverCredentials.activatedAt)))
        .limit(1);
    return row ?? null;
}
//# sourceMappingURL=queries.js.map