import { expect } from 'chai';
import { CancelOrderDocument, FulfilOrderDocument, IssueGiftCardDocument, OrderExchangesDocument, OrderTimelineDocument, RefundOrderDocument, } from '../../../../../schema/generated/graphql.js';
import { useWorld } from '../../../../support/world.js';
import { euros } from '../../catalogue.js';
import { present } from '../../pricing/pricing.js';
import { edit } from '../edits.js';
import { read, rowOf, sellable, toldOf } from '../orders.js';
import { cameBack, exchange, exchangeFor, movedOf, oddsOf, payAll, receivablesOf, sendBack, sent, standingOf } from './exchanging.js';
describe('money that an exchange has carried over', () => {
    const world = useWorld();
    const returnedOf = async (client, id) => present((await client.run(OrderExchangesDocument, { id })).order).exchangeOf?.returned.amount;
    it('goes back to where it came from when the new order is cancelled', async () => {
        const { admin } = world.acme;
        const { orderId, returnId } = await cameBack(admin);
        const { replacement } = await exchangeFor(admin, returnId, '10.00');
        await admin.run(CancelOrderDocument, { input: { orderId: replacement.id } });
        expect(await standingOf(admin, replacement.id)).to.deep.equal(['10.00', '10.00', '0.00', 'REFUNDED']);
        expect(await standingOf(admin, orderId)).to.deep.equal(['10.00', '10.00', '0.00', 'REFUNDED']);
        expect([await movedOf(admin, orderId), await returnedOf(admin, replacement.id)]).to.deep.equal([[['10.00', '10.00']], '10.00']);
        const [told, ...more] = await toldOf(world, world.acme, 'commerce.carriedMoneyReturned');
        expect([told?.orderId, told?.replacementOrderId, told?.amountMinor, more]).to.deep.equal([orderId, replacement.id, 1000, []]);
        const kinds = async (id) => {
            const { nodes } = present((await admin.run(OrderTimelineDocument, { id, first: 50 })).order).timeline;
            return nodes.filter(({ kind }) => kind === 'CARRIED_BACK').map(({ label, amount }) => [label, amount?.amount]);
        };
        expect([await kinds(orderId), await kinds(replacement.id)]).to.deep.equal([
            [[replacement.number, '10.00']],
            [[(await read(admin, orderId)).number, '10.00']],
        ]);
    });
    it('goes back after what was paid for the new order itself', async () => {
        const { admin } = world.acme;
        const { orderId, returnId } = await cameBack(admin);
        const { replacement } = await exchangeFor(admin, returnId, '25.00', 'INVOICE');
        await payAll(admin, replacement.id);
        await admin.run(FulfilOrderDocument, { input: { orderId: replacement.id } });
        const lines = [{ lineId: present(replacement.lines[0]).id, quantity: 1 }];
        const { refundOrder } = await admin.run(RefundOrderDocument, { input: { orderId: replacement.id, lines } });
        expect([refundOrder?.credits[0]?.refund, await movedOf(admin, replacement.id)]).to.deep.equal([euros('25.00'), [['15.00', '15.00']]]);
        expect(await movedOf(admin, orderId)).to.deep.equal([['10.00', '10.00']]);
    });
    it('goes back as far as an edit makes the new order cheaper, and what makes it dearer is asked for', async () => {
        const { admin } = world.acme;
        const { orderId, returnId } = await cameBack(admin, { amount: '30.00' });
        const { variantId } = await sellable(admin, 10, '10.00');
        const lines = [{ variantId, quantity: 3 }];
        const { replacement } = await exchange(admin, returnId, { lines, paymentMethod: 'INVOICE' });
        const of = async (quantity) => {
            const lineId = present((await read(admin, replacement.id)).lines[0]).id;
            const { payable, due, paid, refunded, state } = await edit(admin, replacement.id, { lines: [{ lineId, quantity }] });
            return [payable.amount, paid.amount, refunded.amount, due.amount, state];
        };
        expect(await of(2)).to.deep.equal(['20.00', '30.00', '10.00', '0.00', 'CONFIRMED']);
        expect([await movedOf(admin, orderId), await returnedOf(admin, replacement.id)]).to.deep.equal([[['30.00', '10.00']], '10.00']);
        expect(await of(4)).to.deep.equal(['40.00', '30.00', '10.00', '20.00', 'CONFIRMED']);
        expect(await movedOf(admin, replacement.id)).to.deep.equal([['0.00', '0.00']]);
        await payAll(admin, replacement.id);
        expect(await standingOf(admin, replacement.id)).to.deep.equal(['50.00', '10.00', '0.00', 'PARTLY_REFUNDED']);
        expect(await movedOf(admin, replacement.id)).to.deep.equal([['20.00', '0.00']]);
    });
    it('goes back through all orders of a chain, to payments first and then to gift cards', async () => {
        const { admin } = world.acme;
        const { code } = present((await admin.run(IssueGiftCardDocument, { input: { amount: euros('4.00') } })).issueGiftCard);
        const { orderId, returnId } = await cameBack(admin, { giftCardCodes: [code] });
        expect(await movedOf(admin, orderId)).to.deep.equal([['6.00', '0.00']]);
        const second = (await exchangeFor(admin, returnId, '12.00', 'CASH')).replacement;
        await payAll(admin, second.id);
        await admin.run(FulfilOrderDocument, { input: { orderId: second.id } });
        const line = present(second.lines[0]);
        const back = await sendBack(admin, { sold: await sellable(admin), orderId: second.id, lineId: line.id });
        const third = await exchangeFor(admin, back.returnId, '11.00');
        expect([third.carried, await movedOf(admin, second.id)]).to.deep.equal([euros('11.00'), [['2.00', '1.00']]]);
        const cheaper = await edit(admin, third.replacement.id, { addLines: [{ variantId: (await sellable(admin, 5, '1.00')).variantId, quantity: 1 }] });
        expect(cheaper.due).to.deep.equal(euros('1.00'));
        await admin.run(CancelOrderDocument, { input: { orderId: third.replacement.id } });
        expect([await movedOf(admin, second.id), await movedOf(admin, orderId)]).to.deep.equal([[['2.00', '2.00']], [['6.00', '6.00']]]);
        const card = await rowOf(world, world.acme, 'select balance_minor::int as balance from gift_cards order by id desc limit 1');
        expect(card.balance).to.equal(400);
        for (const id of [orderId, second.id, third.replacement.id])
            expect((await standingOf(admin, id)).slice(2)).to.deep.equal(['0.00', 'REFUNDED']);
    });
    it('goes back once, however many take something off the new order at once', async () => {
        const { admin } = world.acme;
        const { orderId, returnId } = await cameBack(admin, { amount: '40.00' });
        const { variantId } = await sellable(admin, 10, '10.00');
        const { replacement } = await exchange(admin, returnId, { lines: [{ variantId, quantity: 4 }] });
        await admin.run(FulfilOrderDocument, { input: { orderId: replacement.id } });
        const lines = [{ lineId: present(replacement.lines[0]).id, quantity: 1 }];
        const answers = await Promise.all(Array.from({ length: 6 }, () => admin.send(RefundOrderDocument, { input: { orderId: replacement.id, lines } })));
        expect(answers.filter(({ errors }) => errors.length === 0)).to.have.length(4);
        expect(await movedOf(admin, orderId)).to.deep.equal([['40.00', '40.00']]);
        expect(await returnedOf(admin, replacement.id)).to.equal('40.00');
    });
    it('goes over from many returns of one order at once, and back at once', async () => {
        const { admin } = world.acme;
        const order = await sent(admin, { quantity: 5 });
        const returns = [];
        for (let index = 0; index < 5; index += 1)
            returns.push((await sendBack(admin, order)).returnId);
        const { variantId } = await sellable(admin, 10, '10.00');
        const made = await Promise.all(returns.map((returnId) => exchange(admin, returnId, { variantId })));
        expect([await movedOf(admin, order.orderId), await standingOf(admin, order.orderId)]).to.deep.equal([
            [['50.00', '0.00']],
            ['50.00', '50.00', '0.00', 'REFUNDED'],
        ]);
        const { exchanges } = present((await admin.run(OrderExchangesDocument, { id: order.orderId })).order);
        expect(exchanges.map(({ id }) => id)).to.have.members(made.map(({ id }) => id));
        await Promise.all(made.map(({ replacement: { id } }) => admin.run(CancelOrderDocument, { input: { orderId: id } })));
        expect([await movedOf(admin, order.orderId), await standingOf(admin, order.orderId)]).to.deep.equal([
            [['50.00', '50.00']],
            ['50.00', '50.00', '0.00', 'REFUNDED'],
        ]);
    });
    it('goes over and back while others exchange and give up the same things, and no two wait for each other', async () => {
        const { admin } = world.acme;
        const { variantId } = await sellable(admin, 50, '10.00');
        for (let round = 0; round < 3; round += 1) {
            const order = await sent(admin, { quantity: 8 });
            const returns = [];
            for (let index = 0; index < 8; index += 1)
                returns.push((await sendBack(admin, order)).returnId);
            const made = [];
            for (const returnId of returns.slice(0, 4))
                made.push((await exchange(admin, returnId, { variantId })).replacement.id);
            const giveUp = (id) => admin.run(CancelOrderDocument, { input: { orderId: id } });
            await Promise.all(made.flatMap((id, index) => [giveUp(id), exchange(admin, present(returns[4 + index]), { variantId })]));
            expect([await movedOf(admin, order.orderId), await standingOf(admin, order.orderId)]).to.deep.equal([
                [['80.00', '40.00']],
                ['80.00', '80.00', '0.00', 'REFUNDED'],
            ]);
        }
    });
    it('is neither received nor refunded twice, and the books agree', async () => {
        expect(await oddsOf(world, world.acme)).to.deep.equal({ orders: [], difference: 0 });
        const owed = await receivablesOf(world, world.acme);
        expect(owed.size).to.be.greaterThan(9);
        const cents = (amount) => Math.round(Number(amount) * 100);
        for (const [id, owedMinor] of owed) {
            const kept = (await movedOf(world.acme.admin, id)).reduce((sum, [came, went]) => sum + cents(came) - cents(went), 0);
            const { due, giftCards } = await read(world.acme.admin, id);
            // What goes back to a gift card it tells itself.
            const ofCards = giftCards.reduce((sum, { amount }) => sum + cents(amount.amount), 0);
            expect([id, owedMinor - kept]).to.deep.equal([id, cents(due.amount) - ofCards]);
        }
    });
});
//# sourceMappingURL=exchanges-back.test.js.map