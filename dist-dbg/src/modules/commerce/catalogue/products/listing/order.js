/** The orders of product lists: their columns, and what their cursors hold. */
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { momentInCursor, nameInCursor } from '../../../../../kernel/inputs.js';
import { keyset } from '../../../../../platform/db/keyset.js';
import { productId } from '../../../ids.js';
import { products } from '../tables.js';
const orders = {
    NAME: { column: products.sortName, value: nameInCursor, valueOf: (product) => product.sortName },
    CREATED_AT: { column: products.createdAt, value: momentInCursor, valueOf: (product) => product.createdAt.getTime() },
    UPDATED_AT: { column: products.updatedAt, value: momentInCursor, valueOf: (product) => product.updatedAt.getTime() },
    PRICE: { column: products.priceFromMinor, value: z.int(), valueOf: (product) => product.priceFromMinor },
};
/** Orders by a rank that is no column of the product. The rank of each row is found out first, with its id. */
const ranks = { RELEVANCE: 'desc', COLLECTION: 'asc' };
export const BY_NAME = { field: 'NAME', direction: 'ASC' };
export function isRanked(order) {
    return order.field in ranks;
}
/** `within` is what a rank is a rank in: another search has other ranks. */
export function pageOrderOf(order, within = '') {
    if (isRanked(order))
        return { name: `products.${order.field}.${within}`, values: z.tuple([z.int32(), z.uuid()]) };
    const { field, direction } = order;
    return { name: `products.${field}.${direction}`, values: z.tuple([orders[field].value, z.uuid()]) };
}
export function keysetOf({ field, direction }, request) {
    return keyset([orders[field].column, products.id], direction === 'ASC' ? 'asc' : 'desc', request);
}
/** Over the columns `rank` and `id`. */
export function rankKeysetOf({ field }, request) {
    return keyset([sql `rank`, sql `id`], ranks[field], request);
}
export function cursorOf({ field }) {
    return (product) => [orders[field].valueOf(product), productId.toUuid(product.id)];
}
//# sourceMappingURL=order.js.map