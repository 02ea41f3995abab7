import { and, count, eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import type { Keyset } from '../../../../platform/db/keyset.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { products } from '../../catalogue/products/tables.js';
import { type CustomerId, type ProductId, type TaxCategoryId, type TaxRateId, type TaxZoneId, customerId, productId } from '../../ids.js';
import { TAX_CATEGORIES_MAX, TAX_ZONES_MAX } from './checks.js';
import {
  type CustomerTaxStatusRow,
  type TaxCategoryRow,
  type TaxRateRow,
  type TaxZoneRow,
  customerTaxStatuses,
  productTaxCategories,
  taxCategories,
  taxRates,
  taxZones,
  variantTaxCategories,
} from './tables.js';

export async function listTaxCategoryRows(db: TenantDb): Promise<TaxCategoryRow[]> {
  return db.select().from(taxCategories).orderBy(taxCategories.code).limit(TAX_CATEGORIES_MAX);
}

export async function listTaxZoneRows(db: TenantDb): Promise<TaxZoneRow[]> {
  return db.select().from(taxZones).orderBy(taxZones.name, taxZones.id).limit(TAX_ZONES_MAX);
}

/** How many categories and zones there are. */
export async function countTaxRules(db: TenantDb): Promise<{ categories: number; zones: number }> {
  const [counted] = await db
    .select({ categories: sql<number>`(select count(*)::int from ${taxCategories})`, zones: sql<number>`(select count(*)::int from ${taxZones})` })
    .from(sql`(values (1)) as one`);
  return counted ?? { categories: 0, zones: 0 };
}

export async function insertTaxCategory(db: TenantDb, row: typeof taxCategories.$inferInsert): Promise<TaxCategoryRow | null> {
  const [category] = await db.insert(taxCategories).values(row).onConflictDoNothing().returning();
  return category ?? null;
}

/** Until the transaction ends nobody else changes the category, nor deletes it. */
export async function lockTaxCategory(db: TenantDb, id: TaxCategoryId): Promise<TaxCategoryRow | null> {
  const [category] = await db.select().from(taxCategories).where(eq(taxCategories.id, id)).limit(1).for('update');
  return category ?? null;
}

export async function renameTaxCategory(
  db: TenantDb,
  { id, name, updatedAt }: Pick<TaxCategoryRow, 'id' | 'name' | 'updatedAt'>,
): Promise<TaxCategoryRow | null> {
  const [category] = await db
    .update(taxCategories)
    .set({ name, updatedAt, version: sql`${taxCategories.version} + 1` })
    .where(eq(taxCategories.id, id))
    .returning();
  return category ?? null;
}

export async function deleteTaxCategoryRow(db: TenantDb, id: TaxCategoryId): Promise<void> {
  await db.delete(taxCategories).where(eq(taxCategories.id, id));
}

/** Which of the products there are. */
export async function listProductIds(db: TenantDb, ids: readonly ProductId[]): Promise<ProductId[]> {
  const rows = await db
    .select({ id: products.id })
    .from(products)
    .where(anyOf(products.id, productId, ids));
  return rows.map(({ id }) => id);
}

export async function upsertProductTaxCategories(db: TenantDb, rows: readonly (typeof productTaxCategories.$inferInsert)[]): Promise<void> {
  await db
    .insert(productTaxCategories)
    .select(recordsOf(productTaxCategories, rows))
    .onConflictDoUpdate({ target: productTaxCategories.productId, set: { taxCategoryId: sql`excluded.tax_category_id` } });
}

export async function upsertVariantTaxCategories(db: TenantDb, rows: readonly (typeof variantTaxCategories.$inferInsert)[]): Promise<void> {
  await db
    .insert(variantTaxCategories)
    .select(recordsOf(variantTaxCategories, rows))
    .onConflictDoUpdate({ target: variantTaxCategories.variantId, set: { taxCategoryId: sql`excluded.tax_category_id` } });
}

/** Null when the name is taken in this tenant. */
export async function insertTaxZone(db: TenantDb, row: typeof taxZones.$inferInsert): Promise<TaxZoneRow | null> {
  const [zone] = await db.insert(taxZones).values(row).onConflictDoNothing().returning();
  return zone ?? null;
}

/** Until the transaction ends nobody else changes the zone, nor deletes it. */
export async function lockTaxZone(db: TenantDb, id: TaxZoneId): Promise<TaxZoneRow | null> {
  const [zone] = await db.select().from(taxZones).where(eq(taxZones.id, id)).limit(1).for('update');
  return zone ?? null;
}

/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateTaxZoneRow(db: TenantDb, { id, name, areas, reverseCharge, updatedAt }: TaxZoneRow): Promise<TaxZoneRow | null> {
  const [zone] = await db
    .update(taxZones)
    .set({ name, areas, reverseCharge, updatedAt, version: sql`${taxZones.version} + 1` })
    .where(eq(taxZones.id, id))
    .returning();
  return zone ?? null;
}

export async function deleteTaxZoneRow(db: TenantDb, id: TaxZoneId): Promise<void> {
  await db.delete(taxZones).where(eq(taxZones.id, id));
}

export async function listTaxRateRows(db: TenantDb, zoneId: TaxZoneId, { where, orderBy, limit }: Keyset): Promise<TaxRateRow[]> {
  return db
    .select()
    .from(taxRates)
    .where(and(eq(taxRates.taxZoneId, zoneId), where))
    .orderBy(...orderBy)
    .limit(limit);
}

export async function countTaxZones(db: TenantDb, id: TaxZoneId): Promise<number> {
  const [counted] = await db.select({ count: count() }).from(taxZones).where(eq(taxZones.id, id));
  return counted?.count ?? 0;
}

export async function insertTaxRate(db: TenantDb, row: typeof taxRates.$inferInsert): Promise<TaxRateRow | null> {
  const [rate] = await db.insert(taxRates).values(row).returning();
  return rate ?? null;
}

export async function lockTaxRate(db: TenantDb, id: TaxRateId): Promise<TaxRateRow | null> {
  const [rate] = await db.select().from(taxRates).where(eq(taxRates.id, id)).limit(1).for('update');
  return rate ?? null;
}

export async function endTaxRateRow(db: TenantDb, id: TaxRateId, validUntil: Date): Promise<TaxRateRow | null> {
  const [rate] = await db.update(taxRates).set({ validUntil }).where(eq(taxRates.id, id)).returning();
  return rate ?? null;
}

export async function listTaxStatusesOfCustomers(db: TenantDb, ids: readonly CustomerId[]): Promise<CustomerTaxStatusRow[]> {
  return db
    .select()
    .from(customerTaxStatuses)
    .where(anyOf(customerTaxStatuses.customerId, customerId, ids))
    .limit(ids.length);
}

export async function upsertCustomerTaxStatus(
  db: TenantDb,
  row: Pick<CustomerTaxStatusRow, 'customerId' | 'vatId' | 'exemption'> & { readonly now: Date },
): Promise<CustomerTaxStatusRow | null> {
  const { customerId: id, vatId, exemption, now } = row;
  const [status] = await db
    .insert(customerTaxStatuses)
    .values({ customerId: id, vatId, exemption, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: customerTaxStatuses.customerId,
      set: { vatId, exemption, updatedAt: now, version: sql`${customerTaxStatuses.version} + 1` },
    })
    .returning();
  return status ?? null;
}
