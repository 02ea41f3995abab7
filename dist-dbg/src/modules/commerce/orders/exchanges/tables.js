import { sql } from 'drizzle-orm';
import { char, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../../platform/db/columns.js';
import { orderCreditId, orderExchangeId, orderId, returnId } from '../../ids.js';
import { EXCHANGE_DEPTH_MAX } from '../bounds.js';
import { orderCredits } from '../credits/tables.js';
import { orderReturns } from '../returns/tables.js';
import { orders } from '../tables.js';
/** That something else was sent for what came back. Of what it says only how much went back grows. */
export const orderExchanges = pgTable('order_exchanges', {
    id: idColumn(orderExchangeId)('id').primaryKey(),
    /** Of which something came back. */
    orderId: idColumn(orderId)('order_id')
        .notNull()
        .references(() => orders.id),
    returnId: idColumn(returnId)('return_id')
        .notNull()
        .references(() => orderReturns.id),
    creditId: idColumn(orderCreditId)('credit_id')
        .notNull()
        .references(() => orderCredits.id),
    /** What is sent instead. */
    replacementOrderId: idColumn(orderId)('replacement_order_id')
        .notNull()
        .references(() => orders.id),
    /** How many exchanges have led to the replacement, this one among them. */
    depth: integer('depth').notNull(),
    currencyCode: char('currency_code', { length: 3 }).notNull(),
    /** What was paid for the first order, and pays the replacement. */
    carriedMinor: minorUnits('carried_minor').notNull(),
    /** What of it went back to the first order, since less is owed for the replacement. */
    returnedMinor: minorUnits('returned_minor').notNull().default(0),
    reason: text('reason'),
    actorKind: text('actor_kind').$type().notNull(),
    /** Null for whoever has no id. */
    actorId: text('actor_id'),
    exchangedAt: instant('exchanged_at').notNull(),
}, (table) => [
    uniqueIndex('order_exchanges_return').on(table.returnId),
    uniqueIndex('order_exchanges_replacement').on(table.replacementOrderId),
    index('order_exchanges_by_order').on(table.orderId, table.exchangedAt, table.id),
    check('order_exchanges_carried', sql `${table.returnedMinor} between 0 and ${table.carriedMinor}`),
    check('order_exchanges_depth', sql `${table.depth} between 1 and ${sql.raw(String(EXCHANGE_DEPTH_MAX))}`),
    check('order_exchanges_orders', sql `${table.orderId} <> ${table.replacementOrderId}`),
]);
//# sourceMappingURL=tables.js.map