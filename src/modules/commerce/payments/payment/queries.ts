import { type SQL, and, asc, eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import type { Keyset } from '../../../../platform/db/keyset.js';
import { type PaymentId, type PaymentOperationId, paymentId } from '../../ids.js';
import { type OperationRow, type PaymentRow, type ProviderKind, paymentOperations, payments } from '../tables.js';
import type { PaymentConditions } from './checks.js';

export async function findPayment(db: TenantDb, id: PaymentId): Promise<PaymentRow | null> {
  const [payment] = await db.select().from(payments).where(eq(payments.id, id)).limit(1);
  return payment ?? null;
}

export async function findPaymentByReference(db: TenantDb, provider: ProviderKind, reference: string): Promise<PaymentRow | null> {
  const [payment] = await db
    .select()
    .from(payments)
    .where(and(eq(payments.provider, provider), eq(payments.providerReference, reference)))
    .limit(1);
  return payment ?? null;
}

export async function findOperation(
  db: TenantDb,
  id: PaymentOperationId,
): Promise<{ readonly operation: OperationRow; readonly payment: PaymentRow } | null> {
  const [found] = await db
    .select({ operation: paymentOperations, payment: payments })
    .from(paymentOperations)
    .innerJoin(payments, eq(payments.id, paymentOperations.paymentId))
    .where(eq(paymentOperations.id, id))
    .limit(1);
  return found ?? null;
}

/** Whether a receipt by hand is written down under the reference already. */
export async function hasReceipt(db: TenantDb, reference: string): Promise<boolean> {
  const same = and(
    eq(paymentOperations.provider, 'MANUAL'),
    eq(paymentOperations.kind, 'CAPTURE'),
    eq(paymentOperations.providerReference, reference),
  );
  const [found] = await db.select({ id: paymentOperations.id }).from(paymentOperations).where(same).limit(1);
  return found !== undefined;
}

/** In the order in which they were asked for. */
export async function listOperationsOfPayments(db: TenantDb, ids: readonly PaymentId[]): Promise<OperationRow[]> {
  return db
    .select()
    .from(paymentOperations)
    .where(anyOf(paymentOperations.paymentId, paymentId, ids))
    .orderBy(asc(paymentOperations.id));
}

export async function listPaymentRows(db: TenantDb, conditions: PaymentConditions, { where, orderBy, limit }: Keyset): Promise<PaymentRow[]> {
  return db
    .select()
    .from(payments)
    .where(and(conditionsOf(conditions), where))
    .orderBy(...orderBy)
    .limit(limit);
}

function conditionsOf({ state, method, reference }: PaymentConditions): SQL | undefined {
  return and(
    state === undefined ? undefined : eq(payments.state, state),
    method === undefined ? undefined : eq(payments.method, method),
    reference === undefined ? undefined : and(eq(payments.referenceKind, reference.kind), eq(payments.referenceId, reference.id)),
  );
}

/** Two that write the same reference at once: the second one waits, and then sees the first. */
export async function lockReceipts(db: TenantDb, reference: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('payment receipt ' || current_schema() || ' ' || ${reference}::text, 0))`);
}
