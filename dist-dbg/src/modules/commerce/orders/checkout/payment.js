import { check } from '../../../../kernel/check.js';
import { toDecimal } from '../../../../kernel/money.js';
import { cartTokenSchema } from '../../carts/changes/checks.js';
import { findProvider } from '../../payments/providers/queries.js';
import { orderNotFound } from '../errors.js';
import { listPaymentsOfOrder } from '../money/queries.js';
import { orderNamed } from './naming.js';
import { findPlacedOrder } from './queries.js';
/** Of the latest payment of the order. Null where there is none, as when gift cards have paid it all. */
export async function getOrderPayment(ctx, token) {
    const name = orderNamed(ctx, check(cartTokenSchema, token, 'cartToken'));
    return ctx.read(async (db) => {
        const order = await findPlacedOrder(db, name, null);
        if (!order)
            throw orderNotFound('of this cart');
        const payment = (await listPaymentsOfOrder(db, order.id)).at(-1);
        return payment ? showPayment(db, payment) : null;
    });
}
export async function showPayment(db, payment) {
    const { method, state, clientSecret, amountMinor, currencyCode } = payment;
    const provider = payment.provider === 'MANUAL' ? null : await findProvider(db, payment.provider);
    return { method, state, clientSecret, amount: toDecimal({ amountMinor, currencyCode }), publishableKey: provider?.publishableKey ?? null };
}
//# sourceMappingURL=payment.js.map