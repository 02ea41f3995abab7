import { count, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { type ShippingMethodId, type TaxCategoryId, shippingMethodId, taxCategoryId } from '../../ids.js';
import type { Area } from '../../places/place.js';
import { taxCategories } from '../../pricing/tax/tables.js';
import { shippingZones } from '../zones/tables.js';
import { RATES_OF_METHOD_MAX, SHIPPING_METHODS_MAX } from './checks.js';
import { type ShippingMethodRow, type ShippingRateRow, shippingMethods, shippingRates } from './tables.js';

/** As shoppers see them: by position, then by name. */
export async function listShippingMethodRows(db: TenantDb): Promise<ShippingMethodRow[]> {
  return db.select().from(shippingMethods).orderBy(shippingMethods.position, shippingMethods.name, shippingMethods.id).limit(SHIPPING_METHODS_MAX);
}

/** `taxedAs` is its tax category, or that of whatever is in none; null where not even that one is there. */
export type OfferedMethodRow = ShippingMethodRow & { readonly taxedAs: TaxCategoryId | null };

/** The same without those that are switched off. `defaultCode` names the tax category of what is in none. */
export async function listActiveShippingMethods(db: TenantDb, defaultCode: string): Promise<OfferedMethodRow[]> {
  const taxedAs = sql<string | null>`coalesce(${shippingMethods.taxCategoryId}, (select id from ${taxCategories} where code = ${defaultCode}))::text`;
  const rows = await db
    .select({ ...getTableColumns(shippingMethods), taxedAs })
    .from(shippingMethods)
    .where(isNull(shippingMethods.deactivatedAt))
    .orderBy(shippingMethods.position, shippingMethods.name, shippingMethods.id)
    .limit(SHIPPING_METHODS_MAX);
  return rows.map((row) => ({ ...row, taxedAs: row.taxedAs === null ? null : taxCategoryId.fromUuid(row.taxedAs) }));
}

export async function findShippingMethod(db: TenantDb, id: ShippingMethodId): Promise<ShippingMethodRow | null> {
  const [method] = await db.select().from(shippingMethods).where(eq(shippingMethods.id, id)).limit(1);
  return method ?? null;
}

export async function listRatesOfMethods(db: TenantDb, ids: readonly ShippingMethodId[]): Promise<ShippingRateRow[]> {
  return db
    .select()
    .from(shippingRates)
    .where(anyOf(shippingRates.shippingMethodId, shippingMethodId, ids))
    .orderBy(shippingRates.shippingZoneId, shippingRates.currencyCode)
    .limit(ids.length * RATES_OF_METHOD_MAX);
}

export type RateWithAreas = ShippingRateRow & { readonly areas: readonly Area[] };

/** Those of zones that have an area in the country, in all currencies. */
export async function listRatesInCountry(db: TenantDb, countryCode: string): Promise<RateWithAreas[]> {
  const rows = await db
    .select({ rate: shippingRates, areas: shippingZones.areas })
    .from(shippingRates)
    .innerJoin(shippingZones, eq(shippingZones.id, shippingRates.shippingZoneId))
    .where(sql`exists (select 1 from jsonb_array_elements(${shippingZones.areas}) area where area ->> 'countryCode' = ${countryCode})`)
    .limit(SHIPPING_METHODS_MAX * RATES_OF_METHOD_MAX);
  return rows.map(({ rate, areas }) => ({ ...rate, areas }));
}

export async function countShippingMethods(db: TenantDb): Promise<number> {
  const [counted] = await db.select({ count: count() }).from(shippingMethods);
  return counted?.count ?? 0;
}

/** Null when the name is taken in this tenant. */
export async function insertShippingMethod(db: TenantDb, row: typeof shippingMethods.$inferInsert): Promise<ShippingMethodRow | null> {
  const [method] = await db.insert(shippingMethods).values(row).onConflictDoNothing().returning();
  return method ?? null;
}

export async function insertShippingRates(db: TenantDb, rows: readonly ShippingRateRow[]): Promise<void> {
  await db.insert(shippingRates).select(recordsOf(shippingRates, rows));
}

export async function deleteRatesOfMethod(db: TenantDb, id: ShippingMethodId): Promise<void> {
  await db.delete(shippingRates).where(eq(shippingRates.shippingMethodId, id));
}

/** Until the transaction ends nobody else changes the method or its rates. */
export async function lockShippingMethod(db: TenantDb, id: ShippingMethodId): Promise<ShippingMethodRow | null> {
  const [method] = await db.select().from(shippingMethods).where(eq(shippingMethods.id, id)).limit(1).for('update');
  return method ?? null;
}

/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateShippingMethodRow(
  db: TenantDb,
  { id, version: _before, createdAt: _then, ...changed }: ShippingMethodRow,
): Promise<ShippingMethodRow | null> {
  const [method] = await db
    .update(shippingMethods)
    .set({ ...changed, version: sql`${shippingMethods.version} + 1` })
    .where(eq(shippingMethods.id, id))
    .returning();
  return method ?? null;
}

export async function deleteShippingMethodRow(db: TenantDb, id: ShippingMethodId): Promise<void> {
  await db.delete(shippingMethods).where(eq(shippingMethods.id, id));
}
