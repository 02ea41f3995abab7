/** An order follows its payments, whoever moves them: its sums are theirs, and it goes on when enough is promised. */
import { invariant } from '../../../../kernel/assert.js';
import { joins } from '../../../../kernel/events.js';
import { paymentAuthorised, paymentCaptured, paymentOperationFailed, paymentOperationRequested, paymentRefunded, paymentVoided, } from '../../payments/events.js';
import { orderConfirmed } from '../events.js';
import { lockOrder } from '../queries.js';
import { saveOrder } from '../state/change.js';
import { sumPayments } from './queries.js';
import { orderOfReference } from './reference.js';
/** Of an order that is locked. Seeing the same again changes nothing. */
export async function followPayments(tx, order) {
    const { id, number } = order;
    const { promisedMinor, ...sums } = await sumPayments(tx.db, order);
    const isPromised = order.state === 'PLACED' && promisedMinor + order.giftCardMinor >= order.payableMinor - order.creditedMinor;
    const isSame = order.authorisedMinor === sums.authorisedMinor && order.capturedMinor === sums.capturedMinor;
    if (isSame && order.refundedMinor === sums.refundedMinor && !isPromised)
        return order;
    if (isPromised)
        tx.emit(orderConfirmed({ orderId: id, number }));
    return saveOrder(tx, id, { ...sums, ...(isPromised ? { state: 'CONFIRMED', confirmedAt: tx.ctx.now() } : {}) });
}
/** The same for one that this transaction has locked before. */
export async function refreshed(tx, id) {
    const order = await lockOrder(tx.db, id);
    invariant(order, 'an order is never deleted');
    return followPayments(tx, order);
}
async function followOrder(tx, { payload: { reference } }) {
    const id = orderOfReference(reference);
    const order = id && (await lockOrder(tx.db, id));
    if (order)
        await followPayments(tx, order);
}
export const orderListeners = [
    joins(paymentAuthorised, followOrder),
    joins(paymentCaptured, followOrder),
    joins(paymentVoided, followOrder),
    joins(paymentRefunded, followOrder),
    // A refund that is under way counts as given back, and one that has failed no longer does.
    joins(paymentOperationRequested, followOrder),
    joins(paymentOperationFailed, followOrder),
];
//# sourceMappingURL=following.js.map