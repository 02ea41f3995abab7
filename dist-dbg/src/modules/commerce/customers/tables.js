import { getTableColumns, sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../platform/db/columns.js';
import { wordsColumn } from '../../../platform/db/words.js';
import { customerId } from '../ids.js';
export const customers = pgTable('customers', {
    id: idColumn(customerId)('id').primaryKey(),
    email: text('email').notNull(),
    displayName: text('display_name').notNull(),
    phone: text('phone'),
    sortName: text('sort_name').notNull().generatedAlwaysAs(sql `lower(display_name)`),
    search: wordsColumn('search', "display_name || ' ' || email"),
    /** Since when there is an order of theirs that was not cancelled: promotions for first orders are over then. Written by orders. */
    firstOrderedAt: instant('first_ordered_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    uniqueIndex('customers_email').on(sql `lower(${table.email})`),
    index('customers_by_name').on(table.sortName, table.id),
    index('customers_search').using('gin', table.search),
]);
const { search: _words, ...readable } = getTableColumns(customers);
/** Everything but the words, which only a search reads. */
export const customerColumns = readable;
//# sourceMappingURL=tables.js.map