/** Credits parts of an order inside the caller's transaction, and gives back what was paid for them. */
import type { Tx } from '../../../../kernel/context.js';
import { type OrderCreditId, type ReturnId, orderCreditId } from '../../ids.js';
import { CREDITS_MAX } from '../bounds.js';
import { nothingToCredit, tooManyCredits } from '../errors.js';
import { orderCredited } from '../events.js';
import { refreshed } from '../money/following.js';
import { giveBack } from '../money/giving-back.js';
import { type Pieces, withMore } from '../pieces.js';
import { postingsOfCredit } from '../placing/postings.js';
import { tellTax } from '../placing/telling.js';
import { type OrderChange, saveLineProgress } from '../queries.js';
import { saveOrder } from '../state/change.js';
import type { OrderLineRow, OrderRow } from '../tables.js';
import { type Credit, creditOf } from './amounts.js';
import { countCredits, insertCredit } from './queries.js';

export type Crediting = {
  readonly order: OrderRow;
  /** All of the order, with whatever else of their progress changes in this transaction; `pieces` name some of them. */
  readonly lines: readonly OrderLineRow[];
  readonly pieces: readonly Pieces[];
  readonly withShipping: boolean;
  readonly returnId?: ReturnId | null;
  readonly reason: string | null;
  /** Of what was paid too much then: what pays another order, and is not given back. */
  readonly carriedMinor?: number;
  readonly id?: OrderCreditId;
  /** What else becomes of the order. */
  readonly change?: Omit<OrderChange, 'updatedAt'>;
};

/** Of a locked order. Gives back as much of the credit as was paid, by the way by which it came. */
export async function creditOrder(tx: Tx, { order, lines, pieces, change = {}, ...asked }: Crediting): Promise<OrderRow> {
  const { id, number, currencyCode } = order;
  const credit = creditOf(order, { all: lines, pieces, withShipping: asked.withShipping });
  if (pieces.length === 0 && credit.creditedMinor === 0) throw nothingToCredit();
  if ((await countCredits(tx.db, id)) >= CREDITS_MAX) throw tooManyCredits(CREDITS_MAX);
  await saveLineProgress(tx.db, withMore(lines, pieces, 'credited'));
  const creditedMinor = order.creditedMinor + credit.creditedMinor;
  const shipping = asked.withShipping && order.shippingCreditedAt === null ? { shippingCreditedAt: tx.ctx.now() } : {};
  const credited = await saveOrder(tx, id, { ...change, ...shipping, creditedMinor });
  const { id: creditId = orderCreditId.mint(), carriedMinor = 0 } = asked;
  const left = { ...credited, refundedMinor: credited.refundedMinor + carriedMinor };
  const refundMinor = await giveBack(tx, left, { because: creditId, reason: asked.reason });
  await writeDown(tx, credit, { ...asked, id: creditId, orderId: id, refundMinor });
  const { returnId = null } = asked;
  tx.emit(orderCredited({ orderId: id, number, creditId, returnId, currencyCode, refundMinor, ...tellCredit(credit) }));
  return refreshed(tx, id);
}

type Written = Pick<Crediting, 'returnId' | 'reason'> & {
  readonly id: ReturnType<typeof orderCreditId.mint>;
  readonly orderId: OrderRow['id'];
  readonly refundMinor: number;
};

async function writeDown(
  tx: Tx,
  { lines, ...amounts }: Credit<OrderLineRow>,
  { id, orderId, returnId, reason, refundMinor }: Written,
): Promise<void> {
  await insertCredit(
    tx.db,
    { ...amounts, id, orderId, returnId: returnId ?? null, reason, refundMinor, creditedAt: tx.ctx.now() },
    lines.map(({ line, quantity, netMinor, taxMinor, totalMinor }) => ({ creditId: id, lineId: line.id, quantity, netMinor, taxMinor, totalMinor })),
  );
}

function tellCredit({ lines, taxes, ...amounts }: Credit<OrderLineRow>) {
  const { netMinor, shippingNetMinor, roundingMinor } = amounts;
  return {
    ...amounts,
    lines: lines.map(({ line, ...piece }) => ({ ...piece, lineId: line.id, variantId: line.variantId })),
    taxes: taxes.map(tellTax),
    postings: postingsOfCredit({ goodsNetMinor: netMinor - shippingNetMinor, shippingNetMinor, taxes, roundingMinor }),
  };
}
