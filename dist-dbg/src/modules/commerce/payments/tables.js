import { sql } from 'drizzle-orm';
import { boolean, char, check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { sealedColumns } from '../../../platform/crypto/vault.js';
import { idColumn, instant, minorUnits } from '../../../platform/db/columns.js';
import { paymentId, paymentOperationId } from '../ids.js';
export const providerKinds = ['MANUAL', 'STRIPE'];
export const paymentMethods = ['CASH', 'INVOICE', 'BANK_TRANSFER', 'CARD'];
export const paymentStates = ['PENDING', 'AUTHORISED', 'PARTLY_CAPTURED', 'CAPTURED', 'PARTLY_REFUNDED', 'REFUNDED', 'VOIDED', 'FAILED'];
export const operationKinds = ['AUTHORISE', 'CAPTURE', 'VOID', 'REFUND'];
export const operationStates = ['PENDING', 'UNKNOWN', 'SUCCEEDED', 'FAILED'];
/** Follows from the sums, so that the two never contradict each other. */
const STATE = sql `case
  when voided_at is not null then 'VOIDED'
  when failed_at is not null then 'FAILED'
  when authorised_minor = 0 then 'PENDING'
  when captured_minor = 0 then 'AUTHORISED'
  when refunded_minor = captured_minor then 'REFUNDED'
  when refunded_minor > 0 then 'PARTLY_REFUNDED'
  when captured_minor + released_minor < authorised_minor then 'PARTLY_CAPTURED'
  else 'CAPTURED' end`;
export const payments = pgTable('payments', {
    id: idColumn(paymentId)('id').primaryKey(),
    /** What it pays for: `order` and the order's id. */
    referenceKind: text('reference_kind').notNull(),
    referenceId: text('reference_id').notNull(),
    method: text('method').$type().notNull(),
    provider: text('provider').$type().notNull(),
    /** What the provider calls it; null until it has said so. */
    providerReference: text('provider_reference'),
    /** With it the customer's browser confirms the payment at the provider. Gone as soon as it is of no use. */
    clientSecret: text('client_secret'),
    capturesAtOnce: boolean('captures_at_once').notNull(),
    currencyCode: char('currency_code', { length: 3 }).notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    // Sums of its operations; written in the same transaction as these.
    authorisedMinor: minorUnits('authorised_minor').notNull().default(0),
    capturedMinor: minorUnits('captured_minor').notNull().default(0),
    /** Of captures that are under way: they may still succeed. */
    capturingMinor: minorUnits('capturing_minor').notNull().default(0),
    /** Authorised, and given back without having been captured. */
    releasedMinor: minorUnits('released_minor').notNull().default(0),
    refundedMinor: minorUnits('refunded_minor').notNull().default(0),
    refundingMinor: minorUnits('refunding_minor').notNull().default(0),
    state: text('state').$type().notNull().generatedAlwaysAs(STATE),
    voidedAt: instant('voided_at'),
    failedAt: instant('failed_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    uniqueIndex('payments_provider_reference').on(table.provider, table.providerReference),
    index('payments_by_reference').on(table.referenceKind, table.referenceId, table.id),
    index('payments_by_state').on(table.state, table.id),
    check('payments_amount', sql `${table.amountMinor} > 0`),
    check('payments_authorised', sql `${table.authorisedMinor} between 0 and ${table.amountMinor}`),
    check('payments_captured', sql `${table.capturedMinor} + ${table.capturingMinor} + ${table.releasedMinor} <= ${table.authorisedMinor}`),
    check('payments_refunded', sql `${table.refundedMinor} + ${table.refundingMinor} <= ${table.capturedMinor}`),
    check('payments_signs', sql `least(${table.capturedMinor}, ${table.capturingMinor}, ${table.releasedMinor}, ${table.refundedMinor}, ${table.refundingMinor}) >= 0`),
    check('payments_method', sql `(${table.method} = 'CARD') = (${table.provider} <> 'MANUAL')`),
]);
/** The ledger: each attempt to move money. The tenant's role adds operations and settles them; what they are about stays as it was written. */
export const paymentOperations = pgTable('payment_operations', {
    id: idColumn(paymentOperationId)('id').primaryKey(),
    paymentId: idColumn(paymentId)('payment_id')
        .notNull()
        .references(() => payments.id),
    provider: text('provider').$type().notNull(),
    kind: text('kind').$type().notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    /** Of a capture: what is not captured with it is given back. */
    isFinal: boolean('is_final').notNull(),
    /** Why a refund is made. */
    reason: text('reason'),
    /** When the money moved, where somebody has written that down by hand. */
    happenedAt: instant('happened_at'),
    createdAt: instant('created_at').notNull(),
    state: text('state').$type().notNull(),
    providerReference: text('provider_reference'),
    failureCode: text('failure_code'),
    failureMessage: text('failure_message'),
    exchange: jsonb('exchange').$type(),
    attempts: integer('attempts').notNull(),
    /** Each time that the provider is to be spoken to has the next one; an older one is worth nothing. */
    ticket: integer('ticket').notNull(),
    dueAt: instant('due_at'),
    settledAt: instant('settled_at'),
}, (table) => [
    index('payment_operations_by_payment').on(table.paymentId, table.id),
    uniqueIndex('payment_operations_provider_reference').on(table.provider, table.kind, table.providerReference),
    // Whatever races: one at a time uses the authorisation, and one at a time asks for it.
    uniqueIndex('payment_operations_one_open')
        .on(table.paymentId)
        .where(sql `${table.state} in ('PENDING', 'UNKNOWN') and ${table.kind} in ('CAPTURE', 'VOID')`),
    uniqueIndex('payment_operations_one_authorisation')
        .on(table.paymentId)
        .where(sql `${table.state} in ('PENDING', 'UNKNOWN') and ${table.kind} = 'AUTHORISE'`),
    index('payment_operations_due').on(table.dueAt).where(sql `${table.dueAt} is not null`),
    check('payment_operations_amount', sql `${table.amountMinor} > 0`),
    check('payment_operations_settled', sql `(${table.state} in ('SUCCEEDED', 'FAILED')) = (${table.settledAt} is not null)`),
    check('payment_operations_due_open', sql `${table.dueAt} is null or ${table.settledAt} is null`),
]);
/** What is known of a provider that has to be configured, with its secret key. */
export const paymentProviders = pgTable('payment_providers', {
    kind: text('kind').$type().primaryKey(),
    apiUrl: text('api_url').notNull(),
    /** For front-ends: with it and a client secret a payment is confirmed. */
    publishableKey: text('publishable_key').notNull(),
    /** The address at which the provider tells what happened: a source of the module inbound. */
    webhookSourceId: text('webhook_source_id').notNull(),
    ...sealedColumns(),
    disabledAt: instant('disabled_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
});
//# sourceMappingURL=tables.js.map