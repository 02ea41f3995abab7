import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../../platform/db/columns.js';
import { orderId, orderLineId, shipmentId } from '../../ids.js';
import { orderLines, orders } from '../tables.js';
/** What has left of an order at once, and how it can be followed. */
export const shipments = pgTable('shipments', {
    id: idColumn(shipmentId)('id').primaryKey(),
    orderId: idColumn(orderId)('order_id')
        .notNull()
        .references(() => orders.id),
    carrier: text('carrier'),
    trackingNumber: text('tracking_number'),
    trackingUrl: text('tracking_url'),
    shippedAt: instant('shipped_at').notNull(),
    version: integer('version').notNull().default(1),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [index('shipments_by_order').on(table.orderId, table.shippedAt, table.id)]);
export const shipmentLines = pgTable('shipment_lines', {
    shipmentId: idColumn(shipmentId)('shipment_id')
        .notNull()
        .references(() => shipments.id),
    lineId: idColumn(orderLineId)('line_id')
        .notNull()
        .references(() => orderLines.id),
    quantity: integer('quantity').notNull(),
}, (table) => [
    primaryKey({ columns: [table.shipmentId, table.lineId] }),
    index('shipment_lines_by_line').on(table.lineId),
    check('shipment_lines_quantity', sql `${table.quantity} > 0`),
]);
//# sourceMappingURL=tables.js.map