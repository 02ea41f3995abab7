import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../platform/db/columns.js';
import { stockItemId, stockLocationId, stockTakeId } from '../ids.js';
import { stockItems } from '../items/tables.js';
import { stockLocations } from '../locations/tables.js';
export const stockTakes = pgTable('stock_takes', {
    id: idColumn(stockTakeId)('id').primaryKey(),
    locationId: idColumn(stockLocationId)('location_id')
        .notNull()
        .references(() => stockLocations.id),
    note: text('note'),
    completedAt: instant('completed_at'),
    cancelledAt: instant('cancelled_at'),
    createdAt: instant('created_at').notNull(),
}, (table) => [
    index('stock_takes_by_time').on(table.createdAt, table.id),
    uniqueIndex('stock_takes_open').on(table.locationId).where(sql `${table.completedAt} is null and ${table.cancelledAt} is null`),
]);
/** What was counted of an item, beside what the ledger said at that moment: movements between counting and completing change neither. */
export const stockTakeLines = pgTable('stock_take_lines', {
    stockTakeId: idColumn(stockTakeId)('stock_take_id')
        .notNull()
        .references(() => stockTakes.id),
    itemId: idColumn(stockItemId)('item_id')
        .notNull()
        .references(() => stockItems.id),
    counted: integer('counted').notNull(),
    expected: integer('expected').notNull(),
    difference: integer('difference').notNull().generatedAlwaysAs(sql `counted - expected`),
    countedAt: instant('counted_at').notNull(),
}, (table) => [primaryKey({ columns: [table.stockTakeId, table.itemId] }), check('stock_take_lines_counted', sql `${table.counted} >= 0`)]);
//# sourceMappingURL=tables.js.map