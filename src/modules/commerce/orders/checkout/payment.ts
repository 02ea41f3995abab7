import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import { toDecimal } from '../../../../kernel/money.js';
import { cartTokenSchema } from '../../carts/changes/checks.js';
import { cartNamed } from '../../carts/naming.js';
import { findProvider } from '../../payments/providers/queries.js';
import { orderNotFound } from '../errors.js';
import { listPaymentsOfOrder } from '../money/queries.js';
import { findOrderOfCart } from './queries.js';

/** What the shopper's browser needs to pay: of the latest payment of the order. Null where gift cards have paid it all. */
export async function getOrderPayment(ctx: Ctx, token: string) {
  const name = cartNamed(ctx, check(cartTokenSchema, token, 'cartToken'));
  return ctx.read(async (db) => {
    const order = await findOrderOfCart(db, name, null);
    if (!order) throw orderNotFound('of this cart');
    const payment = (await listPaymentsOfOrder(db, order.id)).at(-1);
    if (!payment) return null;
    const { method, state, clientSecret, amountMinor, currencyCode } = payment;
    const provider = payment.provider === 'MANUAL' ? null : await findProvider(db, payment.provider);
    return { method, state, clientSecret, amount: toDecimal({ amountMinor, currencyCode }), publishableKey: provider?.publishableKey ?? null };
  });
}
