import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../platform/db/columns.js';
import { expectedStockId, stockItemId, stockLocationId } from '../ids.js';
import { stockItems } from '../items/tables.js';
import { stockLocations } from '../locations/tables.js';
/** What somebody has ordered and will arrive; what is open of it is part of the level's `incoming`. */
export const expectedStock = pgTable('expected_stock', {
    id: idColumn(expectedStockId)('id').primaryKey(),
    itemId: idColumn(stockItemId)('item_id')
        .notNull()
        .references(() => stockItems.id),
    locationId: idColumn(stockLocationId)('location_id')
        .notNull()
        .references(() => stockLocations.id),
    quantity: integer('quantity').notNull(),
    received: integer('received').notNull().default(0),
    expectedOn: date('expected_on', { mode: 'string' }),
    referenceKind: text('reference_kind'),
    reference: text('reference'),
    /** When nothing more of it was to come: all is there, or it was cancelled. */
    closedAt: instant('closed_at'),
    createdAt: instant('created_at').notNull(),
}, (table) => [
    index('expected_stock_by_time').on(table.createdAt, table.id),
    index('expected_stock_open').on(table.itemId, table.locationId).where(sql `${table.closedAt} is null`),
    check('expected_stock_received', sql `${table.quantity} > 0 and ${table.received} between 0 and ${table.quantity}`),
]);
//# sourceMappingURL=tables.js.map