import { check } from '../../../../kernel/check.js';
import { releaseReservation } from '../../../inventory/public.js';
import { releasePromotions } from '../../pricing/promotions/redemption/redemption.js';
import { creditOrder } from '../credits/credit.js';
import { orderCancelled } from '../events.js';
import { lockOrigins } from '../exchanges/queries.js';
import { letGo } from '../money/giving-back.js';
import { allPieces, openOf, tellPieces, withMore } from '../pieces.js';
import { forgetFirstOrder } from '../placing/queries.js';
import { listLinesOfOrder } from '../queries.js';
import { stateAfter, takeOrder } from '../state/change.js';
import { cancelOrderSchema } from './checks.js';
/** What has not left: all of the order, or the rest of it. Its stock is given back, and so is what was paid for it. */
export async function cancelOrder(ctx, input) {
    const { orderId: id, ifVersion, reason = null } = check(cancelOrderSchema, input);
    return ctx.write(async (tx) => {
        const order = await takeOrder(tx, { id, ifVersion });
        return cancelTaken(tx, order, reason);
    });
}
/** Of a locked order. */
export async function cancelTaken(tx, order, reason) {
    const isWhole = order.state !== 'PARTIALLY_FULFILLED';
    const state = stateAfter(order, isWhole ? 'CANCEL' : 'CANCEL_REST');
    await lockOrigins(tx.db, order.id);
    const lines = await listLinesOfOrder(tx.db, order.id);
    const open = allPieces(lines, openOf);
    await releaseStock(tx, order, open);
    if (isWhole)
        await releasePromotions(tx, order.id);
    if (isWhole)
        await letGo(tx, order);
    tx.emit(orderCancelled({ orderId: order.id, number: order.number, whole: isWhole, lines: tellPieces(open) }));
    const now = tx.ctx.now();
    const change = { state, cancelReason: reason, ...(isWhole ? { cancelledAt: now } : { fulfilledAt: now }) };
    const cancelled = await creditOrder(tx, { order, lines: withMore(lines, open, 'cancelled'), pieces: open, withShipping: isWhole, reason, change });
    if (isWhole && order.customerId !== null)
        await forgetFirstOrder(tx.db, order.customerId);
    return cancelled;
}
/** What has left of the reservation stays so; nothing is open of it where nothing else was reserved. */
async function releaseStock(tx, { reservationId }, open) {
    if (reservationId !== null && open.some(({ line }) => line.isStocked))
        await releaseReservation(tx, reservationId);
}
//# sourceMappingURL=cancelling.js.map