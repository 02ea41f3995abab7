import { and, count, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { variants } from '../../catalogue/variants/tables.js';
import { priceId, priceListId, variantId } from '../../ids.js';
import { PRICE_LISTS_MAX, TIERS_MAX } from './checks.js';
import { priceLists, prices } from './tables.js';
export async function findPriceList(db, id) {
    const [list] = await db.select().from(priceLists).where(eq(priceLists.id, id)).limit(1);
    return list ?? null;
}
export async function listPriceListRows(db, { where, orderBy, limit }) {
    return db
        .select()
        .from(priceLists)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit);
}
export async function listPriceListsByIds(db, ids) {
    return db
        .select()
        .from(priceLists)
        .where(anyOf(priceLists.id, priceListId, ids))
        .limit(PRICE_LISTS_MAX);
}
export async function countPriceLists(db) {
    const [counted] = await db.select({ count: count() }).from(priceLists);
    return counted?.count ?? 0;
}
export async function insertPriceList(db, row) {
    const [list] = await db.insert(priceLists).values(row).returning();
    return list ?? null;
}
/** Until the transaction ends nobody else changes the list or its prices. */
export async function lockPriceList(db, id) {
    const [list] = await db.select().from(priceLists).where(eq(priceLists.id, id)).limit(1).for('update');
    return list ?? null;
}
/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updatePriceListRow(db, { id, name, priority, validFrom, validUntil, deactivatedAt, updatedAt }) {
    const [list] = await db
        .update(priceLists)
        .set({ name, priority, validFrom, validUntil, deactivatedAt, updatedAt, version: sql `${priceLists.version} + 1` })
        .where(eq(priceLists.id, id))
        .returning();
    return list ?? null;
}
export async function deletePriceListRow(db, id) {
    await db.delete(priceLists).where(eq(priceLists.id, id));
}
/** Which of the variants there are. */
export async function listVariantIds(db, ids) {
    const rows = await db
        .select({ id: variants.id })
        .from(variants)
        .where(anyOf(variants.id, variantId, ids));
    return rows.map(({ id }) => id);
}
export async function listPriceRows(db, listId, { where, orderBy, limit }) {
    return db
        .select()
        .from(prices)
        .where(and(eq(prices.priceListId, listId), where))
        .orderBy(...orderBy)
        .limit(limit);
}
export async function listPricesOfVariants(db, listId, ids) {
    return db
        .select()
        .from(prices)
        .where(and(eq(prices.priceListId, listId), anyOf(prices.variantId, variantId, ids)))
        .limit(ids.length * TIERS_MAX);
}
export async function upsertPrices(db, rows) {
    return db
        .insert(prices)
        .select(recordsOf(prices, rows))
        .onConflictDoUpdate({
        target: [prices.variantId, prices.priceListId, prices.minimumQuantity],
        set: { amountMinor: excluded('amount_minor'), updatedAt: excluded('updated_at'), version: sql `${prices.version} + 1` },
    })
        .returning();
}
function excluded(column) {
    return sql `excluded.${sql.identifier(column)}`;
}
export async function deletePrices(db, ids) {
    await db.delete(prices).where(anyOf(prices.id, priceId, ids));
}
//# sourceMappingURL=queries.js.map