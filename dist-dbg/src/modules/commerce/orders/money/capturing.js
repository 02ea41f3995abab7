import { settingOf } from '../../../../kernel/entitlements.js';
import { on } from '../../../../kernel/events.js';
import { capturableOf } from '../../payments/ledger/sums.js';
import { capture } from '../../payments/payment/moving.js';
import { orderCancelled, orderShipped } from '../events.js';
import { lockOrder } from '../queries.js';
import { capturesAtFulfilment } from '../settings.js';
import { listLivePayments } from './queries.js';
import { dueOf } from './standing.js';
export const capturingListeners = [on(orderShipped, captureWhenComplete), on(orderCancelled, captureForTheRest)];
async function captureWhenComplete(ctx, { payload: { orderId, complete } }) {
    if (complete)
        await captureWhatIsOwed(ctx, orderId);
}
/** Where the rest is cancelled, all that will ever leave has left. */
async function captureForTheRest(ctx, { payload: { orderId, whole } }) {
    if (!whole)
        await captureWhatIsOwed(ctx, orderId);
}
/** No more than is owed, and what is being captured counts as captured: hearing the same again takes nothing more. What is left over is given back. */
async function captureWhatIsOwed(ctx, id) {
    if (!settingOf(ctx, capturesAtFulfilment))
        return;
    await ctx.write(async (tx) => {
        const order = await lockOrder(tx.db, id);
        if (!order)
            return;
        const { currencyCode } = order;
        const held = (await listLivePayments(tx.db, id)).filter((payment) => payment.method === 'CARD' && payment.currencyCode === currencyCode);
        let left = held.reduce((due, { capturingMinor }) => due - capturingMinor, dueOf(order));
        for (const payment of held) {
            const amountMinor = Math.min(left, capturableOf(payment));
            if (amountMinor <= 0)
                continue;
            await capture(tx, { id: payment.id, amount: { amountMinor, currencyCode }, isFinal: true });
            left -= amountMinor;
        }
    });
}
//# sourceMappingURL=capturing.js.map