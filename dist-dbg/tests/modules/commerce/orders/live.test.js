import { expect } from 'chai';
import { AdjustStockDocument, CancelOrderDocument, ConfirmOrderDocument, FulfilOrderDocument, OrderChangedDocument, PlaceOrderDocument, PlacedOrderChangedDocument, RefundOrderDocument, StockChangedDocument, } from '../../../../schema/generated/graphql.js';
import { useEvents } from '../../../support/events.js';
import { until, useWorld } from '../../../support/world.js';
import { euros } from '../catalogue.js';
import { choose, present } from '../pricing/pricing.js';
import { add, newCart, openStorefront, variantOnSale } from '../storefront/shopper.js';
import { cameBack, exchangeFor } from './exchanges/exchanging.js';
import { place, read, sellable } from './orders.js';
const toldBy = (stream) => stream.told.map(({ data }) => data);
describe('what happens to orders and stock, live', () => {
    const world = useWorld();
    const events = useEvents(world);
    // What was committed a moment before an opening may be told as well.
    beforeEach(() => events.settled());
    const changes = (stream) => toldBy(stream).map((told) => told?.orderChanged);
    const wanted = (variantId) => ({ lines: [{ variantId, quantity: 1 }] });
    it('orderChanged follows one order, paid and sent, and not the one beside it', async () => {
        const { admin, viewer } = world.acme;
        const { variantId } = await sellable(admin);
        const [order, other] = [await place(admin, wanted(variantId)), await place(admin, wanted(variantId))];
        await events.settled();
        const stream = await viewer.follow(OrderChangedDocument, { orderId: order.id });
        await stream.opened();
        for (const { id: orderId } of [other, order])
            await admin.run(ConfirmOrderDocument, { input: { orderId } });
        await stream.toldOf(1);
        await admin.run(FulfilOrderDocument, { input: { orderId: order.id } });
        await stream.toldOf(2);
        stream.close();
        expect(changes(stream).map((change) => [change?.eventType, change?.orderId, change?.order?.state])).to.deep.equal([
            ['commerce.orderConfirmed', order.id, 'CONFIRMED'],
            ['commerce.orderShipped', order.id, 'FULFILLED'],
        ]);
    });
    it('orderChanged and stockChanged follow all of the tenant, and nothing of another one', async () => {
        const tenants = [world.acme, world.globex];
        const sold = [await sellable(tenants[0].admin), await sellable(tenants[1].admin)];
        await events.settled();
        const ofOrders = await Promise.all(tenants.map(({ admin }) => admin.follow(OrderChangedDocument)));
        const ofStock = await Promise.all(tenants.map(({ admin }) => admin.follow(StockChangedDocument)));
        for (const stream of [...ofOrders, ...ofStock])
            await stream.opened();
        for (const [index, { admin }] of tenants.entries()) {
            const order = await place(admin, wanted(present(sold[index]).variantId));
            const [orders, stock] = [present(ofOrders[index]), present(ofStock[index])];
            await orders.toldOf(1);
            await stock.toldOf(1);
            expect(changes(orders).map((change) => [change?.eventType, change?.order?.id])).to.deep.equal([['commerce.orderPlaced', order.id]]);
            expect(toldBy(stock).map((told) => told?.stockChanged?.itemIds)).to.deep.equal([[present(sold[index]).itemId]]);
        }
        for (const stream of [...ofOrders, ...ofStock]) {
            expect(stream.told).to.have.length(1);
            stream.close();
        }
    });
    it('orderChanged tells of an exchange, and of money that goes back from it, at the order that came back', async () => {
        const { admin, viewer } = world.acme;
        const { orderId, returnId } = await cameBack(admin);
        await events.settled();
        const stream = await viewer.follow(OrderChangedDocument, { orderId });
        await stream.opened();
        const { replacement } = await exchangeFor(admin, returnId, '10.00');
        await admin.run(CancelOrderDocument, { input: { orderId: replacement.id } });
        const names = () => toldBy(stream).map((told) => told?.orderChanged?.eventType);
        await until(() => names().includes('commerce.paymentRefunded'), 'that the money was given back is told');
        await events.settled();
        stream.close();
        expect(names().toSorted()).to.deep.equal(['carriedMoneyReturned', 'orderCredited', 'orderExchanged', 'paymentRefunded'].map((name) => `commerce.${name}`));
    });
    it('stockChanged follows one item through promise, departure and adjustment, with its quantities by then', async () => {
        const { admin, viewer } = world.acme;
        const { variantId, itemId } = await sellable(admin, 5);
        const beside = await sellable(admin, 5);
        await events.settled();
        const stream = await viewer.follow(StockChangedDocument, { itemId });
        await stream.opened();
        const lines = [variantId, beside.variantId].map((id) => ({ variantId: id, quantity: 2 }));
        const { id: orderId } = await place(admin, { lines, paymentMethod: 'CASH' });
        await stream.toldOf(1);
        await admin.run(FulfilOrderDocument, { input: { orderId } });
        const told = () => toldBy(stream).map((one) => one?.stockChanged);
        await until(() => told().some((one) => one?.eventType === 'inventory.stockReservationShipped'), 'that the promised pieces have left is told');
        await admin.run(AdjustStockDocument, { input: { itemId, expectedOnHand: 3, onHand: 2, reason: 'counted again' } });
        await until(() => told().at(-1)?.items[0]?.onHand === 2, 'that there are two is told');
        stream.close();
        expect(told()[0]).to.deep.include({ eventType: 'inventory.stockReserved', itemIds: [itemId] });
        expect(told()[0]?.items.map(({ id, onHand, reserved }) => [id, onHand, reserved])).to.deep.equal([[itemId, 5, 2]]);
        expect(new Set(told().flatMap((one) => one?.itemIds ?? []))).to.deep.equal(new Set([itemId]));
    });
    it('placedOrderChanged tells the shopper of the order, by the token of the cart alone, and not what staff writes', async () => {
        const { admin, anonymous } = world.acme;
        await openStorefront(admin);
        await choose(admin, 'commerce.goodsAreSent', 'false');
        const variant = await variantOnSale(admin);
        const { cartToken } = await newCart(anonymous, { email: 'kim@mail.test' });
        await add({ client: anonymous, cartToken }, variant.id, 1);
        const early = await anonymous.send(PlacedOrderChangedDocument, { cartToken });
        expect(early.errors[0]?.extensions.reason).to.equal('COMMERCE_ORDER_NOT_FOUND');
        const input = { cartToken, expectedPayable: euros('10.00'), paymentMethod: 'BANK_TRANSFER' };
        const { id: orderId } = present((await anonymous.run(PlaceOrderDocument, { input })).placeOrder);
        await events.settled();
        const stream = await anonymous.follow(PlacedOrderChangedDocument, { cartToken });
        await stream.opened();
        await admin.run(ConfirmOrderDocument, { input: { orderId } });
        await stream.toldOf(1);
        await admin.run(FulfilOrderDocument, { input: { orderId } });
        await stream.toldOf(2);
        const sent = (await read(admin, orderId)).lines.map(({ id: lineId }) => ({ lineId, quantity: 1 }));
        await admin.run(RefundOrderDocument, { input: { orderId, lines: sent, reason: 'a suspicion' } });
        await events.settled();
        stream.close();
        const told = toldBy(stream).map((one) => one?.placedOrderChanged);
        expect(told.map((one) => [one?.eventType, one?.order?.id, one?.order?.state])).to.deep.equal([
            ['commerce.orderConfirmed', orderId, 'CONFIRMED'],
            ['commerce.orderShipped', orderId, 'FULFILLED'],
        ]);
        expect(await anonymous.send(OrderChangedDocument).then(({ errors }) => errors[0]?.extensions.code)).to.equal('UNAUTHENTICATED');
    });
    it('ends for the shopper when the storefront closes, and refuses what is no id', async () => {
        const { admin, anonymous } = world.globex;
        await openStorefront(admin);
        await choose(admin, 'commerce.goodsAreSent', 'false');
        const { cartToken } = await newCart(anonymous, { email: 'kim@mail.test' });
        await add({ client: anonymous, cartToken }, (await variantOnSale(admin)).id, 1);
        const input = { cartToken, expectedPayable: euros('10.00'), paymentMethod: 'BANK_TRANSFER' };
        const { id: orderId } = present((await anonymous.run(PlaceOrderDocument, { input })).placeOrder);
        const stream = await anonymous.follow(PlacedOrderChangedDocument, { cartToken });
        await stream.opened();
        await choose(admin, 'commerce.storefrontOpen', 'false');
        expect((await stream.ended())?.errors?.[0]?.extensions.code).to.equal('UNAUTHENTICATED');
        await admin.run(CancelOrderDocument, { input: { orderId } });
        for (const [document, variables] of [
            [OrderChangedDocument, { orderId: 'nothing' }],
            [StockChangedDocument, { itemId: orderId }],
        ])
            expect((await admin.send(document, variables)).errors[0]?.extensions.fields?.[0]?.reason).to.equal('NOT_AN_ID');
    });
});
//# sourceMappingURL=live.test.js.map