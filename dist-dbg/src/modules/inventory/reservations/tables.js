import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../platform/db/columns.js';
import { stockItemId, stockLocationId, stockReservationId } from '../ids.js';
import { stockItems } from '../items/tables.js';
import { stockLocations } from '../locations/tables.js';
export const stockReservations = pgTable('stock_reservations', {
    id: idColumn(stockReservationId)('id').primaryKey(),
    referenceKind: text('reference_kind').notNull(),
    reference: text('reference').notNull(),
    /** Null for one that stays until it is released or shipped. */
    expiresAt: instant('expires_at'),
    /** When nothing of it was open any more. */
    closedAt: instant('closed_at'),
    outcome: text('outcome').$type(),
    createdAt: instant('created_at').notNull(),
}, (table) => [
    index('stock_reservations_by_time').on(table.createdAt, table.id),
    index('stock_reservations_by_reference').on(table.referenceKind, table.reference),
    index('stock_reservations_expiring').on(table.expiresAt).where(sql `${table.closedAt} is null and ${table.expiresAt} is not null`),
    check('stock_reservations_closed', sql `(${table.closedAt} is null) = (${table.outcome} is null)`),
]);
/** What is promised of one item at one location; what is open of it is part of the level's `reserved`. */
export const stockReservationLines = pgTable('stock_reservation_lines', {
    reservationId: idColumn(stockReservationId)('reservation_id')
        .notNull()
        .references(() => stockReservations.id),
    itemId: idColumn(stockItemId)('item_id')
        .notNull()
        .references(() => stockItems.id),
    locationId: idColumn(stockLocationId)('location_id')
        .notNull()
        .references(() => stockLocations.id),
    quantity: integer('quantity').notNull(),
    shipped: integer('shipped').notNull().default(0),
    released: integer('released').notNull().default(0),
    open: integer('open').notNull().generatedAlwaysAs(sql `quantity - shipped - released`),
}, (table) => [
    primaryKey({ columns: [table.reservationId, table.itemId, table.locationId] }),
    index('stock_reservation_lines_open').on(table.itemId, table.locationId).where(sql `${table.open} > 0`),
    check('stock_reservation_lines_once', sql `${table.quantity} > 0 and ${table.shipped} >= 0 and ${table.released} >= 0 and ${table.open} >= 0`),
]);
//# sourceMappingURL=tables.js.map