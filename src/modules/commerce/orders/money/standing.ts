/** What an order comes to by now. Pure. */
import type { OrderRow } from '../tables.js';

type Paid = Pick<OrderRow, 'capturedMinor' | 'giftCardMinor' | 'refundedMinor' | 'giftCardReturnedMinor'>;

/** What the shop has of the customer: what came without what was given back, or is about to be. */
export function keptOf({ capturedMinor, giftCardMinor, refundedMinor, giftCardReturnedMinor }: Paid): number {
  return capturedMinor + giftCardMinor - refundedMinor - giftCardReturnedMinor;
}

type Owing = Paid & Pick<OrderRow, 'payableMinor' | 'creditedMinor'>;

/** What is still to come; 0 when enough came. */
export function dueOf(order: Owing): number {
  return Math.max(0, order.payableMinor - order.creditedMinor - keptOf(order));
}

/** What came above what is owed, and is to be given back. */
export function overpaidOf(order: Owing): number {
  return Math.max(0, keptOf(order) - (order.payableMinor - order.creditedMinor));
}
