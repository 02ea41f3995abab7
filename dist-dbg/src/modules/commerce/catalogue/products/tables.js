import { getTableColumns, sql } from 'drizzle-orm';
import { char, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../../platform/db/columns.js';
import { categoryId, productId, productTypeId } from '../../ids.js';
import { categories } from '../categories/tables.js';
import { productTypes } from '../product-types/tables.js';
import { productWordsColumn } from '../search/words.js';
import { translationsColumn } from '../translations/tables.js';
export const products = pgTable('products', {
    id: idColumn(productId)('id').primaryKey(),
    categoryId: idColumn(categoryId)('category_id').references(() => categories.id),
    productTypeId: idColumn(productTypeId)('product_type_id').references(() => productTypes.id),
    name: text('name').notNull(),
    description: text('description').notNull(),
    /** Of name and description, for their stems. */
    language: text('language').notNull().default('en'),
    slug: text('slug').notNull().default(sql `gen_random_uuid()::text`),
    seoTitle: text('seo_title'),
    seoDescription: text('seo_description'),
    tags: jsonb('tags').$type().notNull().default([]),
    images: jsonb('images').$type().notNull().default([]),
    optionNames: jsonb('option_names').$type().notNull().default([]),
    attributeValues: jsonb('attributes').$type().notNull().default({}),
    translations: translationsColumn(),
    /** The lowest price of its variants, in the currency of the first one: what a list is ordered by and counted by. Follows the variants. */
    priceFromMinor: minorUnits('price_from_minor').notNull().default(0),
    priceFromCurrency: char('price_from_currency', { length: 3 }),
    /** Names are listed regardless of case. */
    sortName: text('sort_name').notNull().generatedAlwaysAs(sql `lower(name)`),
    search: productWordsColumn('search'),
    /** May lie ahead. */
    publishedAt: instant('published_at'),
    unpublishAt: instant('unpublish_at'),
    archivedAt: instant('archived_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    uniqueIndex('products_slug').on(table.slug),
    index('products_by_name').on(table.sortName, table.id),
    index('products_by_creation').on(table.createdAt, table.id),
    index('products_by_update').on(table.updatedAt, table.id),
    index('products_by_price').on(table.priceFromMinor, table.id),
    index('products_by_category').on(table.categoryId, table.sortName, table.id),
    index('products_by_type').on(table.productTypeId),
    // Everything that is counted of many at once, so that no product itself is read for it.
    index('products_counted').on(table.publishedAt, table.unpublishAt, table.archivedAt, table.categoryId, table.productTypeId, table.priceFromMinor, table.priceFromCurrency, table.id),
    index('products_search').using('gin', table.search),
    index('products_attributes').using('gin', sql `${table.attributeValues} jsonb_path_ops`),
    index('products_tags').using('gin', sql `${table.tags} jsonb_path_ops`),
]);
const { search: _words, ...readable } = getTableColumns(products);
/** Everything but the words, which only a search reads. */
export const productColumns = readable;
//# sourceMappingURL=tables.js.map