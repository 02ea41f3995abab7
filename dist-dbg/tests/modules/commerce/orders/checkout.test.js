import { expect } from 'chai';
import { AddToCartDocument, CartDocument, ConfirmOrderDocument, IssueGiftCardDocument, OrderWithPaymentsDocument, PlaceOrderDocument, PlacedOrderDocument, PlacedOrderPaymentDocument, RecordPaymentDocument, SetCartShippingMethodDocument, UpdateCartDocument, } from '../../../../schema/generated/graphql.js';
import { useEvents } from '../../../support/events.js';
import { until, useWorld } from '../../../support/world.js';
import { euros, problemsOf } from '../catalogue.js';
import { choose, newPriceList, present, setPrice } from '../pricing/pricing.js';
import { newMethod, newZone, rateFor } from '../shipping/shipping.js';
import { add, newCart, openStorefront, see, variantOnSale } from '../storefront/shopper.js';
import { ADDRESS, read, rowOf } from './orders.js';
describe('placeOrder', () => {
    const world = useWorld();
    const events = useEvents(world);
    before(async () => {
        await openStorefront(world.acme.admin);
        // What is sent where is tried with carts; here it would be in the way.
        await choose(world.acme.admin, 'commerce.goodsAreSent', 'false');
    });
    /** A shopper with so many pieces of something that nobody else wants. */
    async function filled(quantity = 1, more = {}) {
        const variant = await variantOnSale(world.acme.admin, more);
        const shopper = { client: world.acme.anonymous, cartToken: (await newCart(world.acme.anonymous, { email: 'kim@mail.test' })).cartToken };
        await add(shopper, variant.id, quantity);
        return { variant, shopper };
    }
    const inputOf = ({ cartToken }, amount, more = {}) => ({
        input: { cartToken, expectedPayable: euros(amount), paymentMethod: 'BANK_TRANSFER', ...more },
    });
    it('makes a cart an order for what it was shown to cost, and the cart is none any more', async () => {
        const { admin } = world.acme;
        const { shopper, variant } = await filled(2, { amount: '12.50' });
        const { payable } = await see(shopper);
        const placed = present((await shopper.client.run(PlaceOrderDocument, inputOf(shopper, payable.amount))).placeOrder);
        expect(placed).to.deep.include({ state: 'PLACED', paymentState: 'AUTHORISED', source: 'CART', email: 'kim@mail.test', payable: euros('25.00') });
        expect((await read(admin, placed.id)).lines.map(({ sku, quantity }) => [sku, quantity])).to.deep.equal([[variant.sku, 2]]);
        expect(await shopper.client.refusal(CartDocument, { token: shopper.cartToken })).to.include({ reason: 'COMMERCE_CART_NOT_FOUND' });
        const more = { input: { cartToken: shopper.cartToken, variantId: variant.id, quantity: 1 } };
        expect(await shopper.client.refusal(AddToCartDocument, more)).to.include({ reason: 'COMMERCE_CART_NOT_FOUND' });
        const payment = (await shopper.client.run(PlacedOrderPaymentDocument, { cartToken: shopper.cartToken })).placedOrderPayment;
        expect(payment).to.deep.equal({ method: 'BANK_TRANSFER', state: 'AUTHORISED', amount: euros('25.00'), clientSecret: null, publishableKey: null });
        expect(await world.globex.admin.refusal(PlacedOrderDocument, { cartToken: shopper.cartToken })).to.include({
            reason: 'COMMERCE_ORDER_NOT_FOUND',
        });
    });
    it('is sent where the cart said, for what its shipping method costs', async () => {
        const { admin, anonymous } = world.acme;
        await choose(admin, 'commerce.goodsAreSent', 'true');
        const zone = await newZone(admin, [{ countryCode: 'DE' }]);
        const method = await newMethod(admin, { rates: [rateFor(zone, '4.90')] });
        const { shopper } = await filled(1, { amount: '10.00' });
        const { cartToken } = shopper;
        const unsent = await anonymous.refusal(PlaceOrderDocument, inputOf(shopper, '10.00'));
        expect(problemsOf(unsent)).to.deep.equal(['cart SHIPPING_ADDRESS_MISSING', 'cart SHIPPING_METHOD_MISSING']);
        await anonymous.run(UpdateCartDocument, { input: { cartToken, shippingAddress: ADDRESS } });
        await anonymous.run(SetCartShippingMethodDocument, { input: { cartToken, shippingMethodId: method.id } });
        const { payable } = await see(shopper);
        expect(payable).to.deep.equal(euros('14.90'));
        const placed = present((await anonymous.run(PlaceOrderDocument, inputOf(shopper, payable.amount))).placeOrder);
        expect(placed.shipping).to.deep.equal({ methodName: method.name, total: euros('4.90') });
        expect(placed.shippingAddress).to.deep.include(ADDRESS);
        await choose(admin, 'commerce.goodsAreSent', 'false');
    });
    it('waits for a transfer, goes on when it came, and follows what is given back', async () => {
        const { admin } = world.acme;
        const { shopper } = await filled(1, { amount: '10.00' });
        const { id } = present((await shopper.client.run(PlaceOrderDocument, inputOf(shopper, '10.00'))).placeOrder);
        const [payment] = present((await admin.run(OrderWithPaymentsDocument, { id })).order).payments;
        const record = (amount) => admin.run(RecordPaymentDocument, { input: { id: present(payment).id, amount: euros(amount) } });
        await record('4.00');
        expect(await read(admin, id)).to.deep.include({ state: 'PLACED', paymentState: 'PARTLY_PAID', due: euros('6.00') });
        await record('6.00');
        expect(await read(admin, id)).to.deep.include({ state: 'CONFIRMED', paymentState: 'PAID', due: euros('0.00') });
    });
    it('answers the same order however often and however many at once ask for it', async () => {
        const { shopper, variant } = await filled(1, { amount: '10.00', stockOnHand: 50 });
        const clicks = await Promise.all(Array.from({ length: 20 }, () => shopper.client.send(PlaceOrderDocument, inputOf(shopper, '10.00'))));
        expect(clicks.flatMap(({ errors }) => errors)).to.deep.equal([]);
        expect(new Set(clicks.map(({ data }) => data?.placeOrder.id)).size).to.equal(1);
        const made = await rowOf(world, world.acme, `select (select count(*)::int from order_lines where sku = '${variant.sku}') as orders,
        (select reserved from stock_items where sku = '${variant.sku}') as reserved,
        (select count(*)::int from payments p where p.amount_minor = 1000 and p.reference_id = '${clicks[0]?.data?.placeOrder.id}') as payments`);
        expect(made).to.deep.equal({ orders: 1, reserved: 1, payments: 1 });
    });
    it('gives the last piece to one of many carts', async () => {
        const { admin, anonymous } = world.acme;
        const variant = await variantOnSale(admin, { amount: '10.00', stockOnHand: 1 });
        const shoppers = await Promise.all(Array.from({ length: 12 }, async () => ({ client: anonymous, cartToken: (await newCart(anonymous, { email: 'kim@mail.test' })).cartToken })));
        for (const shopper of shoppers)
            await add(shopper, variant.id);
        const answers = await Promise.all(shoppers.map((one) => one.client.send(PlaceOrderDocument, inputOf(one, '10.00'))));
        const reasons = answers.map(({ data, errors }) => errors[0]?.extensions.reason ?? data?.placeOrder.state).toSorted();
        expect(reasons).to.deep.equal([...Array(11).fill('COMMERCE_OUT_OF_STOCK'), 'PLACED']);
        const late = present(answers.find(({ errors }) => errors.length > 0)).errors[0]?.extensions;
        expect(problemsOf(present(late))).to.deep.equal(['cart.lines.0.quantity COMMERCE_OUT_OF_STOCK']);
    });
    it('charges nothing that the shopper has not seen', async () => {
        const { admin } = world.acme;
        const { shopper, variant } = await filled(1, { amount: '10.00' });
        const refused = await shopper.client.refusal(PlaceOrderDocument, inputOf(shopper, '9.99'));
        expect(problemsOf(refused)).to.deep.equal(['input.expectedPayable COMMERCE_ORDER_TOTAL_CHANGED']);
        expect(refused.message).to.equal('The order costs 10.00 EUR now.');
        const { id: priceListId } = await newPriceList(admin);
        await setPrice(admin, priceListId, { variantId: variant.id, amount: '11.00' });
        const changed = await shopper.client.refusal(PlaceOrderDocument, inputOf(shopper, '11.00'));
        expect(changed).to.include({ code: 'CONFLICT', reason: 'COMMERCE_CART_NOT_READY' });
        expect(problemsOf(changed)).to.deep.equal(['cart.lines.0 PRICE_CHANGED']);
    });
    it('refuses a cart that is not ready, a method that is not offered, and asks for one', async () => {
        const { client } = (await filled()).shopper;
        const empty = { client, cartToken: (await newCart(client)).cartToken };
        expect(problemsOf(await client.refusal(PlaceOrderDocument, inputOf(empty, '0.00')))).to.deep.equal(['cart EMPTY', 'cart EMAIL_MISSING']);
        const { shopper } = await filled();
        const invoice = await client.refusal(PlaceOrderDocument, inputOf(shopper, '10.00', { paymentMethod: 'INVOICE' }));
        expect(problemsOf(invoice)).to.deep.equal(['input.paymentMethod COMMERCE_PAYMENT_METHOD_NOT_OFFERED']);
        const none = await client.refusal(PlaceOrderDocument, inputOf(shopper, '10.00', { paymentMethod: null }));
        expect(problemsOf(none)).to.deep.equal(['input.paymentMethod MISSING']);
        expect(await client.refusal(PlaceOrderDocument, inputOf(shopper, '10.00', { ifVersion: 1 }))).to.include({ reason: 'COMMERCE_VERSION_STALE' });
        const nobodys = await client.refusal(PlaceOrderDocument, inputOf({ client, cartToken: 'nobodys' }, '10.00'));
        expect(nobodys).to.include({ reason: 'COMMERCE_CART_NOT_FOUND' });
        expect((await see(shopper)).lines).to.have.length(1);
    });
    it('needs no method where gift cards pay it all', async () => {
        const { shopper } = await filled(1, { amount: '10.00' });
        const { code } = present((await world.acme.admin.run(IssueGiftCardDocument, { input: { amount: euros('10.00') } })).issueGiftCard);
        const placed = present((await shopper.client.run(PlaceOrderDocument, inputOf(shopper, '10.00', { paymentMethod: null, giftCardCodes: [code] }))).placeOrder);
        expect(placed).to.deep.include({ state: 'CONFIRMED', paymentState: 'PAID', paid: euros('10.00') });
        expect((await shopper.client.run(PlacedOrderPaymentDocument, { cartToken: shopper.cartToken })).placedOrderPayment).to.equal(null);
    });
    it('cancels what nobody pays in time, and leaves what staff has confirmed', async () => {
        const { admin } = world.acme;
        await choose(admin, 'commerce.unpaidOrderHours', '2');
        const [left, kept] = [await filled(1, { stockOnHand: 5 }), await filled()];
        const placed = async ({ shopper }) => present((await shopper.client.run(PlaceOrderDocument, inputOf(shopper, '10.00'))).placeOrder);
        const [leftOrder, keptOrder] = [await placed(left), await placed(kept)];
        await admin.run(ConfirmOrderDocument, { input: { orderId: keptOrder.id } });
        world.clock.advance('3h');
        await until(async () => (await read(admin, leftOrder.id)).state === 'CANCELLED', 'the order is cancelled');
        await events.settled();
        expect(await read(admin, leftOrder.id)).to.include({ paymentState: 'UNPAID', cancelReason: 'It was not paid in time.' });
        expect(await read(admin, keptOrder.id)).to.include({ state: 'CONFIRMED' });
        const stock = await rowOf(world, world.acme, `select reserved from stock_items where sku = '${left.variant.sku}'`);
        expect(stock).to.deep.equal({ reserved: 0 });
    });
    it('shows the shopper the order, and not what staff has written about it', async () => {
        const { shopper } = await filled();
        await shopper.client.run(PlaceOrderDocument, inputOf(shopper, '10.00'));
        const ask = async (field) => {
            const { errors } = await shopper.client.send(`query ($cartToken: String!) { placedOrder(cartToken: $cartToken) { id ${field} } }`, {
                cartToken: shopper.cartToken,
            });
            return errors[0]?.extensions.code ?? 'shown';
        };
        for (const field of [
            'cancelReason',
            'customer { id }',
            'payments { id }',
            'credits { id }',
            'returns { id }',
            'promotions { name }',
            'priceExplanation { currencyCode }',
        ])
            expect(await ask(field), field).to.equal('UNAUTHENTICATED');
        for (const field of ['number', 'lines { total { amount } }', 'shipments { id }', 'taxes { tax { amount } }'])
            expect(await ask(field), field).to.equal('shown');
        await choose(world.acme.admin, 'commerce.storefrontOpen', 'false');
        expect(await shopper.client.refusal(PlacedOrderDocument, { cartToken: shopper.cartToken })).to.include({ code: 'UNAUTHENTICATED' });
    });
});
//# sourceMappingURL=checkout.test.js.map