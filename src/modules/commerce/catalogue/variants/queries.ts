import { eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { type ProductId, type VariantId, productId } from '../../ids.js';
import { VARIANTS_MAX } from './checks.js';
import { type VariantRow, variants } from './tables.js';

/** All variants of the products, each product's in their order. */
export async function listVariantsByProduct(db: TenantDb, ids: readonly ProductId[]): Promise<VariantRow[]> {
  return db
    .select()
    .from(variants)
    .where(anyOf(variants.productId, productId, ids))
    .orderBy(variants.productId, variants.position, variants.id)
    .limit(ids.length * VARIANTS_MAX);
}

/** Leaves out those whose SKU is taken: what comes back tells which ones were stored. */
export async function insertVariants(db: TenantDb, rows: readonly (typeof variants.$inferInsert)[]): Promise<VariantRow[]> {
  return db.insert(variants).select(recordsOf(variants, rows)).onConflictDoNothing().returning();
}

/** How many variants the product has, and the position behind the last of them. */
export async function measureVariants(db: TenantDb, id: ProductId): Promise<{ count: number; nextPosition: number }> {
  const [measured] = await db
    .select({ count: sql<number>`count(*)::int`, nextPosition: sql<number>`coalesce(max(position) + 1, 0)` })
    .from(variants)
    .where(eq(variants.productId, id));
  return measured ?? { count: 0, nextPosition: 0 };
}

/** Until the transaction ends nobody else changes the variant. */
export async function lockVariant(db: TenantDb, id: VariantId): Promise<VariantRow | null> {
  const [variant] = await db.select().from(variants).where(eq(variants.id, id)).limit(1).for('update');
  return variant ?? null;
}

/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateVariantRow(
  db: TenantDb,
  { id, sku, title, priceMinor, currencyCode, updatedAt }: VariantRow,
): Promise<VariantRow | null> {
  const [variant] = await db
    .update(variants)
    .set({ sku, title, priceMinor, currencyCode, updatedAt, version: sql`${variants.version} + 1` })
    .where(eq(variants.id, id))
    .returning();
  return variant ?? null;
}
