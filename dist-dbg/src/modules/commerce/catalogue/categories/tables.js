import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../../platform/db/columns.js';
import { categoryId } from '../../ids.js';
import { translationsColumn } from '../translations/tables.js';
export const categories = pgTable('categories', {
    id: idColumn(categoryId)('id').primaryKey(),
    parentId: idColumn(categoryId)('parent_id').references(() => categories.id),
    name: text('name').notNull(),
    slug: text('slug').notNull(),
    description: text('description').notNull().default(''),
    seoTitle: text('seo_title'),
    seoDescription: text('seo_description'),
    translations: translationsColumn(),
    position: integer('position').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    uniqueIndex('categories_slug').on(table.slug),
    index('categories_by_parent').on(table.parentId, table.position, table.id),
    // PostgreSQL does not take "parent_id is null" as an equality when it looks for an order.
    index('categories_at_root').on(table.position, table.id).where(sql `${table.parentId} is null`),
]);
//# sourceMappingURL=tables.js.map