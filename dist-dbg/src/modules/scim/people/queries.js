import { eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { userId } from '../../access/public.js';
import { scimUsers } from '../tables.js';
export async function listLinks(db, ids) {
    return db
        .select()
        .from(scimUsers)
        .where(anyOf(scimUsers.userId, userId, ids));
}
export async function findLink(db, id) {
    const [link] = await db.select().from(scimUsers).where(eq(scimUsers.userId, id)).limit(1);
    return link ?? null;
}
/** The case of names does not count. */
export async function findLinkByName(db, name) {
    const [link] = await db.select().from(scimUsers).where(sql `lower(${scimUsers.userName}) = lower(${name})`).limit(1);
    return link ?? null;
}
export async function findLinkByExternalId(db, externalId) {
    const [link] = await db.select().from(scimUsers).where(eq(scimUsers.externalId, externalId)).limit(1);
    return link ?? null;
}
export async function insertLink(db, row) {
    await db.insert(scimUsers).values(row);
}
/** Counts the version on. */
export async function updateLink(db, id, change) {
    await db
        .update(scimUsers)
        .set({ ...change, version: sql `${scimUsers.version} + 1` })
        .where(eq(scimUsers.userId, id));
}
//# sourceMappingURL=queries.js.map