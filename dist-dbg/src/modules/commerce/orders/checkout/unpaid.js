import { on } from '../../../../kernel/events.js';
import { orderPaymentDue } from '../events.js';
import { keptOf } from '../money/standing.js';
import { cancelTaken } from '../order/cancelling.js';
import { lockOrder } from '../queries.js';
/** Hears the bell of one order. It may have been paid, confirmed or cancelled meanwhile; what came in part is for people to decide. */
async function cancelUnpaidOrder(ctx, { payload }) {
    await ctx.write(async (tx) => {
        const order = await lockOrder(tx.db, payload.orderId);
        if (order?.state === 'PLACED' && keptOf(order) === 0)
            await cancelTaken(tx, order, 'It was not paid in time.');
    });
}
export const unpaidOrderListeners = [on(orderPaymentDue, cancelUnpaidOrder)];
//# sourceMappingURL=unpaid.js.map