import { type SQL, and, count, eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import type { Keyset } from '../../../../platform/db/keyset.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { variants } from '../../catalogue/variants/tables.js';
import { type PriceId, type PriceListId, type VariantId, priceId, priceListId, variantId } from '../../ids.js';
import { PRICE_LISTS_MAX, TIERS_MAX } from './checks.js';
import { type PriceListRow, type PriceRow, priceLists, prices } from './tables.js';

export async function findPriceList(db: TenantDb, id: PriceListId): Promise<PriceListRow | null> {
  const [list] = await db.select().from(priceLists).where(eq(priceLists.id, id)).limit(1);
  return list ?? null;
}

export async function listPriceListRows(db: TenantDb, { where, orderBy, limit }: Keyset): Promise<PriceListRow[]> {
  return db
    .select()
    .from(priceLists)
    .where(where)
    .orderBy(...orderBy)
    .limit(limit);
}

export async function listPriceListsByIds(db: TenantDb, ids: readonly PriceListId[]): Promise<PriceListRow[]> {
  return db
    .select()
    .from(priceLists)
    .where(anyOf(priceLists.id, priceListId, ids))
    .limit(PRICE_LISTS_MAX);
}

export async function countPriceLists(db: TenantDb): Promise<number> {
  const [counted] = await db.select({ count: count() }).from(priceLists);
  return counted?.count ?? 0;
}

export async function insertPriceList(db: TenantDb, row: typeof priceLists.$inferInsert): Promise<PriceListRow | null> {
  const [list] = await db.insert(priceLists).values(row).returning();
  return list ?? null;
}

/** Until the transaction ends nobody else changes the list or its prices. */
export async function lockPriceList(db: TenantDb, id: PriceListId): Promise<PriceListRow | null> {
  const [list] = await db.select().from(priceLists).where(eq(priceLists.id, id)).limit(1).for('update');
  return list ?? null;
}

/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updatePriceListRow(
  db: TenantDb,
  { id, name, priority, validFrom, validUntil, deactivatedAt, updatedAt }: PriceListRow,
): Promise<PriceListRow | null> {
  const [list] = await db
    .update(priceLists)
    .set({ name, priority, validFrom, validUntil, deactivatedAt, updatedAt, version: sql`${priceLists.version} + 1` })
    .where(eq(priceLists.id, id))
    .returning();
  return list ?? null;
}

export async function deletePriceListRow(db: TenantDb, id: PriceListId): Promise<void> {
  await db.delete(priceLists).where(eq(priceLists.id, id));
}

/** Which of the variants there are. */
export async function listVariantIds(db: TenantDb, ids: readonly VariantId[]): Promise<VariantId[]> {
  const rows = await db
    .select({ id: variants.id })
    .from(variants)
    .where(anyOf(variants.id, variantId, ids));
  return rows.map(({ id }) => id);
}

export async function listPriceRows(db: TenantDb, listId: PriceListId, { where, orderBy, limit }: Keyset): Promise<PriceRow[]> {
  return db
    .select()
    .from(prices)
    .where(and(eq(prices.priceListId, listId), where))
    .orderBy(...orderBy)
    .limit(limit);
}

export async function listPricesOfVariants(db: TenantDb, listId: PriceListId, ids: readonly VariantId[]): Promise<PriceRow[]> {
  return db
    .select()
    .from(prices)
    .where(and(eq(prices.priceListId, listId), anyOf(prices.variantId, variantId, ids)))
    .limit(ids.length * TIERS_MAX);
}

export async function upsertPrices(db: TenantDb, rows: readonly (typeof prices.$inferInsert)[]): Promise<PriceRow[]> {
  return db
    .insert(prices)
    .select(recordsOf(prices, rows))
    .onConflictDoUpdate({
      target: [prices.variantId, prices.priceListId, prices.minimumQuantity],
      set: { amountMinor: excluded('amount_minor'), updatedAt: excluded('updated_at'), version: sql`${prices.version} + 1` },
    })
    .returning();
}

function excluded(column: string): SQL {
  return sql`excluded.${sql.identifier(column)}`;
}

export async function deletePrices(db: TenantDb, ids: readonly PriceId[]): Promise<void> {
  await db.delete(prices).where(anyOf(prices.id, priceId, ids));
}
