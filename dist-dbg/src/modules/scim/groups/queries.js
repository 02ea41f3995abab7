import { eq } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { groupId } from '../../access/public.js';
import { scimGroups } from '../tables.js';
export async function listGroupLinks(db, ids) {
    return db
        .select()
        .from(scimGroups)
        .where(anyOf(scimGroups.groupId, groupId, ids));
}
export async function findGroupLinkByExternalId(db, externalId) {
    const [link] = await db.select().from(scimGroups).where(eq(scimGroups.externalId, externalId)).limit(1);
    return link ?? null;
}
export async function upsertGroupLink(db, row) {
    const { externalId, updatedAt } = row;
    await db.insert(scimGroups).values(row).onConflictDoUpdate({ target: scimGroups.groupId, set: { externalId, updatedAt } });
}
export async function deleteGroupLink(db, id) {
    await db.delete(scimGroups).where(eq(scimGroups.groupId, id));
}
//# sourceMappingURL=queries.js.map