import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../../platform/db/columns.js';
import { collectionId, productId } from '../../ids.js';
import { products } from '../products/tables.js';
import { translationsColumn } from '../translations/tables.js';
export const collectionOrders = ['MANUAL', 'NAME', 'NEWEST', 'PRICE_ASCENDING', 'PRICE_DESCENDING'];
export const collections = pgTable('collections', {
    id: idColumn(collectionId)('id').primaryKey(),
    name: text('name').notNull(),
    slug: text('slug').notNull(),
    description: text('description').notNull(),
    seoTitle: text('seo_title'),
    seoDescription: text('seo_description'),
    translations: translationsColumn(),
    /** Null for one that is put together by hand. */
    rule: jsonb('rule').$type(),
    order: text('order').$type().notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [uniqueIndex('collections_slug').on(table.slug), index('collections_by_name').on(table.name, table.id)]);
export const collectionProducts = pgTable('collection_products', {
    collectionId: idColumn(collectionId)('collection_id')
        .notNull()
        .references(() => collections.id, { onDelete: 'cascade' }),
    productId: idColumn(productId)('product_id')
        .notNull()
        .references(() => products.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
}, (table) => [
    primaryKey({ columns: [table.collectionId, table.productId] }),
    index('collection_products_by_position').on(table.collectionId, table.position, table.productId),
    index('collection_products_by_product').on(table.productId),
]);
//# sourceMappingURL=tables.js.map