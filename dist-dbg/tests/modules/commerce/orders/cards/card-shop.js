/** The steps that tests of orders paid by card share: a shop whose shoppers pay at a provider on the loopback. */
import { OrderWithPaymentsDocument, PlaceOrderDocument, PlacedOrderDocument, PlacedOrderPaymentDocument, } from '../../../../../schema/generated/graphql.js';
import { until } from '../../../../support/world.js';
import { euros } from '../../catalogue.js';
import { tellOf, useCards } from '../../payments/payments.js';
import { choose, present } from '../../pricing/pricing.js';
import { add, newCart, openStorefront, variantOnSale } from '../../storefront/shopper.js';
export function useCardShop() {
    const at = useCards();
    before(async () => {
        for (const { admin } of [at.world.acme, at.world.globex])
            await openStorefront(admin);
        // What is sent where is tried with carts; here it would be in the way.
        await choose(at.world.acme.admin, 'commerce.goodsAreSent', 'false');
    });
    return at;
}
/** A cart with so many pieces at 10.00 that nobody else wants. */
export async function filledCart({ admin, anonymous }, quantity = 1) {
    const variant = await variantOnSale(admin);
    const shopper = { client: anonymous, cartToken: (await newCart(anonymous, { email: 'kim@mail.test' })).cartToken };
    const { payable } = await add(shopper, variant.id, quantity);
    return { shopper, sku: variant.sku, amount: payable.amount };
}
export const placingOf = ({ cartToken }, amount, paymentMethod = 'CARD') => ({
    input: { cartToken, expectedPayable: euros(amount), paymentMethod },
});
/** Ordered by a shopper who is to pay by card, or as said. */
export async function bought(tenant, { quantity = 1, method = 'CARD' } = {}) {
    const { shopper, sku, amount } = await filledCart(tenant, quantity);
    const { id } = present((await shopper.client.run(PlaceOrderDocument, placingOf(shopper, amount, method))).placeOrder);
    return { shopper, orderId: id, sku };
}
/** As the shopper's browser asks for it until it is there. */
export async function secretFor({ client, cartToken }, meanwhile = () => { }) {
    const ask = async () => (await client.run(PlacedOrderPaymentDocument, { cartToken })).placedOrderPayment?.clientSecret;
    await until(async () => {
        meanwhile();
        return (await ask()) != null;
    }, 'the provider has made the payment');
    return present(await ask());
}
/** The shopper's bank agrees, and the provider tells of it. */
export async function confirmCard(at, tenant, secret) {
    const intent = at.cards.confirm(secret);
    await tellOf(at, tenant, { type: 'payment_intent.amount_capturable_updated', object: intent });
    return intent.id;
}
/** Ordered, and the card holds the money. Answers the name of the payment at the provider, too. */
export async function boughtAndHeld(at, tenant, quantity = 1) {
    const order = await bought(tenant, { quantity });
    const intent = await confirmCard(at, tenant, await secretFor(order.shopper));
    await untilOrder(order.shopper, 'CONFIRMED');
    return { ...order, intent };
}
export async function seen({ client, cartToken }) {
    return present((await client.run(PlacedOrderDocument, { cartToken })).placedOrder);
}
export async function untilOrder(shopper, state, meanwhile = () => { }) {
    await until(async () => {
        meanwhile();
        return (await seen(shopper)).state === state;
    }, `the order is ${state}`);
}
export async function paymentsOf(client, orderId) {
    return present((await client.run(OrderWithPaymentsDocument, { id: orderId })).order).payments;
}
/** `METHOD STATE` of each attempt, in the order in which they were begun. */
export async function attemptsOf(client, orderId) {
    return (await paymentsOf(client, orderId)).map(({ method, state }) => `${method} ${state}`);
}
export async function untilAttempts(client, orderId, wanted, meanwhile = () => { }) {
    const isSo = async () => {
        meanwhile();
        return (await attemptsOf(client, orderId)).join() === wanted.join();
    };
    await until(isSo, `the attempts are ${wanted.join(', ')}`, 20_000).catch(async (error) => {
        throw new Error(`${error.message}, but are ${(await attemptsOf(client, orderId)).join(', ')}`);
    });
}
/** What was made at the provider for a payment of ours. */
export const intentsFor = (at, paymentId) => [...at.cards.intents.values()].filter(({ metadata }) => metadata['payment'] === paymentId);
//# sourceMappingURL=card-shop.js.map