import { changeReservation, releaseReservation } from '../../../inventory/public.js';
import { saveRedeemedAmounts } from '../../pricing/promotions/redemption/queries.js';
import { redeemPromotions, releasePromotions } from '../../pricing/promotions/redemption/redemption.js';
import { findExchangeOf } from '../exchanges/queries.js';
import { refreshed } from '../money/following.js';
import { beginOrderPayment } from '../money/paying.js';
import { listPaymentsOfOrder } from '../money/queries.js';
import { outOfStock, reserveLines, stockedOf } from '../placing/stock.js';
/** Promises what is more and gives back what is less. Null when no stock is kept of anything in it. */
export async function followStock(tx, { order, lines, wanted }) {
    const pathOf = (index) => wanted[index]?.path ?? 'input';
    if (order.reservationId === null)
        return reserveLines(tx, order.id, { lines, pathOf });
    const stocked = stockedOf(lines);
    if (stocked.length === 0) {
        await releaseReservation(tx, order.reservationId);
        return null;
    }
    const changed = await changeReservation(tx, { id: order.reservationId, lines: stocked });
    if (changed.kind === 'short')
        throw outOfStock(changed.shortages, { lines, pathOf });
    return order.reservationId;
}
/** A use that stays is counted once, as before; a promotion that has ended is not used anew. */
export async function followPromotions(tx, { order, content }) {
    const [before, after] = [keysOf(order.promotions), keysOf(content.promotions)];
    const gone = order.promotions.filter((use) => !after.has(keyOf(use)));
    const fresh = content.promotions.filter((use) => !before.has(keyOf(use)));
    const stays = content.promotions.filter((use) => before.has(keyOf(use)));
    const { id: reference, customerId, currencyCode } = order;
    const goneIds = gone.map(({ promotionId }) => promotionId);
    if (gone.length > 0)
        await releasePromotions(tx, reference, goneIds);
    if (stays.length > 0)
        await saveRedeemedAmounts(tx.db, reference, stays);
    const uses = fresh.map(({ promotionId, couponId, discountMinor: amountMinor }) => ({
        ...{ promotionId, couponId, discount: { amountMinor, currencyCode } },
    }));
    if (uses.length > 0)
        await redeemPromotions(tx, { reference, customerId, uses });
}
/** What nobody has promised yet is asked for in the way in which the order is paid, where that is known. */
export async function askForMore(tx, order) {
    const { id, paymentMethod: method, payableMinor, creditedMinor, giftCardMinor, giftCardReturnedMinor } = order;
    const payments = await listPaymentsOfOrder(tx.db, id);
    const promised = payments
        .filter(({ voidedAt, failedAt }) => voidedAt === null && failedAt === null)
        .reduce((sum, one) => sum + one.amountMinor - one.releasedMinor - one.refundedMinor - one.refundingMinor, 0);
    const exchange = await findExchangeOf(tx.db, id);
    const carried = exchange ? exchange.carriedMinor - exchange.returnedMinor : 0;
    const amountMinor = payableMinor - creditedMinor - giftCardMinor + giftCardReturnedMinor - carried - promised;
    return method === null || amountMinor <= 0 ? refreshed(tx, id) : beginOrderPayment(tx, order, { method, amountMinor });
}
function keyOf({ promotionId, couponId }) {
    return `${promotionId} ${couponId}`;
}
function keysOf(uses) {
    return new Set(uses.map(keyOf));
}
//# sourceMappingURL=following.js.map