import { sql } from 'drizzle-orm';
import { char, check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../../platform/db/columns.js';
import { productId, stockItemId, variantId } from '../../ids.js';
import { products } from '../products/tables.js';
export const variants = pgTable('variants', {
    id: idColumn(variantId)('id').primaryKey(),
    productId: idColumn(productId)('product_id')
        .notNull()
        .references(() => products.id, { onDelete: 'cascade' }),
    sku: text('sku').notNull(),
    barcode: text('barcode'),
    title: text('title').notNull(),
    /** Values by the names of the product's options. */
    optionValues: jsonb('options').$type().notNull().default({}),
    priceMinor: minorUnits('price_minor').notNull(),
    currencyCode: char('currency_code', { length: 3 }).notNull(),
    /** Of the release before: nobody reads it any more. */
    stockOnHand: integer('stock_on_hand').notNull().default(0),
    /** Null only for what a process of the release before has added meanwhile: no stock is kept of it. */
    stockItemId: idColumn(stockItemId)('stock_item_id'),
    position: integer('position').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    // Whatever the collation, this index serves both "is it taken" and "begins with".
    uniqueIndex('variants_sku').on(sql `lower(${table.sku}) text_pattern_ops`),
    uniqueIndex('variants_by_stock_item').on(table.stockItemId),
    // One article has one number, however many zeros stand before it: a UPC of 12 digits is an EAN of 13 (GS1 General Specifications, 3.3).
    uniqueIndex('variants_barcode').on(sql `(case when barcode ~ '^[0-9]{8,14}$' then lpad(barcode, 14, '0') else barcode end)`),
    uniqueIndex('variants_options').on(table.productId, sql `lower(options::text)`).where(sql `options <> '{}'::jsonb`),
    index('variants_by_product').on(table.productId, table.position, table.id),
    check('variants_price_not_negative', sql `${table.priceMinor} >= 0`),
    check('variants_stock_not_negative', sql `${table.stockOnHand} >= 0`),
]);
//# sourceMappingURL=tables.js.map