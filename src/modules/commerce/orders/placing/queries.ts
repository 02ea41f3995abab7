import { and, eq, ne, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { products } from '../../catalogue/products/tables.js';
import { variants } from '../../catalogue/variants/tables.js';
import { type CustomerId, type VariantId, variantId } from '../../ids.js';
import { orders } from '../tables.js';

/** What an order writes down of the variants that it sells. */
export async function listSoldVariants(db: TenantDb, ids: readonly VariantId[]) {
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

export type SoldVariant = Awaited<ReturnType<typeof listSoldVariants>>[number];

/** Whether the customer has an order that was not cancelled. */
export async function hasOrdered(db: TenantDb, customer: CustomerId): Promise<boolean> {
  const [order] = await db
    .select({ one: sql`1` })
    .from(orders)
    .where(and(eq(orders.customerId, customer), ne(orders.state, 'CANCELLED')))
    .limit(1);
  return order !== undefined;
}
