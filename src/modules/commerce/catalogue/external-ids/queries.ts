import { type SQL, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { type ProductId, type VariantId, productId, variantId } from '../../ids.js';
import type { ExternalId } from './checks.js';
import { productExternalIds, variantExternalIds } from './tables.js';

/** Of all the products, in the order of their sources. */
export async function listProductExternalIds(db: TenantDb, ids: readonly ProductId[]) {
  return db
    .select()
    .from(productExternalIds)
    .where(anyOf(productExternalIds.productId, productId, ids))
    .orderBy(productExternalIds.source);
}

export async function listVariantExternalIds(db: TenantDb, ids: readonly VariantId[]) {
  return db
    .select()
    .from(variantExternalIds)
    .where(anyOf(variantExternalIds.variantId, variantId, ids))
    .orderBy(variantExternalIds.source);
}

/** Which products and variants have these ids. */
export async function findProductsByExternalIds(db: TenantDb, given: readonly ExternalId[]) {
  return db.select().from(productExternalIds).where(isOneOf(given));
}

export async function findVariantsByExternalIds(db: TenantDb, given: readonly ExternalId[]) {
  return db.select().from(variantExternalIds).where(isOneOf(given));
}

export async function deleteProductExternalIds(db: TenantDb, ids: readonly ProductId[]): Promise<void> {
  await db.delete(productExternalIds).where(anyOf(productExternalIds.productId, productId, ids));
}

/** Those of these sources alone. */
export async function deleteProductExternalIdsOf(
  db: TenantDb,
  rows: readonly { readonly productId: ProductId; readonly source: string }[],
): Promise<void> {
  const asked = JSON.stringify(rows.map((row) => ({ id: productId.toUuid(row.productId), source: row.source })));
  await db
    .delete(productExternalIds)
    .where(sql`(product_id, source) in (select id, source from json_to_recordset(${asked}::json) as asked(id uuid, source text))`);
}

export async function deleteVariantExternalIds(db: TenantDb, ids: readonly VariantId[]): Promise<void> {
  await db.delete(variantExternalIds).where(anyOf(variantExternalIds.variantId, variantId, ids));
}

/** Leaves out those that another one has: what comes back was stored. */
export async function insertProductExternalIds(db: TenantDb, rows: readonly (typeof productExternalIds.$inferInsert)[]) {
  return db.insert(productExternalIds).select(recordsOf(productExternalIds, rows)).onConflictDoNothing().returning();
}

export async function insertVariantExternalIds(db: TenantDb, rows: readonly (typeof variantExternalIds.$inferInsert)[]) {
  return db.insert(variantExternalIds).select(recordsOf(variantExternalIds, rows)).onConflictDoNothing().returning();
}

function isOneOf(given: readonly ExternalId[]): SQL {
  return sql`(source, external_id) in (select source, id from json_to_recordset(${JSON.stringify(given)}::json) as asked(source text, id text))`;
}
