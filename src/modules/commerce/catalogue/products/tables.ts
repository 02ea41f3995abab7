import { getTableColumns, sql } from 'drizzle-orm';
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../../platform/db/columns.js';
import { wordsColumn } from '../../../../platform/db/words.js';
import { categoryId, productId } from '../../ids.js';
import { categories } from '../categories/tables.js';

export const products = pgTable(
  'products',
  {
    id: idColumn(productId)('id').primaryKey(),
    categoryId: idColumn(categoryId)('category_id').references(() => categories.id),
    name: text('name').notNull(),
    description: text('description').notNull(),
    /** Names are listed regardless of case. */
    sortName: text('sort_name').notNull().generatedAlwaysAs(sql`lower(name)`),
    search: wordsColumn('search', "name || ' ' || description"),
    publishedAt: instant('published_at'),
    archivedAt: instant('archived_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('products_by_name').on(table.sortName, table.id),
    index('products_by_creation').on(table.createdAt, table.id),
    index('products_by_update').on(table.updatedAt, table.id),
    index('products_by_category').on(table.categoryId, table.sortName, table.id),
    index('products_search').using('gin', table.search),
  ],
);

const { search: _words, ...readable } = getTableColumns(products);
/** Everything but the words, which only a search reads. */
export const productColumns = readable;

export type ProductRow = Omit<typeof products.$inferSelect, 'search'>;
