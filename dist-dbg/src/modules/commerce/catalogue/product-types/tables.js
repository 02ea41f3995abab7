import { sql } from 'drizzle-orm';
import { integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../../platform/db/columns.js';
import { productTypeId } from '../../ids.js';
export const attributeKinds = ['TEXT', 'NUMBER', 'BOOLEAN', 'DATE', 'CHOICE', 'CHOICES'];
export const productTypes = pgTable('product_types', {
    id: idColumn(productTypeId)('id').primaryKey(),
    name: text('name').notNull(),
    optionNames: jsonb('option_names').$type().notNull(),
    attributes: jsonb('attributes').$type().notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [uniqueIndex('product_types_name').on(sql `lower(${table.name})`)]);
//# sourceMappingURL=tables.js.map