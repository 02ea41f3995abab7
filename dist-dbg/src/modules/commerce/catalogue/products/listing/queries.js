import { and, count, sql } from 'drizzle-orm';
import { unreachable } from '../../../../../kernel/assert.js';
import { anyOf } from '../../../../../platform/db/any-of.js';
import { readShape } from '../../../../../platform/db/read-shape.js';
import { collectionId, productId } from '../../../ids.js';
import { collectionProducts } from '../../collections/tables.js';
import { productShape } from '../../shapes.js';
import { products } from '../tables.js';
import { conditionsOf } from './conditions.js';
export async function listProductRows(db, filter, keys) {
    return readShape(db, productShape, { ...keys, where: and(conditionsOf(filter), keys.where), also: keys.columns });
}
export async function countProductRows(db, filter) {
    const [counted] = await db.select({ count: count() }).from(products).where(conditionsOf(filter));
    return counted?.count ?? 0;
}
/** The products of one page in their order, without anything of them but their ranks. */
export async function listRanked(db, { filter, order, keys }) {
    const rows = await db.execute(sql `
    select id, rank from (
      select ${products.id} as id, ${rankOf(filter, order)} as rank from ${products} where ${conditionsOf(filter) ?? sql `true`}
    ) ranked where ${keys.where ?? sql `true`} order by ${sql.join([...keys.orderBy], sql `, `)} limit ${keys.limit}`);
    return rows.map(({ id, rank }) => ({ id: productId.fromUuid(id), rank }));
}
/** Whole numbers, since cursors hold them exactly. */
function rankOf({ search, collection }, { field }) {
    switch (field) {
        case 'RELEVANCE':
            return sql `(ts_rank(${products.search}, to_tsquery('simple', ${search?.expression ?? ''})) * 1000000)::int`;
        case 'COLLECTION': {
            const id = collection === null ? null : collectionId.toUuid(collection.id);
            return sql `coalesce((select put.position from ${collectionProducts} put where put.collection_id = ${id}::uuid and put.product_id = ${products.id}), 0)`;
        }
        default:
            return unreachable(field);
    }
}
/** What was selected of these products, in no order. */
export async function readProductRows(db, ids, selected) {
    return readShape(db, productShape, { selected, where: anyOf(products.id, productId, ids), limit: ids.length });
}
//# sourceMappingURL=queries.js.map