import { sql } from 'drizzle-orm';
import { char, check, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../platform/db/columns.js';
import { customers } from '../customers/tables.js';
import { customerId, invoiceId, orderCreditId, orderId } from '../ids.js';
import { orderCredits } from '../orders/credits/tables.js';
import { orders } from '../orders/tables.js';
export const invoiceKinds = ['INVOICE', 'CREDIT_NOTE'];
/** What was billed, and the credit notes about it. Added, and never changed: not even by an erasure, since the law has them kept. */
export const invoices = pgTable('invoices', {
    id: idColumn(invoiceId)('id').primaryKey(),
    kind: text('kind').$type().notNull(),
    /** Without gaps in its series. */
    number: text('number').notNull(),
    orderId: idColumn(orderId)('order_id')
        .notNull()
        .references(() => orders.id),
    customerId: idColumn(customerId)('customer_id').references(() => customers.id),
    /** Of a credit note: the credit that it is about, and the invoice that it corrects. */
    creditId: idColumn(orderCreditId)('credit_id').references(() => orderCredits.id),
    correctsId: idColumn(invoiceId)('corrects_id').references(() => invoices.id),
    currencyCode: char('currency_code', { length: 3 }).notNull(),
    netMinor: minorUnits('net_minor').notNull(),
    taxMinor: minorUnits('tax_minor').notNull(),
    totalMinor: minorUnits('total_minor').notNull(),
    roundingMinor: minorUnits('rounding_minor').notNull(),
    payableMinor: minorUnits('payable_minor').notNull(),
    /** All that stands on the paper besides. */
    content: jsonb('content').$type().notNull(),
    issuedAt: instant('issued_at').notNull(),
}, (table) => [
    uniqueIndex('invoices_number').on(table.kind, table.number),
    uniqueIndex('invoices_one_of_order').on(table.orderId).where(sql `${table.kind} = 'INVOICE'`),
    uniqueIndex('invoices_one_of_credit').on(table.creditId),
    index('invoices_by_time').on(table.issuedAt, table.id),
    index('invoices_by_order').on(table.orderId, table.issuedAt, table.id),
    index('invoices_by_customer').on(table.customerId, table.issuedAt, table.id),
    index('invoices_by_corrected').on(table.correctsId),
    check('invoices_sums', sql `${table.totalMinor} = ${table.netMinor} + ${table.taxMinor} and ${table.payableMinor} = ${table.totalMinor} + ${table.roundingMinor}`),
    check('invoices_kind', sql `(${table.kind} = 'CREDIT_NOTE') = (${table.creditId} is not null) and (${table.kind} = 'CREDIT_NOTE') = (${table.correctsId} is not null)`),
]);
//# sourceMappingURL=tables.js.map