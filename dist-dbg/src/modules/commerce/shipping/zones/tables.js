import { sql } from 'drizzle-orm';
import { integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../../platform/db/columns.js';
import { shippingZoneId } from '../../ids.js';
export const shippingZones = pgTable('shipping_zones', {
    id: idColumn(shippingZoneId)('id').primaryKey(),
    name: text('name').notNull(),
    areas: jsonb('areas').$type().notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [uniqueIndex('shipping_zones_name').on(sql `lower(${table.name})`)]);
//# sourceMappingURL=tables.js.map