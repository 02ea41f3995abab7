import { count, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { shippingMethodId, taxCategoryId } from '../../ids.js';
import { taxCategories } from '../../pricing/tax/tables.js';
import { shippingZones } from '../zones/tables.js';
import { RATES_OF_METHOD_MAX, SHIPPING_METHODS_MAX } from './checks.js';
import { shippingMethods, shippingRates } from './tables.js';
/** As shoppers see them: by position, then by name. */
export async function listShippingMethodRows(db) {
    return db.select().from(shippingMethods).orderBy(shippingMethods.position, shippingMethods.name, shippingMethods.id).limit(SHIPPING_METHODS_MAX);
}
/** The same without those that are switched off. `defaultCode` names the tax category of what is in none. */
export async function listActiveShippingMethods(db, defaultCode) {
    const taxedAs = sql `coalesce(${shippingMethods.taxCategoryId}, (select id from ${taxCategories} where code = ${defaultCode}))::text`;
    const rows = await db
        .select({ ...getTableColumns(shippingMethods), taxedAs })
        .from(shippingMethods)
        .where(isNull(shippingMethods.deactivatedAt))
        .orderBy(shippingMethods.position, shippingMethods.name, shippingMethods.id)
        .limit(SHIPPING_METHODS_MAX);
    return rows.map((row) => ({ ...row, taxedAs: row.taxedAs === null ? null : taxCategoryId.fromUuid(row.taxedAs) }));
}
export async function findShippingMethod(db, id) {
    const [method] = await db.select().from(shippingMethods).where(eq(shippingMethods.id, id)).limit(1);
    return method ?? null;
}
export async function listRatesOfMethods(db, ids) {
    return db
        .select()
        .from(shippingRates)
        .where(anyOf(shippingRates.shippingMethodId, shippingMethodId, ids))
        .orderBy(shippingRates.shippingZoneId, shippingRates.currencyCode)
        .limit(ids.length * RATES_OF_METHOD_MAX);
}
/** Those of zones that have an area in the country, in all currencies. */
export async function listRatesInCountry(db, countryCode) {
    const rows = await db
        .select({ rate: shippingRates, areas: shippingZones.areas })
        .from(shippingRates)
        .innerJoin(shippingZones, eq(shippingZones.id, shippingRates.shippingZoneId))
        .where(sql `exists (select 1 from jsonb_array_elements(${shippingZones.areas}) area where area ->> 'countryCode' = ${countryCode})`)
        .limit(SHIPPING_METHODS_MAX * RATES_OF_METHOD_MAX);
    return rows.map(({ rate, areas }) => ({ ...rate, areas }));
}
export async function countShippingMethods(db) {
    const [counted] = await db.select({ count: count() }).from(shippingMethods);
    return counted?.count ?? 0;
}
/** Null when the name is taken in this tenant. */
export async function insertShippingMethod(db, row) {
    const [method] = await db.insert(shippingMethods).values(row).onConflictDoNothing().returning();
    return method ?? null;
}
export async function insertShippingRates(db, rows) {
    await db.insert(shippingRates).select(recordsOf(shippingRates, rows));
}
export async function deleteRatesOfMethod(db, id) {
    await db.delete(shippingRates).where(eq(shippingRates.shippingMethodId, id));
}
/** Until the transaction ends nobody else changes the method or its rates. */
export async function lockShippingMethod(db, id) {
    const [method] = await db.select().from(shippingMethods).where(eq(shippingMethods.id, id)).limit(1).for('update');
    return method ?? null;
}
/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateShippingMethodRow(db, { id, version: _before, createdAt: _then, ...changed }) {
    const [method] = await db
        .update(shippingMethods)
        .set({ ...changed, version: sql `${shippingMethods.version} + 1` })
        .where(eq(shippingMethods.id, id))
        .returning();
    return method ?? null;
}
export async function deleteShippingMethodRow(db, id) {
    await db.delete(shippingMethods).where(eq(shippingMethods.id, id));
}
//# sourceMappingURL=queries.js.map