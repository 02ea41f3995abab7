import { expect } from 'chai';
import { AcceptCartPricesDocument, AddToCartDocument, ArchiveProductDocument, CartDocument, CreateCartDocument, RemoveFromCartDocument, UpdateCartDocument, UpdateCartLineDocument, UpdateVariantDocument, } from '../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import { cartId } from '../../../../src/modules/commerce/ids.js';
import { fewestStatements, useWorld } from '../../../support/world.js';
import { newProduct, problemsOf } from '../catalogue.js';
import { present } from '../pricing/pricing.js';
import { add, kindsOfContent, newCart, openStorefront, see, variantOnSale } from './shopper.js';
const eur = (amount) => ({ amount, currencyCode: 'EUR' });
describe('a cart', () => {
    const world = useWorld();
    before(async () => {
        for (const { admin } of [world.acme, world.globex])
            await openStorefront(admin);
    });
    async function shopper() {
        return { client: world.acme.anonymous, cartToken: (await newCart(world.acme.anonymous)).cartToken };
    }
    it('is priced as an order would be, and two adds of one variant are one line', async () => {
        const [one, other] = [await variantOnSale(world.acme.admin, { amount: '11.90' }), await variantOnSale(world.acme.admin, { amount: '1.19' })];
        const kim = await shopper();
        await add(kim, one.id, 2);
        await add(kim, other.id);
        const cart = await add(kim, one.id);
        expect(cart.lines.map(({ variantId, quantity }) => [variantId, quantity])).to.deep.equal([
            [one.id, 3],
            [other.id, 1],
        ]);
        expect(cart.lines[0]).to.deep.include({
            sku: one.sku,
            productId: one.productId,
            productName: one.productName,
            unitPrice: eur('11.90'),
            total: eur('35.70'),
        });
        expect(cart).to.deep.include({
            subtotal: eur('36.89'),
            net: eur('31.00'),
            tax: eur('5.89'),
            total: eur('36.89'),
            payable: eur('36.89'),
            version: 4,
        });
        expect(kindsOfContent(cart)).to.deep.equal([]);
        expect(await see(kim)).to.deep.equal(cart);
    });
    it('changes and loses lines', async () => {
        const { id: variantId } = await variantOnSale(world.acme.admin);
        const { client, cartToken } = await shopper();
        await add({ client, cartToken }, variantId);
        const changed = present((await client.run(UpdateCartLineDocument, { input: { cartToken, variantId, quantity: 7 } })).updateCartLine);
        expect(changed.lines[0]?.quantity).to.equal(7);
        const emptied = present((await client.run(RemoveFromCartDocument, { input: { cartToken, variantId } })).removeFromCart);
        expect(emptied).to.deep.include({ lines: [], total: eur('0.00') });
        for (const document of [RemoveFromCartDocument, UpdateCartLineDocument]) {
            const { errors } = await client.send(document, {
                input: { cartToken, variantId, ...(document === UpdateCartLineDocument ? { quantity: 1 } : {}) },
            });
            expect(errors[0]?.extensions).to.include({ code: 'NOT_FOUND', reason: 'COMMERCE_CART_LINE_NOT_FOUND' });
        }
    });
    it('refuses what is not on sale as what does not exist, and what has no price in its currency', async () => {
        const { admin, anonymous: client } = world.acme;
        const { cartToken } = await shopper();
        const draft = present((await newProduct(admin)).variants[0]).id;
        const foreign = (await variantOnSale(world.globex.admin)).id;
        for (const variantId of [draft, foreign]) {
            const refused = await client.refusal(AddToCartDocument, { input: { cartToken, variantId } });
            expect(refused).to.include({ code: 'NOT_FOUND', reason: 'COMMERCE_VARIANT_NOT_FOUND' });
        }
        const dollars = (await variantOnSale(admin, { currencyCode: 'USD' })).id;
        const refused = await client.refusal(AddToCartDocument, { input: { cartToken, variantId: dollars } });
        expect(refused).to.include({ reason: 'COMMERCE_CART_CURRENCY_NOT_OFFERED' });
        expect(await see({ client, cartToken })).to.deep.include({ lines: [], version: 1 });
    });
    it('bounds what is in it', async () => {
        const { admin, anonymous: client } = world.acme;
        const { id: variantId } = await variantOnSale(admin);
        const { cartToken } = await shopper();
        for (const quantity of [0, -1, 1_001]) {
            const refused = await client.refusal(AddToCartDocument, { input: { cartToken, variantId, quantity } });
            expect(problemsOf(refused).map((one) => one.split(' ')[0])).to.deep.equal(['input.quantity']);
        }
        await add({ client, cartToken }, variantId, 1_000);
        expect(await client.refusal(AddToCartDocument, { input: { cartToken, variantId } })).to.include({ reason: 'COMMERCE_CART_QUANTITY_TOO_LARGE' });
        await fill(cartToken, 199);
        const another = await variantOnSale(admin);
        expect(await client.refusal(AddToCartDocument, { input: { cartToken, variantId: another.id } })).to.include({ reason: 'COMMERCE_CART_FULL' });
        expect((await see({ client, cartToken })).lines).to.have.length(200);
    });
    it('tells all that stands in its way: price changed, stock short, off sale, gone', async () => {
        const { admin } = world.acme;
        const [priced, short, archived] = [await variantOnSale(admin), await variantOnSale(admin, { stockOnHand: 2 }), await variantOnSale(admin)];
        const kim = await shopper();
        for (const { id } of [priced, short, archived])
            await add(kim, id, 3);
        expect(kindsOfContent(await see(kim))).to.deep.equal(['NOT_ENOUGH_STOCK']);
        await admin.run(UpdateVariantDocument, { input: { id: priced.id, price: eur('12.00') } });
        await admin.run(ArchiveProductDocument, { input: { id: archived.productId } });
        await fill(kim.cartToken, 1);
        const cart = await see(kim);
        const nothing = { couponCode: null, available: null, previousPrice: null, shippingOutcome: null };
        expect(cart.problems.slice(0, 3)).to.deep.equal([
            { ...nothing, kind: 'PRICE_CHANGED', variantId: priced.id, previousPrice: eur('10.00') },
            { ...nothing, kind: 'NOT_ENOUGH_STOCK', variantId: short.id, available: 2 },
            { ...nothing, kind: 'NOT_ON_SALE', variantId: archived.id },
        ]);
        expect(cart.problems[3]).to.include({ kind: 'VARIANT_GONE' });
        expect(cart.lines.map(({ total }) => total?.amount ?? null)).to.deep.equal(['36.00', '30.00', null, null]);
        expect(cart.total).to.deep.equal(eur('66.00'));
        const accepted = present((await kim.client.run(AcceptCartPricesDocument, { input: { cartToken: kim.cartToken } })).acceptCartPrices);
        expect(kindsOfContent(accepted)).to.deep.equal(['NOT_ENOUGH_STOCK', 'NOT_ON_SALE', 'VARIANT_GONE']);
    });
    it('is taxed where it goes to', async () => {
        const { id: variantId } = await variantOnSale(world.acme.admin, { amount: '12.00' });
        const { client, cartToken } = await shopper();
        await add({ client, cartToken }, variantId);
        const there = present((await client.run(UpdateCartDocument, { input: { cartToken, country: 'AT', email: 'kim@mail.test' } })).updateCart);
        expect(there).to.deep.include({ country: 'AT', email: 'kim@mail.test', tax: eur('2.00') });
        const back = present((await client.run(UpdateCartDocument, { input: { cartToken, country: null } })).updateCart);
        expect(back).to.deep.include({ country: null, email: 'kim@mail.test', tax: eur('1.92') });
    });
    it('is read and changed in as many statements for a hundred lines as for one', async () => {
        const { admin, anonymous } = world.acme;
        const kim = await shopper();
        const { id: variantId } = await variantOnSale(admin);
        await add(kim, variantId);
        const counts = async () => [
            await fewestStatements(world, () => anonymous.run(CartDocument, { token: kim.cartToken })),
            await fewestStatements(world, () => anonymous.run(UpdateCartLineDocument, { input: { cartToken: kim.cartToken, variantId, quantity: 2 } })),
        ];
        const small = await counts();
        await fillWithProducts(kim.cartToken, 100);
        expect((await see(kim)).lines.length).to.be.greaterThan(50);
        expect(await counts()).to.deep.equal(small);
        expect(small[0]).to.be.lessThan(13);
    });
    /** Lines of variants that are not there. */
    async function fill(cartToken, count) {
        await insertLines(cartToken, `select gen_random_uuid() as id from generate_series(1, ${count})`);
    }
    async function fillWithProducts(cartToken, count) {
        await insertLines(cartToken, `select id from variants where currency_code = 'EUR' limit ${count}`);
    }
    async function insertLines(cartToken, variants) {
        const { id } = await see({ client: world.acme.anonymous, cartToken });
        const [schema, uuid] = [schemaOf(world.acme.tenant.id), cartId.toUuid(cartId.parse(id))];
        await world.sql((sql) => sql.unsafe(`set search_path to "${schema}"; insert into cart_lines (cart_id, variant_id, quantity, created_at, updated_at)
        select '${uuid}', found.id, 1, now() + interval '9 years', now() from (${variants}) found on conflict do nothing`));
    }
    it('cannot be made in a currency that is none', async () => {
        expect(problemsOf(await world.acme.anonymous.refusal(CreateCartDocument, { input: { currencyCode: 'XXY' } }))).to.deep.equal([
            'input.currencyCode UNKNOWN_CURRENCY',
        ]);
    });
});
//# sourceMappingURL=carts.test.js.map