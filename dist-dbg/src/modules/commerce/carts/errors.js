import { atFields, defineRefusal } from '../../../kernel/errors.js';
import { COUPONS_MAX, LINES_MAX, QUANTITY_MAX } from './bounds.js';
const unknownCart = defineRefusal('NOT_FOUND', 'COMMERCE_CART_NOT_FOUND', 'There is no such cart, or there is none any more: carts end some weeks after their last change. Make a new one.');
const fullCart = defineRefusal('CONFLICT', 'COMMERCE_CART_FULL', `A cart has at most ${LINES_MAX} lines.`);
const tooManyPieces = defineRefusal('BAD_USER_INPUT', 'COMMERCE_CART_QUANTITY_TOO_LARGE', `A line of a cart has at most ${QUANTITY_MAX} pieces.`);
const lineMissing = defineRefusal('NOT_FOUND', 'COMMERCE_CART_LINE_NOT_FOUND', 'The cart has no line of that variant.');
const otherCurrency = defineRefusal('BAD_USER_INPUT', 'COMMERCE_CART_CURRENCY_NOT_OFFERED', 'The variant has no price in the currency of the cart: nothing is converted.');
const badCoupon = defineRefusal('BAD_USER_INPUT', 'COMMERCE_CART_COUPON_NOT_GOOD', 'There is no such coupon, or it is good no more, or not yet. Too many of them are refused for a while with TOO_MANY_ATTEMPTS.');
const methodNotOffered = defineRefusal('CONFLICT', 'COMMERCE_CART_SHIPPING_NOT_OFFERED', 'The method does not send what is in the cart to where it goes. `shippingOptions` of the cart has those that do.');
const fullOfCoupons = defineRefusal('CONFLICT', 'COMMERCE_CART_COUPONS_FULL', `A cart has at most ${COUPONS_MAX} coupons.`);
export const cartNotFound = (path = 'input.cartToken') => atFields(unknownCart(), [path]);
export const cartFull = () => fullCart();
export const cartQuantityTooLarge = () => atFields(tooManyPieces(), ['input.quantity']);
export const cartLineNotFound = () => atFields(lineMissing(), ['input.variantId']);
export const cartCurrencyNotOffered = () => atFields(otherCurrency(), ['input.variantId']);
export const cartCouponNotGood = () => atFields(badCoupon(), ['input.code']);
export const cartShippingNotOffered = () => atFields(methodNotOffered(), ['input.shippingMethodId']);
export const cartCouponsFull = () => fullOfCoupons();
//# sourceMappingURL=errors.js.map