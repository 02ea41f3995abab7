import { anyOf } from '../../../../kernel/events.js';
import { paymentAuthorised, paymentCaptured, paymentRefunded, paymentVoided } from '../../payments/events.js';
import { carriedMoneyReturned, orderCancelled, orderCompleted, orderConfirmed, orderCredited, orderEdited, orderExchanged, orderPlaced, orderShipped, returnCancelled, returnReceived, returnRequested, shipmentTracked, } from '../events.js';
/** What the shopper is told as well; the others are about what staff writes. */
const SHOWN = [
    orderPlaced,
    orderConfirmed,
    orderEdited,
    orderShipped,
    shipmentTracked,
    orderCompleted,
    orderCancelled,
    orderExchanged,
    carriedMoneyReturned,
];
const INTERNAL = [orderCredited, returnRequested, returnReceived, returnCancelled];
const PAYMENTS = [paymentAuthorised, paymentCaptured, paymentVoided, paymentRefunded];
/** Of one order, or of all. */
export function changesOfOrder(id) {
    const internal = anyOf(INTERNAL, ({ payload }) => id === null || payload.orderId === id);
    const shown = whatShoppersSeeOf(id);
    return (event) => shown(event) || internal(event);
}
export function whatShoppersSeeOf(id) {
    const states = anyOf(SHOWN, ({ payload }) => id === null || payload.orderId === id);
    const payments = anyOf(PAYMENTS, ({ payload: { reference } }) => reference.kind === 'order' && (id === null || reference.id === id));
    return (event) => states(event) || payments(event);
}
/** What it is about, as it was written: anybody may make a payment for an order that there is not. */
export function orderOf({ payload }) {
    return 'orderId' in payload ? payload.orderId : payload.reference.id;
}
//# sourceMappingURL=changes.js.map