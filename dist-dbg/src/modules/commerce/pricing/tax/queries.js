import { and, count, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { products } from '../../catalogue/products/tables.js';
import { customerId, productId } from '../../ids.js';
import { TAX_CATEGORIES_MAX, TAX_ZONES_MAX } from './checks.js';
import { customerTaxStatuses, productTaxCategories, taxCategories, taxRates, taxZones, variantTaxCategories, } from './tables.js';
export async function listTaxCategoryRows(db) {
    return db.select().from(taxCategories).orderBy(taxCategories.code).limit(TAX_CATEGORIES_MAX);
}
export async function listTaxZoneRows(db) {
    return db.select().from(taxZones).orderBy(taxZones.name, taxZones.id).limit(TAX_ZONES_MAX);
}
/** How many categories and zones there are. */
export async function countTaxRules(db) {
    const [counted] = await db
        .select({ categories: sql `(select count(*)::int from ${taxCategories})`, zones: sql `(select count(*)::int from ${taxZones})` })
        .from(sql `(values (1)) as one`);
    return counted ?? { categories: 0, zones: 0 };
}
export async function insertTaxCategory(db, row) {
    const [category] = await db.insert(taxCategories).values(row).onConflictDoNothing().returning();
    return category ?? null;
}
/** Until the transaction ends nobody else changes the category, nor deletes it. */
export async function lockTaxCategory(db, id) {
    const [category] = await db.select().from(taxCategories).where(eq(taxCategories.id, id)).limit(1).for('update');
    return category ?? null;
}
export async function renameTaxCategory(db, { id, name, updatedAt }) {
    const [category] = await db
        .update(taxCategories)
        .set({ name, updatedAt, version: sql `${taxCategories.version} + 1` })
        .where(eq(taxCategories.id, id))
        .returning();
    return category ?? null;
}
export async function deleteTaxCategoryRow(db, id) {
    await db.delete(taxCategories).where(eq(taxCategories.id, id));
}
/** Which of the products there are. */
export async function listProductIds(db, ids) {
    const rows = await db
        .select({ id: products.id })
        .from(products)
        .where(anyOf(products.id, productId, ids));
    return rows.map(({ id }) => id);
}
export async function upsertProductTaxCategories(db, rows) {
    await db
        .insert(productTaxCategories)
        .select(recordsOf(productTaxCategories, rows))
        .onConflictDoUpdate({ target: productTaxCategories.productId, set: { taxCategoryId: sql `excluded.tax_category_id` } });
}
export async function upsertVariantTaxCategories(db, rows) {
    await db
        .insert(variantTaxCategories)
        .select(recordsOf(variantTaxCategories, rows))
        .onConflictDoUpdate({ target: variantTaxCategories.variantId, set: { taxCategoryId: sql `excluded.tax_category_id` } });
}
/** Null when the name is taken in this tenant. */
export async function insertTaxZone(db, row) {
    const [zone] = await db.insert(taxZones).values(row).onConflictDoNothing().returning();
    return zone ?? null;
}
/** Until the transaction ends nobody else changes the zone, nor deletes it. */
export async function lockTaxZone(db, id) {
    const [zone] = await db.select().from(taxZones).where(eq(taxZones.id, id)).limit(1).for('update');
    return zone ?? null;
}
/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateTaxZoneRow(db, { id, name, areas, reverseCharge, updatedAt }) {
    const [zone] = await db
        .update(taxZones)
        .set({ name, areas, reverseCharge, updatedAt, version: sql `${taxZones.version} + 1` })
        .where(eq(taxZones.id, id))
        .returning();
    return zone ?? null;
}
export async function deleteTaxZoneRow(db, id) {
    await db.delete(taxZones).where(eq(taxZones.id, id));
}
export async function listTaxRateRows(db, zoneId, { where, orderBy, limit }) {
    return db
        .select()
        .from(taxRates)
        .where(and(eq(taxRates.taxZoneId, zoneId), where))
        .orderBy(...orderBy)
        .limit(limit);
}
export async function countTaxZones(db, id) {
    const [counted] = await db.select({ count: count() }).from(taxZones).where(eq(taxZones.id, id));
    return counted?.count ?? 0;
}
export async function insertTaxRate(db, row) {
    const [rate] = await db.insert(taxRates).values(row).returning();
    return rate ?? null;
}
export async function lockTaxRate(db, id) {
    const [rate] = await db.select().from(taxRates).where(eq(taxRates.id, id)).limit(1).for('update');
    return rate ?? null;
}
export async function endTaxRateRow(db, id, validUntil) {
    const [rate] = await db.update(taxRates).set({ validUntil }).where(eq(taxRates.id, id)).returning();
    return rate ?? null;
}
export async function listTaxStatusesOfCustomers(db, ids) {
    return db
        .select()
        .from(customerTaxStatuses)
        .where(anyOf(customerTaxStatuses.customerId, customerId, ids))
        .limit(ids.length);
}
export async function upsertCustomerTaxStatus(db, row) {
    const { customerId: id, vatId, exemption, now } = row;
    const [status] = await db
        .insert(customerTaxStatuses)
        .values({ customerId: id, vatId, exemption, createdAt: now, updatedAt: now })
        .onConflictDoUpdate({
        target: customerTaxStatuses.customerId,
        set: { vatId, exemption, updatedAt: now, version: sql `${customerTaxStatuses.version} + 1` },
    })
        .returning();
    return status ?? null;
}
//# sourceMappingURL=queries.js.map