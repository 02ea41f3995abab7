import { expect } from 'chai';
import { CancelOrderDocument, CreateOrderDocument, ExchangeReturnDocument, FulfilOrderDocument, OrderDocument, OrderProgressDocument, OrdersDocument, ReceiveReturnDocument, RefundOrderDocument, RequestReturnDocument, } from '../../../../schema/generated/graphql.js';
import { fewestStatements, useWorld } from '../../../support/world.js';
import { euros, newProduct, unique } from '../catalogue.js';
import { present } from '../pricing/pricing.js';
import { orderOf, place } from './orders.js';
describe('the statements of orders (promise 27, threat 54)', function () {
    this.timeout(120_000);
    const world = useWorld();
    let variantIds = [];
    before(async () => {
        const variants = Array.from({ length: 100 }, () => ({ sku: unique('MANY'), title: unique('One'), price: euros('10.00'), stockOnHand: 100 }));
        variantIds = (await newProduct(world.acme.admin, { variants })).variants.map(({ id }) => id);
    });
    const wanted = (count) => ({
        lines: variantIds.slice(0, count).map((variantId) => ({ variantId, quantity: 2 })),
        paymentMethod: 'INVOICE',
    });
    /** How many each of the steps of an order of so many lines sends. */
    async function counted(count) {
        const { admin } = world.acme;
        const statements = {};
        const step = async (name, work) => {
            let answer;
            statements[name] = await world.countStatements(async () => {
                answer = await work();
            });
            return answer;
        };
        const ofLines = (quantity) => lines.map(({ id: lineId }) => ({ lineId, quantity }));
        const { createOrder } = await step('CreateOrder', () => admin.run(CreateOrderDocument, orderOf(wanted(count))));
        const { id: orderId, lines } = present(createOrder);
        await step('FulfilOrder', () => admin.run(FulfilOrderDocument, { input: { orderId, lines: ofLines(1) } }));
        const { requestReturn } = await step('RequestReturn', () => admin.run(RequestReturnDocument, { input: { orderId, lines: ofLines(1) } }));
        const returnId = present(requestReturn).id;
        const came = lines.map(({ id: lineId }, index) => ({ lineId, restock: index === 0 ? 1 : 0, scrap: index === 0 ? 0 : 1 }));
        await step('ReceiveReturn', () => admin.run(ReceiveReturnDocument, { input: { returnId, lines: came } }));
        await step('RefundOrder', () => admin.run(RefundOrderDocument, { input: { orderId, lines: ofLines(1), returnId } }));
        await step('CancelOrder', () => admin.run(CancelOrderDocument, { input: { orderId } }));
        const exchanged = await cameBack(admin, lines);
        const others = lines.map(({ variantId }) => ({ variantId, quantity: 1 }));
        await step('ExchangeReturn', () => admin.run(ExchangeReturnDocument, { input: { returnId: exchanged, lines: others } }));
        return statements;
    }
    /** The id of a return that came, of one piece of each of the variants. */
    async function cameBack(client, sold) {
        const { id: orderId, lines } = await place(client, { lines: sold.map(({ variantId }) => ({ variantId, quantity: 1 })), paymentMethod: 'CASH' });
        await client.run(FulfilOrderDocument, { input: { orderId } });
        const pieces = lines.map(({ id: lineId }) => ({ lineId, quantity: 1 }));
        const { requestReturn } = await client.run(RequestReturnDocument, { input: { orderId, lines: pieces } });
        const returnId = present(requestReturn).id;
        await client.run(ReceiveReturnDocument, { input: { returnId } });
        return returnId;
    }
    it('do not grow with the lines of an order', async () => {
        // What is in the background can only add: of several runs the least of each counts.
        await counted(1);
        const least = async (count) => {
            const runs = [await counted(count), await counted(count), await counted(count)];
            return Object.fromEntries(Object.keys(runs[0] ?? {}).map((name) => [name, Math.min(...runs.map((run) => run[name] ?? 0))]));
        };
        const [one, ten, hundred] = [await least(1), await least(10), await least(100)];
        expect(ten).to.deep.equal(one);
        expect(hundred).to.deep.equal(one);
        expect(one['CreateOrder']).to.be.at.most(40);
    });
    it('are one for an order with its lines, a few for what became of it, and as many for a page as for one', async () => {
        const { admin } = world.acme;
        const { id } = await place(admin, wanted(10));
        expect(await fewestStatements(world, () => admin.run(OrderDocument, { id }))).to.equal(1);
        expect(await fewestStatements(world, () => admin.run(OrderProgressDocument, { id }))).to.be.at.most(7);
        const page = (first) => fewestStatements(world, () => admin.run(OrdersDocument, { first }));
        const [few, many] = [await page(1), await page(12)];
        expect([few, many]).to.deep.equal([2, 2]);
    });
});
//# sourceMappingURL=statements.test.js.map