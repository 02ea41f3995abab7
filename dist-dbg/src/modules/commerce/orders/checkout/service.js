import { check } from '../../../../kernel/check.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { toDecimal } from '../../../../kernel/money.js';
import { cartTokenSchema } from '../../carts/changes/checks.js';
import { cartNotFound } from '../../carts/errors.js';
import { cartNamed } from '../../carts/naming.js';
import { lockCarts, noteOrdered } from '../../carts/queries.js';
import { goodsAreSent } from '../../carts/settings.js';
import { readCartView } from '../../carts/view/view.js';
import { findCustomer } from '../../customers/queries.js';
import { versionStale } from '../../errors.js';
import { countGuess } from '../../pricing/code-guesses.js';
import { cartHasProblems, orderNotFound, orderTotalChanged } from '../errors.js';
import { orderPaymentDue } from '../events.js';
import { placeOrder } from '../placing/place.js';
import { unpaidOrderHours } from '../settings.js';
import { placeOrderSchema } from './checks.js';
import { countNewOrder } from './limits.js';
import { orderNamed } from './naming.js';
import { requireOffered } from './offered.js';
import { whatBlocks } from './problems.js';
import { findOrderOfCart, findPlacedOrder } from './queries.js';
const HOUR_MS = 3_600_000;
/** A cart becomes one order, however often that is asked for: who asks again is answered with the same one. */
export async function placeOrderOfCart(ctx, input) {
    const placing = check(placeOrderSchema, input);
    if (placing.paymentMethod !== null)
        requireOffered(ctx, placing.paymentMethod);
    const [counted, guesses] = [await countNewOrder(ctx), placing.giftCardCodes.length > 0 ? await countGuess(ctx) : []];
    const name = cartNamed(ctx, placing.cartToken);
    const { order, isNew } = await ctx
        .write(async (tx) => {
        const [cart] = await lockCarts(tx.db, [name], ctx.now());
        if (cart)
            return { order: await placeCart(tx, cart, placing), isNew: true };
        const before = await findOrderOfCart(tx.db, name, null);
        if (!before)
            throw cartNotFound();
        return { order: before, isNew: false };
    })
        .catch(async (error) => {
        await ctx.throttle.giveBack(...counted);
        throw error;
    });
    await ctx.throttle.giveBack(...guesses, ...(isNew ? [] : counted));
    return order;
}
/** For whoever has the token of the cart that it was, and for the customer whose it is. */
export async function getPlacedOrder(ctx, token, selected = null) {
    const name = orderNamed(ctx, check(cartTokenSchema, token, 'cartToken'));
    const order = await ctx.read((db) => findPlacedOrder(db, name, selected));
    if (!order)
        throw orderNotFound('of this cart');
    return order;
}
async function placeCart(tx, cart, { ifVersion, expectedPayable, paymentMethod, giftCardCodes }) {
    const { ctx, db } = tx;
    if (ifVersion !== undefined && ifVersion !== cart.version)
        throw versionStale(cart.version);
    const view = await readCartView(ctx, db, cart);
    const problems = whatBlocks(view);
    if (problems.length > 0)
        throw cartHasProblems(problems);
    const email = cart.email ?? (cart.customerId && (await findCustomer(db, cart.customerId, null))?.email) ?? '';
    const { id, digest, currencyCode, customerId, couponCodes, shippingAddress, billingAddress, country } = cart;
    const wanted = {
        ...{ lines: view.lines, currencyCode, customerId, couponCodes, shippingAddress, billingAddress, country, email, paymentMethod, giftCardCodes },
        ...{ shippingMethodId: settingOf(ctx, goodsAreSent) ? cart.shippingMethodId : null, cart: { id, digest } },
    };
    const order = await placeOrder(tx, wanted, (priced) => requireAgreed(priced, expectedPayable));
    await noteOrdered(db, id, ctx.now());
    const dueAt = new Date(ctx.now().getTime() + settingOf(ctx, unpaidOrderHours) * HOUR_MS);
    if (order.state === 'PLACED')
        tx.schedule(orderPaymentDue({ orderId: order.id }), dueAt);
    return order;
}
/** The shopper has seen what it costs, and is not charged anything else. */
function requireAgreed({ whole: { payableMinor, currencyCode } }, expected) {
    if (expected.amountMinor === payableMinor && expected.currencyCode === currencyCode)
        return;
    const { amount } = toDecimal({ amountMinor: payableMinor, currencyCode });
    throw orderTotalChanged(`${amount} ${currencyCode}`);
}
//# sourceMappingURL=service.js.map