/**
 * Places an order inside the caller's transaction: price, stock, promotions, gift cards, the number, the payment and the event are one commit or
 * none. Locks are taken in this order by everybody: stock items, promotions, gift cards, the counter of numbers.
 */
import { invariant } from '../../../../kernel/assert.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { noteFirstOrder } from '../../customers/queries.js';
import { orderId } from '../../ids.js';
import { nextNumber } from '../../numbers/next-number.js';
import { promotionUsedUp } from '../../pricing/promotions/errors.js';
import { redeemPromotions } from '../../pricing/promotions/redemption/redemption.js';
import { orderConfirmed } from '../events.js';
import { payByGiftCards } from '../money/gift-cards.js';
import { beginOrderPayment, isPromisedBy } from '../money/paying.js';
import { insertOrder, insertOrderLines } from '../queries.js';
import { orderNumberFormat } from '../settings.js';
import { priceOrder } from './pricing.js';
import { pathOfLine } from './request.js';
import { appliedPromotions, contentOf } from './snapshot/content.js';
import { linesOf } from './snapshot/lines.js';
import { reserveLines } from './stock.js';
import { tellPlaced } from './telling.js';
export async function placeOrder(tx, wanted, verify = () => { }) {
    const priced = await priceOrder(tx.ctx, tx.db, wanted);
    verify(priced);
    const { order, leftMinor } = await enterOrder(tx, { wanted, priced });
    if (leftMinor === 0 || wanted.paymentMethod === null)
        return order;
    return beginOrderPayment(tx, order, { method: wanted.paymentMethod, amountMinor: leftMinor });
}
/** All of it but the payment of what is left to pay. */
export async function enterOrder(tx, { wanted, priced }, payFirst = async () => 0) {
    const id = orderId.mint();
    const lines = await linesOf(tx.db, id, priced.goods);
    const reservationId = await reserveLines(tx, id, { lines, pathOf: (index) => pathOfLine(wanted, index) });
    await redeemApplied(tx, id, { wanted, priced });
    const { payableMinor } = priced.whole;
    const capturedMinor = await payFirst();
    const owed = { orderId: id, currencyCode: wanted.currencyCode, amountMinor: payableMinor - capturedMinor };
    const giftCards = await payByGiftCards(tx, wanted.giftCardCodes, owed);
    const leftMinor = giftCards.reduce((left, { amountMinor }) => left - amountMinor, owed.amountMinor);
    requireMethod(wanted, leftMinor);
    const row = { ...describe(tx, wanted, priced), ...paidBy(giftCards), capturedMinor, id, reservationId };
    const isPaid = leftMinor === 0 || (wanted.paymentMethod !== null && isPromisedBy(wanted.paymentMethod));
    const number = await nextNumber(tx, 'order', settingOf(tx.ctx, orderNumberFormat));
    const order = await insertOrder(tx.db, { ...row, number, ...(isPaid ? confirmedNow(tx) : { state: 'PLACED' }) });
    invariant(order, 'an insert answers its row');
    await insertOrderLines(tx.db, lines);
    tx.emit(tellPlaced(order, lines));
    if (isPaid)
        tx.emit(orderConfirmed({ orderId: id, number }));
    return { order, leftMinor };
}
/** Staff may not know yet how it is paid; a shopper does. */
function requireMethod({ cart, paymentMethod }, leftMinor) {
    if (cart === null || leftMinor === 0 || paymentMethod !== null)
        return;
    throw invalidInput([{ path: 'input.paymentMethod', reason: 'MISSING', message: 'is needed for what gift cards do not pay' }]);
}
/** Of two first orders of a customer at once, one is the first. */
async function redeemApplied(tx, id, { wanted: { customerId, currencyCode }, priced: { goods } }) {
    const applied = appliedPromotions(goods);
    const isFirst = customerId !== null && (await noteFirstOrder(tx.db, customerId, tx.ctx.now()));
    const late = isFirst ? undefined : applied.find(({ promotion }) => promotion.conditions.firstOrderOnly);
    if (late)
        throw promotionUsedUp(late.promotion.name);
    const uses = applied.map(({ promotion, discountMinor }) => ({
        ...{ promotionId: promotion.id, couponId: promotion.couponId, discount: { amountMinor: discountMinor, currencyCode } },
    }));
    if (uses.length > 0)
        await redeemPromotions(tx, { reference: id, customerId, uses });
}
function paidBy(giftCards) {
    return { giftCards, giftCardMinor: giftCards.reduce((sum, { amountMinor }) => sum + amountMinor, 0) };
}
function confirmedNow({ ctx }) {
    return { state: 'CONFIRMED', confirmedAt: ctx.now() };
}
function describe({ ctx }, wanted, priced) {
    const now = ctx.now();
    return {
        ...{
            source: wanted.cart === null ? 'STAFF' : 'CART',
            cartId: wanted.cart?.id ?? null,
            cartDigest: wanted.cart?.digest ?? null,
        },
        ...{ customerId: wanted.customerId, email: wanted.email, currencyCode: wanted.currencyCode, paymentMethod: wanted.paymentMethod },
        ...{ shippingAddress: wanted.shippingAddress, country: wanted.country, billingAddress: wanted.billingAddress },
        ...{ couponCodes: wanted.couponCodes, ...contentOf(priced), placedAt: now, updatedAt: now },
    };
}
//# sourceMappingURL=place.js.map