/** What the operations of a payment add up to. Pure. */
import { sumMinor } from '../../../../kernel/amounts.js';
import type { OperationKind, OperationRow, PaymentRow } from '../tables.js';

export type Sums = Pick<PaymentRow, 'authorisedMinor' | 'capturedMinor' | 'capturingMinor' | 'releasedMinor' | 'refundedMinor' | 'refundingMinor'>;

export function isOpen({ state }: Pick<OperationRow, 'state'>): boolean {
  return state === 'PENDING' || state === 'UNKNOWN';
}

export function hasSucceeded({ state }: Pick<OperationRow, 'state'>): boolean {
  return state === 'SUCCEEDED';
}

export function sumsOf(operations: readonly OperationRow[]): Sums {
  const sum = (kind: OperationKind, counts: (one: OperationRow) => boolean) =>
    sumMinor(operations.filter((one) => one.kind === kind && counts(one)).map(({ amountMinor }) => amountMinor));
  const authorisedMinor = sum('AUTHORISE', hasSucceeded);
  const capturedMinor = sum('CAPTURE', hasSucceeded);
  const isReleased = operations.some((one) => hasSucceeded(one) && (one.kind === 'VOID' || (one.kind === 'CAPTURE' && one.isFinal)));
  return {
    authorisedMinor,
    capturedMinor,
    capturingMinor: sum('CAPTURE', isOpen),
    releasedMinor: isReleased ? authorisedMinor - capturedMinor : 0,
    refundedMinor: sum('REFUND', hasSucceeded),
    refundingMinor: sum('REFUND', isOpen),
  };
}

export function capturableOf({ authorisedMinor, capturedMinor, capturingMinor, releasedMinor }: Sums): number {
  return authorisedMinor - capturedMinor - capturingMinor - releasedMinor;
}

export function refundableOf({ capturedMinor, refundedMinor, refundingMinor }: Sums): number {
  return capturedMinor - refundedMinor - refundingMinor;
}
