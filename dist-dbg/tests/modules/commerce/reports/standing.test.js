import { expect } from 'chai';
import { CartConversionDocument, CreateOrderDocument, FulfilOrderDocument, PlaceOrderDocument, ReceiveStockDocument, StockValueDocument, } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { euros } from '../catalogue.js';
import { orderOf, rowOf, sellable } from '../orders/orders.js';
import { choose, present } from '../pricing/pricing.js';
import { add, newCart, openStorefront, variantOnSale } from '../storefront/shopper.js';
describe('stockValue', () => {
    const world = useWorld();
    it('is what the movements of the stock add up to, after some has left', async () => {
        const { admin, manager, member } = world.acme;
        const { itemId, variantId } = await sellable(admin, 0);
        await admin.run(ReceiveStockDocument, { input: { itemId, quantity: 10, unitCost: euros('4.20') } });
        await admin.run(ReceiveStockDocument, { input: { itemId, quantity: 5, unitCost: euros('5.10') } });
        const { createOrder } = await admin.run(CreateOrderDocument, orderOf({ lines: [{ variantId, quantity: 4 }], paymentMethod: 'CASH' }));
        await admin.run(FulfilOrderDocument, { input: { orderId: present(createOrder).id } });
        const rows = present((await manager.run(StockValueDocument)).stockValue);
        const known = rows.find(({ currencyCode }) => currencyCode === 'EUR');
        const book = await rowOf(world, world.acme, `select (select sum(value_minor)::int from stock_movements) as value, (select sum(quantity)::int from stock_movements) as all,
        (select sum(m.quantity)::int from stock_movements m join stock_items i on i.id = m.item_id where i.currency_code = 'EUR') as paid,
        (select count(*)::int from (select item_id from stock_movements group by 1 having sum(quantity) > 0) there) as items`);
        expect(Math.round(Number(known?.value?.amount) * 100)).to.equal(book.value);
        expect(book.value).to.equal(4_950);
        expect(known?.units).to.equal(book.paid);
        expect(rows.reduce((sum, { units }) => sum + units, 0)).to.equal(book.all);
        expect(rows.reduce((sum, { items }) => sum + items, 0)).to.equal(book.items);
        expect(rows.filter(({ currencyCode }) => currencyCode === null).map(({ value }) => value)).to.deep.equal([null]);
        expect((await world.globex.admin.run(StockValueDocument)).stockValue?.some(({ currencyCode }) => currencyCode === 'EUR')).to.equal(false);
        expect(await member.refusal(StockValueDocument)).to.include({ code: 'FORBIDDEN' });
    });
});
describe('cartConversion', () => {
    const world = useWorld();
    it('counts carts with something in them: ordered, left for good, or still open', async () => {
        const { admin, anonymous } = world.acme;
        await openStorefront(admin);
        await choose(admin, 'commerce.goodsAreSent', 'false');
        const { id } = await variantOnSale(admin, { amount: '10.00', stockOnHand: 100 });
        const cart = async (email, quantity) => {
            const { cartToken } = await newCart(anonymous, { email });
            if (quantity > 0)
                await add({ client: anonymous, cartToken }, id, quantity);
            return cartToken;
        };
        const cartToken = await cart('kim@mail.test', 1);
        await cart('lee@mail.test', 2);
        await cart(null, 3);
        await cart('max@mail.test', 0);
        world.clock.advance('25h');
        await cart(null, 1);
        const input = { cartToken, expectedPayable: euros('10.00'), paymentMethod: 'BANK_TRANSFER' };
        await anonymous.run(PlaceOrderDocument, { input });
        const { cartConversion } = await admin.run(CartConversionDocument);
        expect(cartConversion).to.deep.include({
            carts: 4,
            ordered: 1,
            abandoned: 2,
            reachable: 1,
            open: 1,
            conversion: '25',
            abandonedWorth: euros('50.00'),
        });
        const { ordered } = await rowOf(world, world.acme, "select count(*)::int as ordered from orders where source = 'CART' and cart_id in (select id from carts)");
        expect(cartConversion?.ordered).to.equal(ordered);
        expect((await world.globex.admin.run(CartConversionDocument)).cartConversion).to.deep.include({ carts: 0, conversion: null });
    });
    it('is refused for days whose carts are not kept any more', async () => {
        const { admin } = world.acme;
        const today = world.clock.now().getTime();
        const from = new Date(today - 40 * 86_400_000).toISOString().slice(0, 10);
        const refusal = await admin.refusal(CartConversionDocument, { from });
        expect(refusal.fields?.map(({ path, reason }) => [path, reason])).to.deep.equal([['from', 'TOO_SMALL']]);
        expect(await world.acme.member.refusal(CartConversionDocument)).to.include({ code: 'FORBIDDEN' });
    });
});
//# sourceMappingURL=standing.test.js.map