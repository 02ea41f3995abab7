import { sql } from 'drizzle-orm';
import { integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../../platform/db/columns.js';
import { productTypeId } from '../../ids.js';

export const attributeKinds = ['TEXT', 'NUMBER', 'BOOLEAN', 'DATE', 'CHOICE', 'CHOICES'] as const;
export type AttributeKind = (typeof attributeKinds)[number];

/** One thing that products of a type tell about themselves. */
export type AttributeDefinition = {
  readonly key: string;
  readonly name: string;
  readonly kind: AttributeKind;
  /** Of numbers only. */
  readonly unit: string | null;
  /** Of choices only: all that may be chosen, in the order in which they are shown. */
  readonly choices: readonly string[];
  readonly required: boolean;
  readonly filterable: boolean;
};

export const productTypes = pgTable(
  'product_types',
  {
    id: idColumn(productTypeId)('id').primaryKey(),
    name: text('name').notNull(),
    optionNames: jsonb('option_names').$type<readonly string[]>().notNull(),
    attributes: jsonb('attributes').$type<readonly AttributeDefinition[]>().notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [uniqueIndex('product_types_name').on(sql`lower(${table.name})`)],
);

export type ProductTypeRow = typeof productTypes.$inferSelect;
