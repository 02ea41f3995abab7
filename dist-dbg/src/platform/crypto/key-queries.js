import { desc, inArray, isNull, ne, sql } from 'drizzle-orm';
import { signingKeys } from './control.tables.js';
/** More keys than this are from years ago, and so is what they signed. */
const KEYS_MAX = 20;
/** The newest first. */
export async function listKeys(db) {
    return db.select().from(signingKeys).orderBy(desc(signingKeys.createdAt), desc(signingKeys.id)).limit(KEYS_MAX);
}
/** Until the transaction ends nobody else makes or retires keys; readers are not kept waiting. What was read before may be old. */
export async function lockKeys(db) {
    await db.execute(sql `lock table ${signingKeys} in share row exclusive mode`);
}
export async function insertKey(db, row) {
    await db.insert(signingKeys).values(row);
}
export async function updateKeysRetired(db, ids, retiredAt) {
    await db
        .update(signingKeys)
        .set({ retiredAt })
        .where(inArray(signingKeys.id, [...ids]));
}
/** All but one. Returns their names. */
export async function deleteOtherKeys(db, id) {
    const deleted = await db.delete(signingKeys).where(ne(signingKeys.id, id)).returning({ id: signingKeys.id });
    return deleted.map((row) => row.id);
}
export async function hasKeys(db) {
    return (await db.$count(signingKeys, isNull(signingKeys.retiredAt))) > 0;
}
//# sourceMappingURL=key-queries.js.map