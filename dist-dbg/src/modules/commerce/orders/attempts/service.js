import { check } from '../../../../kernel/check.js';
import { orderNamed } from '../checkout/naming.js';
import { requireOffered } from '../checkout/offered.js';
import { showPayment } from '../checkout/payment.js';
import { findPlacedOrder } from '../checkout/queries.js';
import { orderNotFound } from '../errors.js';
import { refreshed } from '../money/following.js';
import { takeOrder } from '../state/change.js';
import { attemptPayment } from './attempt.js';
import { payPlacedOrderSchema, requestOrderPaymentSchema } from './checks.js';
/** By the shopper, in one of the ways that the shop offers. */
export async function payPlacedOrder(ctx, input) {
    const { cartToken, paymentMethod } = check(payPlacedOrderSchema, input);
    requireOffered(ctx, paymentMethod);
    const name = orderNamed(ctx, cartToken);
    return ctx.write(async (tx) => {
        const found = await findPlacedOrder(tx.db, name, null);
        if (!found)
            throw orderNotFound('of this cart');
        const order = await takeOrder(tx, { id: found.id });
        return showPayment(tx.db, await attemptPayment(tx, order, paymentMethod));
    });
}
/** By staff and programs, in every way that there is. */
export async function requestOrderPayment(ctx, input) {
    const { orderId: id, ifVersion, paymentMethod } = check(requestOrderPaymentSchema, input);
    return ctx.write(async (tx) => {
        await attemptPayment(tx, await takeOrder(tx, { id, ifVersion }), paymentMethod);
        return refreshed(tx, id);
    });
}
//# sourceMappingURL=service.js.map