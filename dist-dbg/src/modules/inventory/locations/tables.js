import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../platform/db/columns.js';
import { stockLocationId } from '../ids.js';
export const stockLocations = pgTable('stock_locations', {
    id: idColumn(stockLocationId)('id').primaryKey(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    /** Whatever tells people where it is. */
    address: text('address'),
    /** Stock is reserved where this is smallest. */
    priority: integer('priority').notNull(),
    isDefault: boolean('is_default').notNull(),
    deactivatedAt: instant('deactivated_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    uniqueIndex('stock_locations_code').on(sql `lower(${table.code})`),
    uniqueIndex('stock_locations_default').on(table.isDefault).where(sql `${table.isDefault}`),
    index('stock_locations_by_priority').on(table.priority, table.id),
]);
//# sourceMappingURL=tables.js.map