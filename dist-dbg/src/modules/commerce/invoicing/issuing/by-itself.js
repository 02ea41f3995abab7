import { settingOf } from '../../../../kernel/entitlements.js';
import { on } from '../../../../kernel/events.js';
import { orderCancelled, orderCredited, orderShipped } from '../../orders/events.js';
import { lockOrder } from '../../orders/queries.js';
import { findInvoiceOfOrder, listCreditsWithoutNote } from '../queries.js';
import { invoicesAtFulfilment } from '../settings.js';
import { isSellerKnown } from './parties.js';
import { billOrder, getCredit, noteCredit } from './service.js';
export const invoicingListeners = [on(orderShipped, billShippedOrder), on(orderCancelled, billRestOfOrder), on(orderCredited, noteCreditOfOrder)];
async function billShippedOrder(ctx, { payload: { orderId, complete } }) {
    if (complete)
        await issueWhatIsDue(ctx, orderId);
}
/** Where the rest is cancelled, all that will ever leave has left. */
async function billRestOfOrder(ctx, { payload: { orderId, whole } }) {
    if (!whole)
        await issueWhatIsDue(ctx, orderId);
}
async function noteCreditOfOrder(ctx, { payload: { orderId } }) {
    await issueWhatIsDue(ctx, orderId);
}
async function issueWhatIsDue(ctx, id) {
    if (!settingOf(ctx, invoicesAtFulfilment) || !isSellerKnown(ctx))
        return;
    await ctx.write(async (tx) => {
        const order = await lockOrder(tx.db, id);
        if (!order || !(await isBillable(tx, order)))
            return;
        await billOrder(tx, order);
        // One after the other: each takes a number, and an order seldom has more than one or two.
        for (const creditId of await listCreditsWithoutNote(tx.db, id))
            await noteCredit(tx, order, await getCredit(tx, creditId));
    });
}
/** All of it has left; or it was billed before, and what is credited since is due. */
async function isBillable(tx, { id, state }) {
    if (state === 'FULFILLED' || state === 'COMPLETED')
        return true;
    return (await findInvoiceOfOrder(tx.db, id)) !== null;
}
//# sourceMappingURL=by-itself.js.map