import type { Tx } from '../../../../kernel/context.js';
import type { OrderCreditId, OrderEditId } from '../../ids.js';
import { refundableOf } from '../../payments/ledger/sums.js';
import { refund, voidAuthorisation } from '../../payments/payment/moving.js';
import { returnToGiftCard } from '../../pricing/giftcards/ledger.js';
import { saveOrder } from '../state/change.js';
import type { OrderRow } from '../tables.js';
import { listLivePayments, listPaymentsOfOrder, sumReturned } from './queries.js';
import { overpaidOf } from './standing.js';

/** What was given back for: a credit, or an edit. */
type Because = { readonly because: OrderCreditId | OrderEditId; readonly reason: string | null };

/** What came above what is owed: first what was paid, the last payment first, then what gift cards gave. Answers how much it is. */
export async function giveBack(tx: Tx, order: OrderRow, { because, reason }: Because): Promise<number> {
  const overpaidMinor = overpaidOf(order);
  let left = overpaidMinor;
  const { currencyCode } = order;
  const payments = (await listPaymentsOfOrder(tx.db, order.id)).filter((payment) => payment.currencyCode === currencyCode);
  for (const payment of payments.toReversed()) {
    const amountMinor = Math.min(left, refundableOf(payment));
    if (amountMinor === 0) continue;
    await refund(tx, { id: payment.id, amount: { amountMinor, currencyCode }, reason: reason ?? `Order ${order.number}` });
    left -= amountMinor;
  }
  if (left > 0) await returnToGiftCards(tx, order, { because, amountMinor: left });
  return overpaidMinor;
}

async function returnToGiftCards(
  tx: Tx,
  order: OrderRow,
  { because, amountMinor }: Pick<Because, 'because'> & { readonly amountMinor: number },
): Promise<void> {
  const returned = await sumReturned(tx.db, order.id);
  let left = amountMinor;
  for (const { giftCardId, amountMinor: given } of order.giftCards.toReversed()) {
    const part = Math.min(left, given - (returned.get(giftCardId) ?? 0));
    if (part === 0) continue;
    const amount = { amountMinor: part, currencyCode: order.currencyCode };
    await returnToGiftCard(tx, { id: giftCardId, amount, redemptionReference: order.id, reference: because });
    left -= part;
  }
  await saveOrder(tx, order.id, { giftCardReturnedMinor: order.giftCardReturnedMinor + amountMinor - left });
}

/** Nothing is taken any more for an order that is cancelled: what is held is let go. Throws where a provider is just being asked to capture. */
export async function letGo(tx: Tx, order: OrderRow): Promise<void> {
  for (const payment of await listLivePayments(tx.db, order.id)) {
    if (payment.capturedMinor === 0) await voidAuthorisation(tx, payment.id);
  }
}
