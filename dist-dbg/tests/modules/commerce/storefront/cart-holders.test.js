import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { AcceptCartPricesDocument, AddToCartDocument, CartByIdDocument, CartDocument, ChangeCustomerGroupMembersDocument, CreateCartDocument, MergeCartsDocument, RemoveFromCartDocument, SetCartCustomerDocument, SetCartShippingMethodDocument, UpdateCartDocument, UpdateCartLineDocument, } from '../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import { useWorld } from '../../../support/world.js';
import { problemsOf } from '../catalogue.js';
import { newCustomer, newCustomerGroup, newPriceList, present, sendKeyed, setPrice } from '../pricing/pricing.js';
import { add, newCart, openStorefront, see, variantOnSale } from './shopper.js';
const eur = (amount) => ({ amount, currencyCode: 'EUR' });
describe('a cart, for whoever holds its token', () => {
    const world = useWorld();
    before(async () => {
        for (const { admin } of [world.acme, world.globex])
            await openStorefront(admin);
    });
    async function shopper() {
        return { client: world.acme.anonymous, cartToken: (await newCart(world.acme.anonymous)).cartToken };
    }
    it('belongs to whoever has the token: nobody else finds it, in no tenant (threat 119)', async () => {
        const { cartToken, cart } = await newCart(world.acme.anonymous);
        expect(cartToken).to.match(/^[\w-]{43}$/);
        const guesses = [cart.id, cartToken.slice(0, -1), cartToken.toLowerCase(), 'x', `${cartToken} `];
        for (const token of guesses) {
            expect(await world.acme.anonymous.refusal(CartDocument, { token })).to.include({ code: 'NOT_FOUND', reason: 'COMMERCE_CART_NOT_FOUND' });
        }
        expect(await world.globex.anonymous.refusal(CartDocument, { token: cartToken })).to.include({ reason: 'COMMERCE_CART_NOT_FOUND' });
        expect(await world.acme.anonymous.refusal(CartByIdDocument, { id: cart.id })).to.include({ reason: 'SIGN_IN_REQUIRED' });
        expect((await world.acme.viewer.run(CartByIdDocument, { id: cart.id })).cartById?.id).to.equal(cart.id);
        expect(await world.globex.admin.refusal(CartByIdDocument, { id: cart.id })).to.include({ reason: 'COMMERCE_CART_NOT_FOUND' });
        const [row] = await world.sql((sql) => sql.unsafe(`select * from "${schemaOf(world.acme.tenant.id)}".carts where digest like '%${cartToken}%'`));
        expect(row, 'the token is not stored').to.equal(undefined);
    });
    it('refuses a change of what was changed meanwhile', async () => {
        const { id: variantId } = await variantOnSale(world.acme.admin);
        const { client, cartToken } = await shopper();
        const input = { cartToken, variantId, ifVersion: 1 };
        await client.run(AddToCartDocument, { input });
        expect(await client.refusal(AddToCartDocument, { input })).to.include({ code: 'CONFLICT', reason: 'COMMERCE_VERSION_STALE' });
        expect((await see({ client, cartToken })).lines[0]?.quantity).to.equal(1);
    });
    it('counts racing adds one by one, and a repeated one once', async () => {
        const { id: variantId } = await variantOnSale(world.acme.admin);
        const kim = await shopper();
        await Promise.all(Array.from({ length: 8 }, () => add(kim, variantId)));
        expect((await see(kim)).lines.map(({ quantity }) => quantity)).to.deep.equal([8]);
        const input = { cartToken: kim.cartToken, variantId };
        const [answers, key] = [[], randomUUID()];
        for (let time = 0; time < 3; time += 1)
            answers.push(await sendKeyed(kim.client, AddToCartDocument, { input }, key));
        expect(answers.map(({ errors }) => errors.length)).to.deep.equal([0, 0, 0]);
        expect((await see(kim)).lines[0]?.quantity).to.equal(9);
    });
    it('takes in another one, which is gone then', async () => {
        const { admin } = world.acme;
        const [one, other] = [await variantOnSale(admin), await variantOnSale(admin)];
        const [kim, before] = [await shopper(), await shopper()];
        await add(kim, one.id, 600);
        await add(before, one.id, 600);
        await add(before, other.id, 2);
        const input = { cartToken: kim.cartToken, fromCartToken: before.cartToken };
        const merged = present((await kim.client.run(MergeCartsDocument, { input })).mergeCarts);
        expect(merged.lines.map(({ variantId, quantity }) => [variantId, quantity])).to.deep.equal([
            [one.id, 1_000],
            [other.id, 2],
        ]);
        expect(await kim.client.refusal(CartDocument, { token: before.cartToken })).to.include({ reason: 'COMMERCE_CART_NOT_FOUND' });
        expect(problemsOf(await kim.client.refusal(MergeCartsDocument, { input }))).to.deep.equal(['input.fromCartToken COMMERCE_CART_NOT_FOUND']);
        const itself = { ...input, fromCartToken: kim.cartToken };
        expect(problemsOf(await kim.client.refusal(MergeCartsDocument, { input: itself }))).to.deep.equal(['input.fromCartToken DUPLICATE']);
    });
    it('goes into another one once, when both are told to go into each other at the same time', async () => {
        const { id: variantId } = await variantOnSale(world.acme.admin);
        const [one, other] = [await shopper(), await shopper()];
        await add(one, variantId, 2);
        await add(other, variantId, 3);
        const merge = (into, from) => into.client.send(MergeCartsDocument, { input: { cartToken: into.cartToken, fromCartToken: from.cartToken } });
        const answers = await Promise.all([merge(one, other), merge(other, one)]);
        expect(answers.map(({ errors }) => errors[0]?.extensions.reason ?? 'DONE').sort()).to.deep.equal(['COMMERCE_CART_NOT_FOUND', 'DONE']);
        const kept = answers[0]?.errors.length === 0 ? one : other;
        expect((await see(kept)).lines.map(({ quantity }) => quantity)).to.deep.equal([5]);
    });
    it('is made once under one key, and its token is answered again', async () => {
        const { anonymous } = world.acme;
        const key = randomUUID();
        const tokens = [];
        for (let time = 0; time < 2; time += 1) {
            const { data } = await sendKeyed(anonymous, CreateCartDocument, { input: { email: 'twice@mail.test' } }, key);
            tokens.push(present(data?.createCart).cartToken);
        }
        expect(tokens[1]).to.equal(tokens[0]);
        await see({ client: anonymous, cartToken: present(tokens[0]) });
    });
    it('has the prices of its customer, whom staff names and shoppers cannot', async () => {
        const { admin, anonymous } = world.acme;
        const { id: variantId } = await variantOnSale(admin);
        const [{ id: groupId }, customerId] = [await newCustomerGroup(admin), await newCustomer(admin)];
        await admin.run(ChangeCustomerGroupMembersDocument, { input: { id: groupId, add: [customerId] } });
        const list = await newPriceList(admin, { customerGroupId: groupId });
        await setPrice(admin, list.id, { variantId, amount: '7.00' });
        const kim = await shopper();
        await add(kim, variantId);
        const input = { cartToken: kim.cartToken, customerId };
        expect(await anonymous.refusal(SetCartCustomerDocument, { input })).to.include({ reason: 'SIGN_IN_REQUIRED' });
        const own = present((await admin.run(SetCartCustomerDocument, { input })).setCartCustomer);
        expect(own).to.deep.include({ customerId, total: eur('7.00') });
        const foreign = await newCustomer(world.globex.admin);
        const refused = await admin.refusal(SetCartCustomerDocument, { input: { ...input, customerId: foreign } });
        expect(refused).to.include({ code: 'NOT_FOUND', reason: 'COMMERCE_CUSTOMER_NOT_FOUND' });
    });
    it('leaves no row of the trail by what strangers click, and one by what staff does', async () => {
        const { admin, anonymous } = world.acme;
        const { id: variantId } = await variantOnSale(admin);
        const rows = async (id) => {
            const schema = schemaOf(world.acme.tenant.id);
            const found = await world.sql((sql) => sql.unsafe(`select details->>'change' as change from "${schema}".audit_entries where subject_id = '${id}'`));
            return found.map(({ change }) => String(change)).sort();
        };
        const clicked = await newCart(anonymous);
        await add({ client: anonymous, cartToken: clicked.cartToken }, variantId);
        expect(await rows(clicked.cart.id)).to.deep.equal([]);
        const made = await newCart(admin);
        await add({ client: admin, cartToken: made.cartToken }, variantId);
        await admin.run(UpdateCartLineDocument, { input: { cartToken: made.cartToken, variantId, quantity: 2 } });
        await admin.run(AcceptCartPricesDocument, { input: { cartToken: made.cartToken } });
        await admin.run(UpdateCartDocument, { input: { cartToken: made.cartToken, country: 'AT' } });
        await admin.run(SetCartShippingMethodDocument, { input: { cartToken: made.cartToken, shippingMethodId: null } });
        await admin.run(RemoveFromCartDocument, { input: { cartToken: made.cartToken, variantId } });
        await admin.run(MergeCartsDocument, { input: { cartToken: made.cartToken, fromCartToken: clicked.cartToken } });
        const told = ['CREATED', 'DETAILS_CHANGED', 'LINE_ADDED', 'LINE_CHANGED', 'LINE_REMOVED', 'MERGED', 'PRICES_ACCEPTED', 'SHIPPING_METHOD_SET'];
        expect(await rows(made.cart.id)).to.deep.equal(told);
    });
});
//# sourceMappingURL=cart-holders.test.js.map