import { sql } from 'drizzle-orm';
import { char, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../../platform/db/columns.js';
import { shippingMethodId, shippingZoneId, taxCategoryId } from '../../ids.js';
import { taxCategories } from '../../pricing/tax/tables.js';
import { shippingZones } from '../zones/tables.js';
export const shippingMethods = pgTable('shipping_methods', {
    id: idColumn(shippingMethodId)('id').primaryKey(),
    name: text('name').notNull(),
    description: text('description').notNull(),
    position: integer('position').notNull(),
    /** Both or neither. */
    deliveryDaysMin: integer('delivery_days_min'),
    deliveryDaysMax: integer('delivery_days_max'),
    /** Null for what is in none. */
    taxCategoryId: idColumn(taxCategoryId)('tax_category_id').references(() => taxCategories.id),
    /** Empty for everybody. A group that was deleted has nobody: the method never becomes everybody's by that. */
    customerGroupIds: jsonb('customer_group_ids').$type().notNull(),
    weightMaxGrams: integer('weight_max_grams'),
    deactivatedAt: instant('deactivated_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    uniqueIndex('shipping_methods_name').on(sql `lower(${table.name})`),
    index('shipping_methods_by_tax_category').on(table.taxCategoryId),
    check('shipping_methods_delivery', sql `${table.deliveryDaysMin} >= 0 and ${table.deliveryDaysMax} >= ${table.deliveryDaysMin}`),
    check('shipping_methods_weight', sql `${table.weightMaxGrams} > 0`),
]);
/** What a method costs in a zone, in a currency. */
export const shippingRates = pgTable('shipping_rates', {
    shippingMethodId: idColumn(shippingMethodId)('shipping_method_id')
        .notNull()
        .references(() => shippingMethods.id, { onDelete: 'cascade' }),
    shippingZoneId: idColumn(shippingZoneId)('shipping_zone_id')
        .notNull()
        .references(() => shippingZones.id),
    currencyCode: char('currency_code', { length: 3 }).notNull(),
    basis: text('basis').$type().notNull(),
    /** From 0 on, rising. */
    tiers: jsonb('tiers').$type().notNull(),
    /** Nothing is charged where the goods cost as much. */
    freeFromMinor: minorUnits('free_from_minor'),
}, (table) => [
    primaryKey({ name: 'shipping_rates_once', columns: [table.shippingMethodId, table.shippingZoneId, table.currencyCode] }),
    index('shipping_rates_by_zone').on(table.shippingZoneId),
    check('shipping_rates_free', sql `${table.freeFromMinor} >= 0`),
]);
//# sourceMappingURL=tables.js.map