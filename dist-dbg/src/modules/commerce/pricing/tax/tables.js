import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../../platform/db/columns.js';
import { products } from '../../catalogue/products/tables.js';
import { variants } from '../../catalogue/variants/tables.js';
import { customers } from '../../customers/tables.js';
import { customerId, productId, taxCategoryId, taxRateId, taxZoneId, variantId } from '../../ids.js';
/** Kinds of goods that are taxed alike: standard, reduced, books. What is in none belongs to the one that the settings name. */
export const taxCategories = pgTable('tax_categories', {
    id: idColumn(taxCategoryId)('id').primaryKey(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [uniqueIndex('tax_categories_code').on(table.code)]);
/** Beside the product, not in it: prices know the catalogue, and the catalogue knows nothing of taxes. */
export const productTaxCategories = pgTable('product_tax_categories', {
    productId: idColumn(productId)('product_id')
        .primaryKey()
        .references(() => products.id, { onDelete: 'cascade' }),
    taxCategoryId: idColumn(taxCategoryId)('tax_category_id')
        .notNull()
        .references(() => taxCategories.id),
}, (table) => [index('product_tax_categories_by_category').on(table.taxCategoryId)]);
/** Goes before that of the product. */
export const variantTaxCategories = pgTable('variant_tax_categories', {
    variantId: idColumn(variantId)('variant_id')
        .primaryKey()
        .references(() => variants.id, { onDelete: 'cascade' }),
    taxCategoryId: idColumn(taxCategoryId)('tax_category_id')
        .notNull()
        .references(() => taxCategories.id),
}, (table) => [index('variant_tax_categories_by_category').on(table.taxCategoryId)]);
export const taxZones = pgTable('tax_zones', {
    id: idColumn(taxZoneId)('id').primaryKey(),
    name: text('name').notNull(),
    areas: jsonb('areas').$type().notNull(),
    /** Whether a business with a VAT id of another of its countries than the shop's owes the tax itself. */
    reverseCharge: boolean('reverse_charge').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [uniqueIndex('tax_zones_name').on(sql `lower(${table.name})`)]);
/** A rate is never edited: the next one begins where it ends. The migration lets no two of one zone and category hold at once. */
export const taxRates = pgTable('tax_rates', {
    id: idColumn(taxRateId)('id').primaryKey(),
    taxZoneId: idColumn(taxZoneId)('tax_zone_id')
        .notNull()
        .references(() => taxZones.id),
    taxCategoryId: idColumn(taxCategoryId)('tax_category_id')
        .notNull()
        .references(() => taxCategories.id),
    name: text('name').notNull(),
    rateMillionths: integer('rate_millionths').notNull(),
    validFrom: instant('valid_from').notNull(),
    validUntil: instant('valid_until'),
    createdAt: instant('created_at').notNull(),
}, (table) => [
    index('tax_rates_by_zone').on(table.taxZoneId, table.id),
    index('tax_rates_by_category').on(table.taxCategoryId),
    check('tax_rates_bounds', sql `${table.rateMillionths} between 0 and 1000000`),
    check('tax_rates_period', sql `${table.validUntil} > ${table.validFrom}`),
]);
/** What makes a customer's taxes differ from everybody's. Customers without a row have nothing of the kind. */
export const customerTaxStatuses = pgTable('customer_tax_statuses', {
    customerId: idColumn(customerId)('customer_id')
        .primaryKey()
        .references(() => customers.id, { onDelete: 'cascade' }),
    /** As the tax office writes it, with its country in front. */
    vatId: text('vat_id'),
    /** Why no tax is charged, such as the number of a certificate. */
    exemption: text('exemption'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
});
//# sourceMappingURL=tables.js.map