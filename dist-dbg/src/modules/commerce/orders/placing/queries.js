import { and, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { products } from '../../catalogue/products/tables.js';
import { variants } from '../../catalogue/variants/tables.js';
import { customers } from '../../customers/tables.js';
import { variantId } from '../../ids.js';
import { orders } from '../tables.js';
/** What an order writes down of the variants that it sells. */
export async function listSoldVariants(db, ids) {
    return db
        .select({
        id: variants.id,
        productId: variants.productId,
        stockItemId: variants.stockItemId,
        sku: variants.sku,
        variantTitle: variants.title,
        productName: products.name,
    })
        .from(variants)
        .innerJoin(products, eq(products.id, variants.productId))
        .where(anyOf(variants.id, variantId, ids))
        .limit(ids.length);
}
/** Who has only orders that were cancelled has none: the next one is the first again. */
export async function forgetFirstOrder(db, customer) {
    const kept = sql `select 1 from ${orders} where ${orders.customerId} = ${customers.id} and ${orders.state} <> 'CANCELLED'`;
    await db
        .update(customers)
        .set({ firstOrderedAt: null })
        .where(and(eq(customers.id, customer), sql `not exists (${kept})`));
}
//# sourceMappingURL=queries.js.map