import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../../platform/db/columns.js';
import { orderId, orderLineId, returnId } from '../../ids.js';
import { orderLines, orders } from '../tables.js';
/** What is to come back of an order, and what came. */
export const orderReturns = pgTable('order_returns', {
    id: idColumn(returnId)('id').primaryKey(),
    orderId: idColumn(orderId)('order_id')
        .notNull()
        .references(() => orders.id),
    note: text('note'),
    requestedAt: instant('requested_at').notNull(),
    receivedAt: instant('received_at'),
    cancelledAt: instant('cancelled_at'),
    version: integer('version').notNull().default(1),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    index('order_returns_by_order').on(table.orderId, table.requestedAt, table.id),
    check('order_returns_closed_once', sql `${table.receivedAt} is null or ${table.cancelledAt} is null`),
]);
export const orderReturnLines = pgTable('order_return_lines', {
    returnId: idColumn(returnId)('return_id')
        .notNull()
        .references(() => orderReturns.id),
    lineId: idColumn(orderLineId)('line_id')
        .notNull()
        .references(() => orderLines.id),
    /** That were to come back. */
    quantity: integer('quantity').notNull(),
    reason: text('reason'),
    /** Of what came: good enough to be sold again, and not. */
    restocked: integer('restocked').notNull().default(0),
    scrapped: integer('scrapped').notNull().default(0),
}, (table) => [
    primaryKey({ columns: [table.returnId, table.lineId] }),
    index('order_return_lines_by_line').on(table.lineId),
    check('order_return_lines_quantity', sql `${table.quantity} > 0 and least(${table.restocked}, ${table.scrapped}) >= 0 and ${table.restocked} + ${table.scrapped} <= ${table.quantity}`),
]);
//# sourceMappingURL=tables.js.map