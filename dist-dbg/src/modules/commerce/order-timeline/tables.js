import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../platform/db/columns.js';
import { customers } from '../customers/tables.js';
import { customerId, orderId, orderNoteId, timelineEntryId } from '../ids.js';
import { orders } from '../orders/tables.js';
/** What happened to orders, written with what happened. Added, and never changed. */
export const orderTimeline = pgTable('order_timeline', {
    id: idColumn(timelineEntryId)('id').primaryKey(),
    orderId: idColumn(orderId)('order_id')
        .notNull()
        .references(() => orders.id),
    kind: text('kind').$type().notNull(),
    /** What it is about: a shipment, a credit, a payment. Null where it is the order itself. */
    referenceId: text('reference_id'),
    /** The note, where one was written; it may be gone. */
    noteId: idColumn(orderNoteId)('note_id'),
    /** How people call that: a carrier, the number of an invoice, the way of a payment. */
    label: text('label'),
    /** In the currency of the order. */
    amountMinor: minorUnits('amount_minor'),
    actorKind: text('actor_kind').$type().notNull(),
    /** Null for whoever has no id. */
    actorId: text('actor_id'),
    occurredAt: instant('occurred_at').notNull(),
}, (table) => [index('order_timeline_by_order').on(table.orderId, table.occurredAt, table.id)]);
export const noteAudiences = ['STAFF', 'CUSTOMER'];
/** What staff writes about orders, for itself or for the customer. */
export const orderNotes = pgTable('order_notes', {
    id: idColumn(orderNoteId)('id').primaryKey(),
    orderId: idColumn(orderId)('order_id')
        .notNull()
        .references(() => orders.id),
    /** The order's, for erasures. */
    customerId: idColumn(customerId)('customer_id').references(() => customers.id),
    email: text('email').notNull(),
    text: text('text').notNull(),
    audience: text('audience').$type().notNull(),
    actorKind: text('actor_kind').$type().notNull(),
    actorId: text('actor_id'),
    createdAt: instant('created_at').notNull(),
    version: integer('version').notNull().default(1),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    index('order_notes_by_order').on(table.orderId, table.id),
    index('order_notes_by_customer').on(table.customerId),
    index('order_notes_by_email').on(sql `lower(${table.email})`),
    check('order_notes_audience', sql `${table.audience} in ('STAFF', 'CUSTOMER')`),
]);
//# sourceMappingURL=tables.js.map