import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { products } from '../../catalogue/products/tables.js';
import { variants } from '../../catalogue/variants/tables.js';
import { customers } from '../../customers/tables.js';
import { orders } from '../../orders/tables.js';
import { shippingMethods } from '../../shipping/methods/tables.js';
export async function hasOrders(db) {
    return (await db.select({ id: orders.id }).from(orders).limit(1)).length > 0;
}
/** Of products that are on sale the first variants, from all over the catalogue, and the same ones at every run. */
export async function listGoods(db, limit) {
    const { id, stockItemId, priceMinor, currencyCode } = variants;
    return db
        .select({ id, stockItemId, priceMinor, currencyCode })
        .from(variants)
        .innerJoin(products, eq(products.id, variants.productId))
        .where(and(eq(variants.position, 0), isNotNull(variants.stockItemId), isNotNull(products.publishedAt), isNull(products.archivedAt)))
        .orderBy(sql `md5(${variants.sku})`)
        .limit(limit);
}
/** The first customers of the shop. */
export async function listBuyers(db, limit) {
    const { id, displayName } = customers;
    return db.select({ id, displayName }).from(customers).orderBy(asc(customers.createdAt), asc(customers.id)).limit(limit);
}
export async function findMethodNamed(db, name) {
    const [method] = await db.select({ id: shippingMethods.id }).from(shippingMethods).where(eq(shippingMethods.name, name)).limit(1);
    return method?.id ?? null;
}
//# sourceMappingURL=queries.js.map