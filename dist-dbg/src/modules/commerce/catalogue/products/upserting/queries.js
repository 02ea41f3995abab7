import { getTableColumns, sql } from 'drizzle-orm';
import { anyOf } from '../../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../../platform/db/records.js';
import { productId } from '../../../ids.js';
import { variants } from '../../variants/tables.js';
import { productColumns, products } from '../tables.js';
/** Which products have variants with these SKUs, regardless of case. */
export async function findVariantsBySkus(db, skus) {
    const wanted = JSON.stringify(skus.map((sku) => sku.toLowerCase()));
    return db.select().from(variants).where(sql `lower(${variants.sku}) = any(array(select json_array_elements_text(${wanted}::json)))`);
}
/** Until the transaction ends nobody else changes them. In the order of their ids: two imports would otherwise wait for each other. */
export async function lockProducts(db, ids) {
    return db
        .select(productColumns)
        .from(products)
        .where(anyOf(products.id, productId, ids))
        .orderBy(products.id)
        .for('update');
}
export async function listTakenSlugs(db, slugs) {
    const rows = await db.execute(sql `select slug from ${products} where slug = any(array(select json_array_elements_text(${JSON.stringify(slugs)}::json)))`);
    return new Set(rows.map(({ slug }) => slug));
}
export async function insertProducts(db, rows) {
    return db.insert(products).select(recordsOf(products, rows)).returning(productColumns);
}
/** Writes the rows as they stand and counts their versions on. */
export async function updateProductRows(db, rows) {
    const changing = [
        'categoryId',
        'productTypeId',
        'name',
        'description',
        'language',
        'slug',
        'seoTitle',
        'seoDescription',
        'tags',
        'images',
    ];
    return db
        .update(products)
        .set({ ...fromRecords(products, [...changing, 'attributeValues', 'updatedAt']), version: sql `${products.version} + 1` })
        .from(sql `(${recordsOf(products, rows)}) as given`)
        .where(sql `${products.id} = given.id`)
        .returning(productColumns);
}
export async function updateVariantRows(db, rows) {
    return db
        .update(variants)
        .set({
        ...fromRecords(variants, ['sku', 'barcode', 'title', 'optionValues', 'priceMinor', 'currencyCode', 'updatedAt']),
        version: sql `${variants.version} + 1`,
    })
        .from(sql `(${recordsOf(variants, rows)}) as given`)
        .where(sql `${variants.id} = given.id`)
        .returning();
}
function fromRecords(table, keys) {
    const columns = getTableColumns(table);
    return Object.fromEntries(keys.map((key) => [key, sql `given.${sql.identifier(columns[key]?.name ?? key)}`]));
}
//# sourceMappingURL=queries.js.map