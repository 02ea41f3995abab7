/** Operations as rows: how one begins, and how one ends. Pure. */
import { paymentOperationId } from '../../ids.js';
import type { Exchange, OperationKind, OperationRow, PaymentRow } from '../tables.js';

type Begun = {
  readonly kind: OperationKind;
  readonly amountMinor: number;
  readonly isFinal?: boolean;
  readonly reason?: string | null;
  readonly happenedAt?: Date | null;
};

const TEXT_LENGTH_MAX = 500;

/** One that the provider is asked for as soon as it is committed. */
export function requested(payment: Pick<PaymentRow, 'id' | 'provider'>, begun: Begun, now: Date): OperationRow {
  const { kind, amountMinor, isFinal = false, reason = null, happenedAt = null } = begun;
  return {
    ...{ id: paymentOperationId.mint(), paymentId: payment.id, provider: payment.provider, kind, amountMinor, isFinal, reason, happenedAt },
    ...{ createdAt: now, state: 'PENDING', providerReference: null, failureCode: null, failureMessage: null, exchange: null },
    ...{ attempts: 0, ticket: 1, dueAt: now, settledAt: null },
  };
}

/** One that has happened already: by hand, or at the provider without our asking. */
export function found(payment: Pick<PaymentRow, 'id' | 'provider'>, begun: Begun & { readonly reference: string | null }, now: Date): OperationRow {
  return succeeded(requested(payment, begun, now), begun.reference, now);
}

export function succeeded(operation: OperationRow, reference: string | null, now: Date): OperationRow {
  return { ...operation, state: 'SUCCEEDED', providerReference: reference, failureCode: null, failureMessage: null, dueAt: null, settledAt: now };
}

export type Failure = { readonly code: string; readonly message: string };

export function failed(operation: OperationRow, { code, message }: Failure, now: Date): OperationRow {
  const failure = { failureCode: code.slice(0, TEXT_LENGTH_MAX), failureMessage: message.slice(0, TEXT_LENGTH_MAX) };
  return { ...operation, ...failure, state: 'FAILED', dueAt: null, settledAt: now };
}

/** Comes again after the pause, or when somebody tells of it: null for that alone. */
export function waiting(
  operation: OperationRow,
  { state, pauseMs, now }: { state: 'PENDING' | 'UNKNOWN'; pauseMs: number | null; now: Date },
): OperationRow {
  const dueAt = pauseMs === null ? null : new Date(now.getTime() + pauseMs);
  return { ...operation, state, attempts: operation.attempts + 1, ticket: operation.ticket + 1, dueAt };
}

export function withExchange(operation: OperationRow, exchange: Exchange | null): OperationRow {
  return exchange === null ? operation : { ...operation, exchange };
}
