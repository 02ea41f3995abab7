import { eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { productId } from '../../ids.js';
import { products } from '../products/tables.js';
import { VARIANTS_MAX } from './checks.js';
import { variants } from './tables.js';
import { articleOf } from './values/barcode.js';
/** All variants of the products, each product's in their order. */
export async function listVariantsByProduct(db, ids) {
    return db
        .select()
        .from(variants)
        .where(anyOf(variants.productId, productId, ids))
        .orderBy(variants.productId, variants.position, variants.id)
        .limit(ids.length * VARIANTS_MAX);
}
/** Leaves out those of which something is taken: what comes back tells which ones were stored. */
export async function insertVariants(db, rows) {
    return db.insert(variants).select(recordsOf(variants, rows)).onConflictDoNothing().returning();
}
/** How many variants the product has, and the position behind the last of them. */
export async function measureVariants(db, id) {
    const [measured] = await db
        .select({ count: sql `count(*)::int`, nextPosition: sql `coalesce(max(position) + 1, 0)` })
        .from(variants)
        .where(eq(variants.productId, id));
    return measured ?? { count: 0, nextPosition: 0 };
}
/** Until the transaction ends nobody else changes the variant. */
export async function lockVariant(db, id) {
    const [variant] = await db.select().from(variants).where(eq(variants.id, id)).limit(1).for('update');
    return variant ?? null;
}
/** The names of the options of a variant's product. */
export async function findOptionNames(db, id) {
    const [product] = await db.select({ optionNames: products.optionNames }).from(products).where(eq(products.id, id)).limit(1);
    return product?.optionNames ?? [];
}
/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateVariantRow(db, { id, sku, barcode, title, optionValues, priceMinor, currencyCode, updatedAt }) {
    const [variant] = await db
        .update(variants)
        .set({ sku, barcode, title, optionValues, priceMinor, currencyCode, updatedAt, version: sql `${variants.version} + 1` })
        .where(eq(variants.id, id))
        .returning();
    return variant ?? null;
}
/** Which rows have an SKU or a barcode that a stored variant has. `ordinal` is the place in the list, from 0. */
export async function findTaken(db, rows) {
    const asked = rows.map(({ sku, barcode }, ordinal) => ({ ordinal, sku, barcode: barcode == null ? null : articleOf(barcode) }));
    return db.execute(sql `
    select ordinal,
      exists (select 1 from ${variants} v where lower(v.sku) = lower(asked.sku)) as sku,
      exists (select 1 from ${variants} v where (case when v.barcode ~ '^[0-9]{8,14}$' then lpad(v.barcode, 14, '0') else v.barcode end) = asked.barcode) as barcode
    from json_to_recordset(${JSON.stringify(asked)}::json) as asked(ordinal int, sku text, barcode text)`);
}
/** The lowest price of each product's variants, in the currency of its first one. */
export async function refreshProductPrices(db, ids) {
    await db.execute(sql `
    update ${products} p set price_from_minor = found.lowest, price_from_currency = found.currency_code
    from (
      select first.product_id, first.currency_code,
        (select min(v.price_minor) from ${variants} v where v.product_id = first.product_id and v.currency_code = first.currency_code) as lowest
      from (
        select distinct on (product_id) product_id, currency_code from ${variants}
        where ${anyOf(sql `product_id`, productId, ids)} order by product_id, position, id
      ) first
    ) found
    where p.id = found.product_id and (p.price_from_minor, p.price_from_currency) is distinct from (found.lowest, found.currency_code)`);
}
//# sourceMappingURL=queries.js.map