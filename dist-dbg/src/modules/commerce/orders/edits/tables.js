import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../../platform/db/columns.js';
import { orderEditId, orderId } from '../../ids.js';
import { orders } from '../tables.js';
/** That an order says something else. Added, and never changed: with the lines that are no more it is what the order said before. */
export const orderEdits = pgTable('order_edits', {
    id: idColumn(orderEditId)('id').primaryKey(),
    orderId: idColumn(orderId)('order_id')
        .notNull()
        .references(() => orders.id),
    /** The version of the order since when it says what the edit made of it. */
    version: integer('version').notNull(),
    reason: text('reason'),
    actorKind: text('actor_kind').$type().notNull(),
    /** Null for whoever has no id. */
    actorId: text('actor_id'),
    /** What the order said before, besides its lines. */
    before: jsonb('before').$type().notNull(),
    // By how much more it is than before; negative for less.
    units: integer('units').notNull(),
    netMinor: minorUnits('net_minor').notNull(),
    taxMinor: minorUnits('tax_minor').notNull(),
    shippingNetMinor: minorUnits('shipping_net_minor').notNull(),
    payableMinor: minorUnits('payable_minor').notNull(),
    /** What was given back for it: nothing of what was not paid. */
    refundMinor: minorUnits('refund_minor').notNull(),
    editedAt: instant('edited_at').notNull(),
}, (table) => [
    uniqueIndex('order_edits_by_order').on(table.orderId, table.version),
    index('order_edits_by_time').on(table.editedAt),
    check('order_edits_refund', sql `${table.refundMinor} >= 0 and ${table.version} > 1`),
]);
//# sourceMappingURL=tables.js.map