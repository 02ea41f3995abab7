import { expect } from 'chai';
import { FulfilOrderDocument, MyExchangesDocument, PlaceOrderDocument, PlacedOrderTimelineDocument, } from '../../../../../schema/generated/graphql.js';
import { useMailboxes } from '../../../../support/mails.js';
import { useWorld } from '../../../../support/world.js';
import { euros } from '../../catalogue.js';
import { choose, present } from '../../pricing/pricing.js';
import { openAccount } from '../../storefront/customers/account.js';
import { add, newCart, openStorefront, variantOnSale } from '../../storefront/shopper.js';
import { read, sellable } from '../orders.js';
import { cameBack, exchange, payAll, sendBack } from './exchanging.js';
describe('the exchanges of a customer', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    before(async () => {
        for (const { admin } of [world.acme, world.globex])
            await openStorefront(admin);
        await choose(world.acme.admin, 'commerce.goodsAreSent', 'false');
    });
    it('are shown to them: what was sent for what, and neither why nor by whom', async () => {
        const { admin } = world.acme;
        const [kim, lee] = [await openAccount(world.acme, mails), await openAccount(world.acme, mails)];
        const { orderId, returnId } = await cameBack(admin, { customerId: kim.customer.id, email: kim.customer.email });
        const { variantId } = await sellable(admin);
        const { id, replacement } = await exchange(admin, returnId, { variantId, reason: 'a suspicion' });
        const { nodes } = present((await kim.session.run(MyExchangesDocument)).customerMe).orders;
        const [later, first] = nodes;
        expect([nodes.length, first?.id, later?.id]).to.deep.equal([2, orderId, replacement.id]);
        expect(first?.exchanges.map((one) => [one.id, one.carried, one.replacement.number])).to.deep.equal([[id, euros('10.00'), replacement.number]]);
        expect([later?.exchangeOf?.id, later?.exchangeOf?.order.number]).to.deep.equal([id, (await read(admin, orderId)).number]);
        expect(present((await lee.session.run(MyExchangesDocument)).customerMe).orders.nodes).to.deep.equal([]);
        for (const field of ['reason', 'actor { id }', 'creditId', 'returnId']) {
            const { data, errors } = await kim.session.send(`{ customerMe { orders { nodes { exchanges { ${field} } } } } }`);
            expect([field, errors[0]?.extensions.code]).to.deep.equal([field, 'FORBIDDEN']);
            expect(JSON.stringify(data)).to.not.include('suspicion');
        }
    });
    it('are found by strangers at the order that their cart became', async () => {
        const { admin, anonymous } = world.acme;
        const variant = await variantOnSale(admin, { amount: '10.00' });
        const { cartToken } = await newCart(anonymous, { email: 'kim@mail.test' });
        await add({ client: anonymous, cartToken }, variant.id, 1);
        const input = { cartToken, expectedPayable: euros('10.00'), paymentMethod: 'BANK_TRANSFER' };
        const order = present((await anonymous.run(PlaceOrderDocument, { input })).placeOrder);
        await payAll(admin, order.id);
        await admin.run(FulfilOrderDocument, { input: { orderId: order.id } });
        const sold = { ...(await sellable(admin)), variantId: variant.id };
        const { returnId } = await sendBack(admin, { sold, orderId: order.id, lineId: present((await read(admin, order.id)).lines[0]).id });
        const { replacement } = await exchange(admin, returnId, { variantId: sold.variantId });
        const asked = `{ placedOrder(cartToken: "${cartToken}") { exchanges { carried { amount } replacement { number state } } } }`;
        const { data, errors } = await anonymous.send(asked);
        expect(errors).to.deep.equal([]);
        expect(data?.placedOrder.exchanges).to.deep.equal([
            { carried: { amount: '10.00' }, replacement: { number: replacement.number, state: 'CONFIRMED' } },
        ]);
        const { placedOrder } = await anonymous.run(PlacedOrderTimelineDocument, { cartToken, first: 1 });
        expect(present(placedOrder).timeline.nodes.map(({ kind, label }) => [kind, label])).to.deep.equal([['EXCHANGED', replacement.number]]);
        const { errors: refused } = await anonymous.send(`{ placedOrder(cartToken: "${cartToken}") { exchanges { replacement { payments { id } } } } }`);
        expect(refused[0]?.extensions.code).to.equal('UNAUTHENTICATED');
    });
});
//# sourceMappingURL=exchanges-shown.test.js.map