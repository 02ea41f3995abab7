import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../../platform/db/columns.js';
import { orderCreditId, orderId, orderLineId, returnId } from '../../ids.js';
import { orderLines, orders } from '../tables.js';
/** By what less is owed for an order. Added, and never changed: the sum of all of them stands at the order. */
export const orderCredits = pgTable('order_credits', {
    id: idColumn(orderCreditId)('id').primaryKey(),
    orderId: idColumn(orderId)('order_id')
        .notNull()
        .references(() => orders.id),
    returnId: idColumn(returnId)('return_id'),
    reason: text('reason'),
    shippingNetMinor: minorUnits('shipping_net_minor').notNull(),
    shippingTaxMinor: minorUnits('shipping_tax_minor').notNull(),
    netMinor: minorUnits('net_minor').notNull(),
    taxMinor: minorUnits('tax_minor').notNull(),
    totalMinor: minorUnits('total_minor').notNull(),
    roundingMinor: minorUnits('rounding_minor').notNull(),
    creditedMinor: minorUnits('credited_minor').notNull(),
    /** What was given back for it: nothing of what was not paid. */
    refundMinor: minorUnits('refund_minor').notNull(),
    taxes: jsonb('taxes').$type().notNull(),
    creditedAt: instant('credited_at').notNull(),
}, (table) => [
    index('order_credits_by_order').on(table.orderId, table.creditedAt, table.id),
    index('order_credits_by_time').on(table.creditedAt),
    check('order_credits_sums', sql `${table.totalMinor} = ${table.netMinor} + ${table.taxMinor} and ${table.creditedMinor} = ${table.totalMinor} + ${table.roundingMinor}`),
    check('order_credits_refund', sql `${table.refundMinor} >= 0 and ${table.creditedMinor} >= 0`),
]);
export const orderCreditLines = pgTable('order_credit_lines', {
    creditId: idColumn(orderCreditId)('credit_id')
        .notNull()
        .references(() => orderCredits.id),
    lineId: idColumn(orderLineId)('line_id')
        .notNull()
        .references(() => orderLines.id),
    quantity: integer('quantity').notNull(),
    netMinor: minorUnits('net_minor').notNull(),
    taxMinor: minorUnits('tax_minor').notNull(),
    totalMinor: minorUnits('total_minor').notNull(),
}, (table) => [
    primaryKey({ columns: [table.creditId, table.lineId] }),
    index('order_credit_lines_by_line').on(table.lineId),
    check('order_credit_lines_sums', sql `${table.quantity} > 0 and ${table.totalMinor} = ${table.netMinor} + ${table.taxMinor}`),
]);
//# sourceMappingURL=tables.js.map