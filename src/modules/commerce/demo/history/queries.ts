import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { products } from '../../catalogue/products/tables.js';
import { variants } from '../../catalogue/variants/tables.js';
import { customers } from '../../customers/tables.js';
import { orders } from '../../orders/tables.js';
import { shippingMethods } from '../../shipping/methods/tables.js';

export async function hasOrders(db: TenantDb): Promise<boolean> {
  return (await db.select({ id: orders.id }).from(orders).limit(1)).length > 0;
}

/** Of products that are on sale the first variants, from all over the catalogue, and the same ones at every run. */
export async function listGoods(db: TenantDb, limit: number) {
  const { id, stockItemId, priceMinor, currencyCode } = variants;
  return db
    .select({ id, stockItemId, priceMinor, currencyCode })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .where(and(eq(variants.position, 0), isNotNull(variants.stockItemId), isNotNull(products.publishedAt), isNull(products.archivedAt)))
    .orderBy(sql`md5(${variants.sku})`)
    .limit(limit);
}

export type Good = Awaited<ReturnType<typeof listGoods>>[number];

/** The first customers of the shop. */
export async function listBuyers(db: TenantDb, limit: number) {
  const { id, displayName } = customers;
  return db.select({ id, displayName }).from(customers).orderBy(asc(customers.createdAt), asc(customers.id)).limit(limit);
}

export type Buyer = Awaited<ReturnType<typeof listBuyers>>[number];

export async function findMethodNamed(db: TenantDb, name: string) {
  const [method] = await db.select({ id: shippingMethods.id }).from(shippingMethods).where(eq(shippingMethods.name, name)).limit(1);
  return method?.id ?? null;
}
