import { orderCreditId } from '../../ids.js';
import { CREDITS_MAX } from '../bounds.js';
import { nothingToCredit, tooManyCredits } from '../errors.js';
import { orderCredited } from '../events.js';
import { refreshed } from '../money/following.js';
import { giveBack } from '../money/giving-back.js';
import { withMore } from '../pieces.js';
import { postingsOfCredit } from '../placing/postings.js';
import { tellTax } from '../placing/telling.js';
import { saveLineProgress } from '../queries.js';
import { saveOrder } from '../state/change.js';
import { creditOf } from './amounts.js';
import { countCredits, insertCredit } from './queries.js';
/** Of a locked order. Gives back as much of the credit as was paid, by the way by which it came. */
export async function creditOrder(tx, { order, lines, pieces, change = {}, ...asked }) {
    const { id, number, currencyCode } = order;
    const credit = creditOf(order, { all: lines, pieces, withShipping: asked.withShipping });
    if (pieces.length === 0 && credit.creditedMinor === 0)
        throw nothingToCredit();
    if ((await countCredits(tx.db, id)) >= CREDITS_MAX)
        throw tooManyCredits(CREDITS_MAX);
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
async function writeDown(tx, { lines, ...amounts }, { id, orderId, returnId, reason, refundMinor }) {
    await insertCredit(tx.db, { ...amounts, id, orderId, returnId: returnId ?? null, reason, refundMinor, creditedAt: tx.ctx.now() }, lines.map(({ line, quantity, netMinor, taxMinor, totalMinor }) => ({ creditId: id, lineId: line.id, quantity, netMinor, taxMinor, totalMinor })));
}
function tellCredit({ lines, taxes, ...amounts }) {
    const { netMinor, shippingNetMinor, roundingMinor } = amounts;
    return {
        ...amounts,
        lines: lines.map(({ line, ...piece }) => ({ ...piece, lineId: line.id, variantId: line.variantId })),
        taxes: taxes.map(tellTax),
        postings: postingsOfCredit({ goodsNetMinor: netMinor - shippingNetMinor, shippingNetMinor, taxes, roundingMinor }),
    };
}
//# sourceMappingURL=credit.js.map