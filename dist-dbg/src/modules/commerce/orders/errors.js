import { Refusal, atFields, defineRefusal } from '../../../kernel/errors.js';
export const orderNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_ORDER_NOT_FOUND', 'There is no such order.', (id) => `There is no order ${id}.`);
const lineNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_ORDER_LINE_NOT_FOUND', 'The order has no such line; `fields` names each such input field.');
export const shipmentNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_SHIPMENT_NOT_FOUND', 'There is no such shipment.', (id) => `There is no shipment ${id}.`);
export const returnNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_RETURN_NOT_FOUND', 'There is no such return.', (id) => `There is no return ${id}.`);
export const orderStateForbids = defineRefusal('CONFLICT', 'COMMERCE_ORDER_STATE', 'The order is in a state in which that is not possible; the message names the state and what is possible (`availableTransitions`).', ({ number, state, transition, possible }) => `Order ${number} is ${state}: ${transition} is not possible, only ${possible.length === 0 ? 'nothing' : possible.join(', ')}.`);
export const returnClosed = defineRefusal('CONFLICT', 'COMMERCE_RETURN_CLOSED', 'The return was received or cancelled already.');
export const returnNotReceived = defineRefusal('CONFLICT', 'COMMERCE_RETURN_NOT_RECEIVED', 'What is to come back has not come yet, or will not: what was received is exchanged.');
export const returnExchanged = defineRefusal('CONFLICT', 'COMMERCE_RETURN_EXCHANGED', 'Something else was sent for the return already; the message names the order. A return is exchanged once.', (number) => `For the return order ${number} was placed already.`);
export const tooManyExchanges = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_EXCHANGES', 'What was sent in exchange was exchanged again as often as that may be: credit it, and place another order.', (most) => `At most ${most} exchanges may follow one another.`);
export const tooManyShipments = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_SHIPMENTS', 'The order has left in as many parts as an order may.', (most) => `An order has at most ${most} shipments.`);
export const tooManyReturns = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_RETURNS', 'The order has as many returns as an order may have.', (most) => `An order has at most ${most} returns.`);
export const tooManyCredits = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_CREDITS', 'The order was credited as often as an order may be.', (most) => `An order has at most ${most} credits.`);
export const orderIsCancelled = defineRefusal('CONFLICT', 'COMMERCE_ORDER_CANCELLED', 'The order was cancelled: nobody pays it any more. Order anew.', (number) => `Order ${number} was cancelled.`);
export const nothingDue = defineRefusal('CONFLICT', 'COMMERCE_ORDER_NOTHING_DUE', 'Nothing is owed for the order any more: `due` is zero.', (number) => `Nothing is owed for order ${number}.`);
export const paymentUnderWay = defineRefusal('CONFLICT', 'COMMERCE_ORDER_PAYMENT_UNDER_WAY', 'What is owed for the order is held, promised or partly paid by another payment already: it is not asked for twice.', (number) => `What is owed for order ${number} is on its way.`);
export const tooManyPayments = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_PAYMENTS', 'It was tried to pay the order as often as an order may be.', (most) => `An order has at most ${most} payments.`);
export const nothingToCredit = defineRefusal('CONFLICT', 'COMMERCE_NOTHING_TO_CREDIT', 'What is named was credited already, or costs nothing.');
const credited = defineRefusal('CONFLICT', 'COMMERCE_ORDER_CREDITED', 'The order cannot be edited any more, because something of it was credited: what was charged is the ground of the credit.');
const beingPaid = defineRefusal('CONFLICT', 'COMMERCE_ORDER_BEING_PAID', 'A payment by card waits for its holder, for the amount that it was begun with. Void it first: the edit begins another one.');
const billed = defineRefusal('CONFLICT', 'COMMERCE_ORDER_BILLED', 'The order has an invoice, which stays as it was issued: cancel or refund what is not wanted, and place another order for what is.');
const empty = defineRefusal('BAD_USER_INPUT', 'COMMERCE_ORDER_EMPTY', 'Nothing would be left of the order: cancel it instead.');
export const nothingToEdit = defineRefusal('CONFLICT', 'COMMERCE_NOTHING_TO_EDIT', 'The order says already what the edit would make of it.');
export const tooManyEdits = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_EDITS', 'The order was edited as often as an order may be.', (most) => `An order is edited at most ${most} times.`);
export const orderWasCredited = () => atFields(credited(), ['input.orderId']);
export const orderIsBeingPaid = () => atFields(beingPaid(), ['input.orderId']);
export const orderWasBilled = () => atFields(billed(), ['input.orderId']);
export const orderWouldBeEmpty = () => atFields(empty(), ['input.lines']);
const outOfStock = defineRefusal('CONFLICT', 'COMMERCE_OUT_OF_STOCK', 'Of some lines fewer pieces can be had; `fields` names each of them and how many there are. Lines of one item count together. Nothing was done.');
const couponNotGood = defineRefusal('CONFLICT', 'COMMERCE_ORDER_COUPON_NOT_GOOD', 'A coupon takes nothing off the order; the message of each field says why (as `CouponOutcome`). Nothing was ordered.');
const shippingNotOffered = defineRefusal('CONFLICT', 'COMMERCE_SHIPPING_NOT_OFFERED', 'The shipping method does not send these goods there; the message says why (as `ShippingQuoteOutcome`).', (outcome) => `The shipping method is not offered: ${outcome}.`);
const quantityTooLarge = defineRefusal('CONFLICT', 'COMMERCE_ORDER_QUANTITY_TOO_LARGE', 'So many pieces of a line are not there for that: they have left, were cancelled, came back or were credited already. `fields` says how many there are.');
const giftCardTwice = defineRefusal('BAD_USER_INPUT', 'COMMERCE_ORDER_GIFT_CARD_TWICE', 'A gift card is named twice.');
const cartNotReady = defineRefusal('CONFLICT', 'COMMERCE_CART_NOT_READY', 'Something stands between the cart and an order, such as a price that has changed since it was shown; `fields` names each problem by its kind (`CartProblemKind`). Read the cart again.');
const totalChanged = defineRefusal('CONFLICT', 'COMMERCE_ORDER_TOTAL_CHANGED', 'The order costs something else than the shopper has agreed to; the message tells what. Show it, and ask again.', (payable) => `The order costs ${payable} now.`);
const methodNotOffered = defineRefusal('CONFLICT', 'COMMERCE_PAYMENT_METHOD_NOT_OFFERED', 'Shoppers cannot pay in this way here; the message names the ways that they can (`commerce.checkoutPaymentMethods`).', (methods) => `Shoppers pay by ${methods}.`);
export const orderTotalChanged = (payable) => atFields(totalChanged(payable), ['input.expectedPayable']);
export const paymentMethodNotOffered = (methods) => atFields(methodNotOffered(methods), ['input.paymentMethod']);
export const giftCardNamedTwice = (path) => atFields(giftCardTwice(), [path]);
export const shippingMethodNotOffered = (outcome) => atFields(shippingNotOffered(outcome), ['input.shippingMethodId']);
/** The refusal with each of its places, where the message of each says more. */
function detailed(refusal, places) {
    const { code, reason, message } = refusal;
    return new Refusal({ code, reason, message, fields: places.map((place) => ({ ...place, reason })) });
}
export const linesOutOfStock = (places) => detailed(outOfStock(), places.map(({ path, available }) => ({ path, message: `only ${available} can be had` })));
export const couponsNotGood = (places) => detailed(couponNotGood(), places.map(({ path, outcome }) => ({ path, message: outcome })));
export const orderLinesNotFound = (paths) => atFields(lineNotFound(), paths);
export const piecesNotThere = (places) => detailed(quantityTooLarge(), places.map(({ path, left }) => ({ path, message: `only ${left} are there` })));
/** Each problem by its kind. */
export function cartHasProblems(problems) {
    const { code, reason, message } = cartNotReady();
    return new Refusal({ code, reason, message, fields: problems });
}
//# sourceMappingURL=errors.js.map