import { expect } from 'chai';
import { AddressCheckDocument, AddressFormatDocument, CartCheckoutDocument, DeleteShippingMethodDocument, MergeCartsDocument, SetCartShippingMethodDocument, SetVariantWeightsDocument, UpdateCartDocument, UpdateShippingMethodDocument, } from '../../../../schema/generated/graphql.js';
import { fewestStatements, useWorld } from '../../../support/world.js';
import { problemsOf } from '../catalogue.js';
import { choose, newPromotion, present } from '../pricing/pricing.js';
import { newMethod, newZone, rateFor } from '../shipping/shipping.js';
import { add, kindsOf, kindsOfContent, newCart, openStorefront, see, variantOnSale } from './shopper.js';
const eur = (amount) => ({ amount, currencyCode: 'EUR' });
const VIENNA = { recipient: 'Kim Doe', line1: 'Graben 1', postalCode: '1010', city: 'Wien', countryCode: 'AT' };
const ZURICH = { ...VIENNA, line1: 'Limmatquai 1', postalCode: '8001', city: 'Zürich', countryCode: 'CH' };
const BERLIN = { ...VIENNA, line1: 'Unter den Linden 1', postalCode: '10117', city: 'Berlin', countryCode: 'DE' };
describe('a cart on its way to an order', () => {
    const world = useWorld();
    before(() => openStorefront(world.acme.admin));
    async function shopper() {
        return { client: world.acme.anonymous, cartToken: (await newCart(world.acme.anonymous)).cartToken };
    }
    /** Sends to Austria for 6.00, unless `more` says otherwise. */
    async function methodToAustria(more = {}) {
        const { admin } = world.acme;
        const zone = await newZone(admin, [{ countryCode: 'AT' }]);
        return newMethod(admin, { delivery: { daysMin: 2, daysMax: 3 }, rates: [rateFor(zone, '6.00', more)] });
    }
    async function change({ client, cartToken }, more) {
        return present((await client.run(UpdateCartDocument, { input: { cartToken, ...more } })).updateCart);
    }
    async function send({ client, cartToken }, shippingMethodId) {
        return present((await client.run(SetCartShippingMethodDocument, { input: { cartToken, shippingMethodId } })).setCartShippingMethod);
    }
    async function checkout({ client, cartToken }) {
        return present((await client.run(CartCheckoutDocument, { token: cartToken })).cart);
    }
    it('says what is missing until nothing is', async () => {
        const [method, { id: variantId }, kim] = [await methodToAustria(), await variantOnSale(world.acme.admin), await shopper()];
        expect(kindsOf(await see(kim))).to.deep.equal(['EMPTY', 'EMAIL_MISSING', 'SHIPPING_ADDRESS_MISSING', 'SHIPPING_METHOD_MISSING']);
        expect(kindsOf(await add(kim, variantId))).to.deep.equal(['EMAIL_MISSING', 'SHIPPING_ADDRESS_MISSING', 'SHIPPING_METHOD_MISSING']);
        expect(kindsOf(await change(kim, { email: 'kim@mail.test' }))).to.deep.equal(['SHIPPING_ADDRESS_MISSING', 'SHIPPING_METHOD_MISSING']);
        const addressed = await change(kim, { shippingAddress: VIENNA });
        expect(kindsOf(addressed)).to.deep.equal(['SHIPPING_METHOD_MISSING']);
        expect(addressed).to.deep.include({ country: 'AT', email: 'kim@mail.test' });
        expect(addressed.shippingAddress).to.deep.equal({ ...VIENNA, company: null, line2: null, region: null, phone: null });
        expect(kindsOf(await send(kim, method.id))).to.deep.equal([]);
        const undecided = await send(kim, null);
        expect(undecided).to.deep.include({ shipping: null, shippingMethodId: null });
        expect(kindsOf(undecided)).to.deep.equal(['SHIPPING_METHOD_MISSING']);
    });
    it('costs what its lines and its shipping cost, each taxed where it goes to, and explained', async () => {
        const [method, { id: variantId }, kim] = [await methodToAustria(), await variantOnSale(world.acme.admin, { amount: '12.00' }), await shopper()];
        await add(kim, variantId, 2);
        const before = await change(kim, { shippingAddress: VIENNA, billingAddress: ZURICH });
        expect(before).to.deep.include({ total: eur('24.00'), tax: eur('4.00'), shipping: null });
        const cart = await send(kim, method.id);
        expect(cart.shipping).to.deep.equal({ name: method.name, net: eur('5.00'), tax: eur('1.00'), total: eur('6.00') });
        expect(cart).to.deep.include({
            ...{ subtotal: eur('24.00'), discount: eur('0.00'), net: eur('25.00'), tax: eur('5.00'), total: eur('30.00'), payable: eur('30.00') },
        });
        const { shippingOptions, taxes, billingAddress } = await checkout(kim);
        expect(billingAddress).to.include({ city: 'Zürich', countryCode: 'CH' });
        expect(taxes).to.deep.equal([{ treatment: 'TAXED', rate: { name: 'USt. 20 %', percentage: '20' }, net: eur('25.00'), tax: eur('5.00') }]);
        const option = present(shippingOptions.find(({ shippingMethodId }) => shippingMethodId === method.id));
        expect(option).to.deep.include({ delivery: { daysMin: 2, daysMax: 3 }, includesTax: true, freeBecause: null, total: eur('6.00') });
        expect(option.steps.map(({ kind, change: by, result, tax, ruleName }) => [kind, by.amount, result.amount, tax?.amount, ruleName])).to.deep.equal([
            ['SHIPPING_RATE', '6.00', '6.00', undefined, method.name],
            ['TAX_INCLUDED', '0.00', '6.00', '1.00', 'USt. 20 %'],
        ]);
    });
    it('costs as much to send as what is in it weighs and costs', async () => {
        const { admin } = world.acme;
        const tiers = [{ price: eur('4.00') }, { fromGrams: 1_000, price: eur('7.00') }];
        const method = await methodToAustria({ basis: 'WEIGHT', tiers });
        const byTotal = await methodToAustria({ basis: 'TOTAL', tiers: [{ price: eur('9.00') }, { fromTotal: eur('25'), price: eur('1.00') }] });
        const [{ id: variantId }, kim] = [await variantOnSale(admin), await shopper()];
        await admin.run(SetVariantWeightsDocument, { input: { weights: [{ variantId, grams: 400 }] } });
        await add(kim, variantId, 2);
        await change(kim, { shippingAddress: VIENNA });
        expect((await send(kim, method.id)).shipping?.total).to.deep.equal(eur('4.00'));
        const heavier = await add(kim, variantId);
        expect(heavier).to.deep.include({ total: eur('37.00') });
        expect(heavier.shipping?.total).to.deep.equal(eur('7.00'));
        expect((await send(kim, byTotal.id)).shipping?.total).to.deep.equal(eur('1.00'));
    });
    it('is sent free of charge by a promotion, and by what the goods cost', async () => {
        const { admin } = world.acme;
        const [method, { id: variantId, productId }, kim] = [await methodToAustria({ freeFrom: eur('50') }), await variantOnSale(admin), await shopper()];
        await add(kim, variantId, 4);
        await change(kim, { shippingAddress: VIENNA });
        expect(await send(kim, method.id)).to.deep.include({ total: eur('46.00') });
        const promotion = await newPromotion(admin, productId, { action: { kind: 'FREE_SHIPPING' } });
        const steps = async () => present((await checkout(kim)).shippingOptions.find(({ shippingMethodId }) => shippingMethodId === method.id)).steps.map(({ kind, change: by, ruleName }) => `${kind} ${by.amount} ${ruleName}`);
        expect(await steps()).to.deep.equal([
            `SHIPPING_RATE 6.00 ${method.name}`,
            `FREE_SHIPPING -6.00 ${promotion.name}`,
            'TAX_INCLUDED 0.00 USt. 20 %',
        ]);
        expect(await see(kim)).to.deep.include({ freeShipping: true, total: eur('40.00') });
        const dear = await add(kim, variantId);
        expect(dear).to.deep.include({ total: eur('50.00') });
        expect(await steps()).to.include('FREE_SHIPPING -6.00 null');
    });
    it('is sent by a method that is offered for it, and says when it is not any more', async () => {
        const { admin } = world.acme;
        const [method, gone, { id: variantId }] = [await methodToAustria(), await methodToAustria(), await variantOnSale(admin)];
        const [kim, lee] = [await shopper(), await shopper()];
        const foreign = await newMethod(world.globex.admin, { rates: [rateFor(await newZone(world.globex.admin, [{ countryCode: 'AT' }]), '1.00')] });
        for (const one of [kim, lee])
            await change(one, { email: 'kim@mail.test', shippingAddress: VIENNA });
        const refused = async (shippingMethodId) => problemsOf(await kim.client.refusal(SetCartShippingMethodDocument, { input: { cartToken: kim.cartToken, shippingMethodId } }));
        expect(await refused(method.id), 'nothing is in it').to.deep.equal(['input.shippingMethodId COMMERCE_CART_SHIPPING_NOT_OFFERED']);
        for (const one of [kim, lee])
            await add(one, variantId);
        expect(await refused(foreign.id)).to.deep.equal(['input.shippingMethodId COMMERCE_CART_SHIPPING_NOT_OFFERED']);
        await send(kim, method.id);
        await send(lee, gone.id);
        const elsewhere = await change(kim, { shippingAddress: BERLIN });
        expect(elsewhere.problems).to.have.length(1);
        expect(elsewhere.problems[0]).to.include({ kind: 'SHIPPING_METHOD_NOT_OFFERED', shippingOutcome: 'NOT_SENT_THERE' });
        expect(elsewhere).to.deep.include({ shipping: null, shippingMethodId: method.id, total: eur('10.00') });
        expect(await refused(method.id)).to.have.length(1);
        expect(kindsOf(await change(kim, { shippingAddress: VIENNA }))).to.deep.equal([]);
        await admin.run(UpdateShippingMethodDocument, { input: { id: method.id, weightMaxGrams: 1 } });
        expect((await see(kim)).problems[0]).to.include({ kind: 'SHIPPING_METHOD_NOT_OFFERED', shippingOutcome: 'WEIGHT_UNKNOWN' });
        await admin.run(DeleteShippingMethodDocument, { input: { id: gone.id } });
        expect((await see(lee)).problems[0]).to.include({ kind: 'SHIPPING_METHOD_NOT_OFFERED', shippingOutcome: null });
    });
    it('has addresses that their countries can deliver to, or says which fields are wrong', async () => {
        const { client, cartToken } = await shopper();
        const wrong = { ...VIENNA, postalCode: 'SW1A', recipient: ' ' };
        const refused = await client.refusal(UpdateCartDocument, {
            input: { cartToken, shippingAddress: wrong, billingAddress: { ...ZURICH, countryCode: 'XX' } },
        });
        expect(problemsOf(refused)
            .map((one) => one.split(' ')[0])
            .sort()).to.deep.equal([...['input.billingAddress.countryCode', 'input.shippingAddress.postalCode', 'input.shippingAddress.recipient']]);
        await change({ client, cartToken }, { country: 'IT' });
        expect(await see({ client, cartToken })).to.deep.include({ country: 'IT', shippingAddress: null });
        const checked = await client.run(AddressCheckDocument, { input: { ...VIENNA, postalCode: '10 10' } });
        expect(checked.addressCheck?.address.postalCode).to.equal('1010');
        expect((await client.run(AddressFormatDocument, { countryCode: 'AT' })).addressFormat?.requiredFields).to.include('postalCode');
        expect(await world.globex.anonymous.refusal(AddressFormatDocument, { countryCode: 'AT' })).to.include({ reason: 'SIGN_IN_REQUIRED' });
    });
    it('takes over from a cart that goes into it what it does not say itself', async () => {
        const [method, { id: variantId }] = [await methodToAustria(), await variantOnSale(world.acme.admin)];
        const [kim, before] = [await shopper(), await shopper()];
        await add(before, variantId);
        await change(before, { email: 'before@mail.test', shippingAddress: VIENNA, billingAddress: ZURICH });
        await send(before, method.id);
        await change(kim, { email: 'kim@mail.test' });
        const input = { cartToken: kim.cartToken, fromCartToken: before.cartToken };
        const merged = present((await kim.client.run(MergeCartsDocument, { input })).mergeCarts);
        expect(merged).to.deep.include({ email: 'kim@mail.test', shippingMethodId: method.id, problems: [] });
        expect(merged.shippingAddress?.city).to.equal('Wien');
        expect((await checkout(kim)).billingAddress?.city).to.equal('Zürich');
    });
    it('is read in as many statements for many methods as for one', async () => {
        const [{ id: variantId }, kim] = [await variantOnSale(world.acme.admin), await shopper()];
        const method = await methodToAustria();
        await add(kim, variantId);
        await change(kim, { shippingAddress: VIENNA });
        await send(kim, method.id);
        const statements = () => fewestStatements(world, () => kim.client.run(CartCheckoutDocument, { token: kim.cartToken }));
        const few = await statements();
        for (let count = 0; count < 10; count += 1)
            await methodToAustria();
        expect(await statements()).to.equal(few);
    });
    it('needs no shipping where nothing is sent', async () => {
        const { admin } = world.acme;
        const [{ id: variantId }, kim] = [await variantOnSale(admin), await shopper()];
        await add(kim, variantId);
        await change(kim, { email: 'kim@mail.test', shippingAddress: VIENNA });
        const method = await methodToAustria();
        expect(kindsOf(await see(kim))).to.deep.equal(['SHIPPING_METHOD_MISSING']);
        await choose(admin, 'commerce.goodsAreSent', 'false');
        try {
            expect(kindsOf(await see(kim))).to.deep.equal([]);
            expect((await checkout(kim)).shippingOptions).to.deep.equal([]);
            const refused = { input: { cartToken: kim.cartToken, shippingMethodId: method.id } };
            expect(await kim.client.refusal(SetCartShippingMethodDocument, refused)).to.include({ reason: 'COMMERCE_CART_SHIPPING_NOT_OFFERED' });
        }
        finally {
            await choose(admin, 'commerce.goodsAreSent', 'true');
        }
        expect(kindsOfContent(await see(kim))).to.deep.equal([]);
    });
});
//# sourceMappingURL=cart-checkout.test.js.map