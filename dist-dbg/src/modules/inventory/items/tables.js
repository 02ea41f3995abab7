import { getTableColumns, sql } from 'drizzle-orm';
import { boolean, char, check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../platform/db/columns.js';
import { wordsColumn } from '../../../platform/db/words.js';
import { stockItemId, stockLocationId } from '../ids.js';
import { stockLocations } from '../locations/tables.js';
/** What is in stock, as the sum of the movements; what is promised of it; what is to come. */
const quantities = () => ({
    onHand: integer('on_hand').notNull().default(0),
    reserved: integer('reserved').notNull().default(0),
    incoming: integer('incoming').notNull().default(0),
    /** Written down beside the quantities so that the constraint can see it. */
    backOrder: boolean('back_order').notNull(),
    available: integer('available').notNull().generatedAlwaysAs(sql `on_hand - reserved`),
});
export const stockItems = pgTable('stock_items', {
    id: idColumn(stockItemId)('id').primaryKey(),
    sku: text('sku').notNull(),
    name: text('name').notNull(),
    /** The thing of another module that it is the stock of, such as `variant`; null for one that stands for itself. */
    ownerKind: text('owner_kind'),
    tracked: boolean('tracked').notNull(),
    reorderPoint: integer('reorder_point'),
    ...quantities(),
    /** What all that is on hand has cost, so that the moving average is exact to the last unit. */
    valueMinor: minorUnits('value_minor').notNull().default(0),
    currencyCode: char('currency_code', { length: 3 }),
    /** Names are listed regardless of case. */
    sortName: text('sort_name').notNull().generatedAlwaysAs(sql `lower(name)`),
    search: wordsColumn('search', "name || ' ' || sku"),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    index('stock_items_by_name').on(table.sortName, table.id),
    index('stock_items_by_available').on(table.available, table.id),
    index('stock_items_by_sku').on(sql `lower(${table.sku}) text_pattern_ops`),
    index('stock_items_search').using('gin', table.search),
    index('stock_items_low').on(table.sortName, table.id).where(sql `${table.available} <= ${table.reorderPoint}`),
    check('stock_items_on_hand', sql `${table.onHand} >= 0 and ${table.reserved} >= 0 and ${table.incoming} >= 0 and ${table.valueMinor} >= 0`),
    check('stock_items_not_oversold', sql `${table.backOrder} or ${table.reserved} <= ${table.onHand}`),
    check('stock_items_valued', sql `${table.currencyCode} is not null or ${table.valueMinor} = 0`),
]);
/** What there is of an item at one location: there is a row from the first time on. */
export const stockLevels = pgTable('stock_levels', {
    itemId: idColumn(stockItemId)('item_id')
        .notNull()
        .references(() => stockItems.id),
    locationId: idColumn(stockLocationId)('location_id')
        .notNull()
        .references(() => stockLocations.id),
    ...quantities(),
}, (table) => [
    primaryKey({ columns: [table.itemId, table.locationId] }),
    index('stock_levels_by_location').on(table.locationId, table.itemId),
    check('stock_levels_on_hand', sql `${table.onHand} >= 0 and ${table.reserved} >= 0 and ${table.incoming} >= 0`),
    check('stock_levels_not_oversold', sql `${table.backOrder} or ${table.reserved} <= ${table.onHand}`),
]);
const { search: _words, ...readable } = getTableColumns(stockItems);
/** Everything but the words, which only a search reads. */
export const itemColumns = readable;
//# sourceMappingURL=tables.js.map