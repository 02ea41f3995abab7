import { count, eq, sql } from 'drizzle-orm';
import { limitOf } from '../../../../kernel/nested-pages.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { findShape } from '../../../../platform/db/read-shape.js';
import { categoryId, productId } from '../../ids.js';
import { productShape } from '../shapes.js';
import { productColumns, products } from './tables.js';
export function findProduct(db, key, selected) {
    const wanted = 'id' in key ? { by: products.id, is: key.id } : { by: products.slug, is: key.slug };
    return findShape(db, productShape, { selected, ...wanted });
}
/** At most as many as there are ids, in no order. */
export async function listProductsByIds(db, ids) {
    return db
        .select(productColumns)
        .from(products)
        .where(anyOf(products.id, productId, ids));
}
/** The first products of many categories by name, each list behind its own boundary. */
export async function listProductsByCategory(db, pages) {
    const asked = pages.map(({ parentId, request }, ordinal) => ({
        ordinal,
        category_id: categoryId.toUuid(parentId),
        // Below every name and id there are.
        after_name: request.boundary?.[0] ?? '',
        after_id: request.boundary?.[1] ?? '00000000-0000-0000-0000-000000000000',
    }));
    const page = db
        .select(productColumns)
        .from(products)
        .where(sql `${products.categoryId} = asked.category_id and (${products.sortName}, ${products.id}) > (asked.after_name, asked.after_id)`)
        .orderBy(products.sortName, products.id)
        .limit(limitOf(pages))
        .as('page');
    return db
        .select({ ordinal: sql `asked.ordinal`, row: page._.selectedFields })
        .from(sql `json_to_recordset(${JSON.stringify(asked)}::json) as asked(ordinal int, category_id uuid, after_name text, after_id uuid)`)
        .crossJoinLateral(page)
        .orderBy(sql `asked.ordinal`, page.sortName, page.id);
}
export async function countProductsByCategory(db, ids) {
    return db
        .select({ categoryId: products.categoryId, count: count() })
        .from(products)
        .where(anyOf(products.categoryId, categoryId, ids))
        .groupBy(products.categoryId);
}
/** Null when another product has the slug. */
export async function insertProduct(db, row) {
    const [product] = await db.insert(products).values(row).onConflictDoNothing({ target: products.slug }).returning(productColumns);
    return product ?? null;
}
/** Until the transaction ends nobody else changes the product. */
export async function lockProduct(db, id) {
    const [product] = await db.select(productColumns).from(products).where(eq(products.id, id)).limit(1).for('update');
    return product ?? null;
}
/** Writes the row as it stands and counts its version on; its price follows its variants. Null when it is gone. */
export async function updateProductRow(db, row) {
    const { id, version: _v, createdAt: _c, sortName: _s, priceFromMinor: _p, priceFromCurrency: _u, ...wanted } = row;
    const [product] = await db
        .update(products)
        .set({ ...wanted, version: sql `${products.version} + 1` })
        .where(eq(products.id, id))
        .returning(productColumns);
    return product ?? null;
}
//# sourceMappingURL=queries.js.map