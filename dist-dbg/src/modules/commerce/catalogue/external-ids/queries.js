import { sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { productId, variantId } from '../../ids.js';
import { productExternalIds, variantExternalIds } from './tables.js';
/** Of all the products, in the order of their sources. */
export async function listProductExternalIds(db, ids) {
    return db
        .select()
        .from(productExternalIds)
        .where(anyOf(productExternalIds.productId, productId, ids))
        .orderBy(productExternalIds.source);
}
export async function listVariantExternalIds(db, ids) {
    return db
        .select()
        .from(variantExternalIds)
        .where(anyOf(variantExternalIds.variantId, variantId, ids))
        .orderBy(variantExternalIds.source);
}
/** Which products and variants have these ids. */
export async function findProductsByExternalIds(db, given) {
    return db.select().from(productExternalIds).where(isOneOf(given));
}
export async function findVariantsByExternalIds(db, given) {
    return db.select().from(variantExternalIds).where(isOneOf(given));
}
export async function deleteProductExternalIds(db, ids) {
    await db.delete(productExternalIds).where(anyOf(productExternalIds.productId, productId, ids));
}
/** Those of these sources alone. */
export async function deleteProductExternalIdsOf(db, rows) {
    const asked = JSON.stringify(rows.map((row) => ({ id: productId.toUuid(row.productId), source: row.source })));
    await db
        .delete(productExternalIds)
        .where(sql `(product_id, source) in (select id, source from json_to_recordset(${asked}::json) as asked(id uuid, source text))`);
}
export async function deleteVariantExternalIds(db, ids) {
    await db.delete(variantExternalIds).where(anyOf(variantExternalIds.variantId, variantId, ids));
}
/** Leaves out those that another one has: what comes back was stored. */
export async function insertProductExternalIds(db, rows) {
    return db.insert(productExternalIds).select(recordsOf(productExternalIds, rows)).onConflictDoNothing().returning();
}
export async function insertVariantExternalIds(db, rows) {
    return db.insert(variantExternalIds).select(recordsOf(variantExternalIds, rows)).onConflictDoNothing().returning();
}
function isOneOf(given) {
    return sql `(source, external_id) in (select source, id from json_to_recordset(${JSON.stringify(given)}::json) as asked(source text, id text))`;
}
//# sourceMappingURL=queries.js.map