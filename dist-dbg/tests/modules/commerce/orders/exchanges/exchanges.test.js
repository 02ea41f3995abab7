import { expect } from 'chai';
import { FulfilOrderDocument, IssueInvoiceDocument, OrderExchangesDocument, OrderProgressDocument, OrderTimelineDocument, OrderWithPaymentsDocument, PreviewExchangeDocument, RefundOrderDocument, RequestOrderPaymentDocument, SalesByPeriodDocument, } from '../../../../../schema/generated/graphql.js';
import { fewestStatements, useWorld } from '../../../../support/world.js';
import { euros } from '../../catalogue.js';
import { billable } from '../../invoicing/invoicing.js';
import { newPriceList, present, setPrice } from '../../pricing/pricing.js';
import { newMethod, newZone, rateFor } from '../../shipping/shipping.js';
import { ADDRESS, read, rowOf, sellable, stockOf, toldOf } from '../orders.js';
import { cameBack, exchange, exchangeFor, exchangeOf, movedOf, oddsOf, payAll, receivablesOf, sendBack, sent, standingOf } from './exchanging.js';
describe('exchangeReturn', () => {
    const world = useWorld();
    it('credits what came, sends something else for it, and carries the money over: nothing is refunded to be paid again', async () => {
        const { admin } = world.acme;
        const { sold, orderId, returnId } = await cameBack(admin);
        const other = await sellable(admin, 5, '10.00');
        const done = await exchange(admin, returnId, { variantId: other.variantId, expectedPayable: euros('10.00'), reason: 'Too small' });
        const { replacement, order } = done;
        expect(done).to.deep.include({ orderId, returnId, carried: euros('10.00'), returned: euros('0.00'), reason: 'Too small' });
        expect(order).to.deep.include({ credited: euros('10.00'), paid: euros('10.00'), refunded: euros('10.00'), due: euros('0.00') });
        expect(replacement).to.deep.include({ state: 'CONFIRMED', paymentState: 'PAID', paid: euros('10.00'), due: euros('0.00'), source: 'STAFF' });
        expect(replacement.number).to.not.equal(order.number);
        expect([replacement.email, replacement.lines.map(({ variantId }) => variantId)]).to.deep.equal(['kim@mail.test', [other.variantId]]);
        expect([await movedOf(admin, orderId), await movedOf(admin, replacement.id)]).to.deep.equal([[['10.00', '0.00']], []]);
        expect([await stockOf(admin, sold), await stockOf(admin, other)]).to.deep.equal([
            [10, 0],
            [5, 1],
        ]);
        const { credits } = present((await admin.run(OrderProgressDocument, { id: orderId })).order);
        expect(credits).to.have.length(1);
        expect(credits[0]).to.deep.include({ id: done.creditId, returnId, refund: euros('0.00'), credited: euros('10.00') });
        await billable(admin);
        const { issueInvoice } = await admin.run(IssueInvoiceDocument, { input: { orderId: replacement.id } });
        expect(issueInvoice?.payable).to.deep.equal(euros('10.00'));
        await admin.run(FulfilOrderDocument, { input: { orderId: replacement.id } });
        expect(await stockOf(admin, other)).to.deep.equal([4, 0]);
        expect(await world.globex.admin.refusal(OrderExchangesDocument, { id: orderId })).to.include({ reason: 'COMMERCE_ORDER_NOT_FOUND' });
    });
    it('asks for what is missing in the way that is named, and waits for it as for any order', async () => {
        const { admin } = world.acme;
        const returned = async () => (await cameBack(admin)).returnId;
        const promised = (await exchangeFor(admin, await returned(), '15.00', 'INVOICE')).replacement;
        expect(promised).to.deep.include({ state: 'CONFIRMED', paid: euros('10.00'), due: euros('5.00'), paymentState: 'PARTLY_PAID' });
        const awaited = (await exchangeFor(admin, await returned(), '15.00', 'BANK_TRANSFER')).replacement;
        expect(awaited).to.deep.include({ state: 'PLACED', due: euros('5.00') });
        const { payments } = present((await admin.run(OrderWithPaymentsDocument, { id: awaited.id })).order);
        expect(payments.map(({ amount, method }) => [amount.amount, method])).to.deep.equal([['5.00', 'BANK_TRANSFER']]);
        await payAll(admin, awaited.id);
        expect(await read(admin, awaited.id)).to.deep.include({ state: 'CONFIRMED', paymentState: 'PAID', paid: euros('15.00'), due: euros('0.00') });
        const open = (await exchangeFor(admin, await returned(), '15.00')).replacement;
        expect(open).to.deep.include({ state: 'PLACED', due: euros('5.00') });
        await admin.run(RequestOrderPaymentDocument, { input: { orderId: open.id, paymentMethod: 'CASH' } });
        await payAll(admin, open.id);
        expect(await standingOf(admin, open.id)).to.deep.equal(['15.00', '0.00', '0.00', 'PAID']);
    });
    it('gives back what is left, and says all of it before', async () => {
        const { admin } = world.acme;
        const { orderId, returnId } = await cameBack(admin);
        const { variantId } = await sellable(admin, 5, '4.00');
        const before = await read(admin, orderId);
        const { previewExchange } = await admin.run(PreviewExchangeDocument, exchangeOf(returnId, { variantId }));
        const told = present(previewExchange);
        expect([told.credited, told.totals.payable, told.carried, told.due, told.refund]).to.deep.equal(['10.00', '4.00', '4.00', '0.00', '6.00'].map((amount) => euros(amount)));
        expect(await read(admin, orderId)).to.deep.equal(before);
        const { carried, replacement } = await exchange(admin, returnId, { variantId });
        expect(carried).to.deep.equal(euros('4.00'));
        expect(await movedOf(admin, orderId)).to.deep.equal([['10.00', '6.00']]);
        expect(await standingOf(admin, orderId)).to.deep.equal(['10.00', '10.00', '0.00', 'REFUNDED']);
        expect(await standingOf(admin, replacement.id)).to.deep.equal(['4.00', '0.00', '0.00', 'PAID']);
        const { credits } = present((await admin.run(OrderProgressDocument, { id: orderId })).order);
        expect(credits[0]?.refund).to.deep.equal(euros('6.00'));
    });
    it('carries nothing over of what was not paid', async () => {
        const { admin } = world.acme;
        const { orderId, returnId } = await cameBack(admin, { isPaid: false });
        const { carried, replacement } = await exchangeFor(admin, returnId, '10.00', 'INVOICE');
        expect([carried, replacement.state, replacement.due]).to.deep.equal([euros('0.00'), 'CONFIRMED', euros('10.00')]);
        expect(await standingOf(admin, orderId)).to.deep.equal(['0.00', '0.00', '0.00', 'AUTHORISED']);
    });
    it('charges the price that is named, and otherwise what it costs today, with shipping', async () => {
        const { admin } = world.acme;
        const zone = await newZone(admin, [{ countryCode: 'DE' }]);
        const { id: shippingMethodId } = await newMethod(admin, { rates: [rateFor(zone, '5.00')] });
        const { returnId } = await cameBack(admin, { shippingAddress: ADDRESS });
        const other = await sellable(admin, 10, '12.00');
        const list = await newPriceList(admin);
        await setPrice(admin, list.id, { variantId: other.variantId, amount: '13.00' });
        const lines = [
            { variantId: other.variantId, quantity: 2, unitPrice: euros('9.00') },
            { variantId: other.variantId, quantity: 1 },
        ];
        const { replacement } = await exchange(admin, returnId, { lines, shippingMethodId, paymentMethod: 'CASH' });
        expect(replacement.lines.map(({ unitPrice, total }) => [unitPrice.amount, total.amount])).to.deep.equal([
            ['9.00', '18.00'],
            ['13.00', '13.00'],
        ]);
        const { payable, shippingAddress, shipping } = await read(admin, replacement.id);
        expect([payable, shippingAddress?.city, shipping?.total]).to.deep.equal([euros('36.00'), 'Berlin', euros('5.00')]);
        const elsewhere = { ...ADDRESS, line1: 'Am Markt 1', city: 'Bremen', postalCode: '28195' };
        const moved = await exchange(admin, (await cameBack(admin, { shippingAddress: ADDRESS })).returnId, {
            ...{ variantId: other.variantId, shippingAddress: elsewhere, paymentMethod: 'CASH' },
        });
        expect((await read(admin, moved.replacement.id)).shippingAddress?.city).to.equal('Bremen');
    });
    it('credits what came and was not credited yet, of each return its own', async () => {
        const { admin } = world.acme;
        const order = await sent(admin, { quantity: 4 });
        const { orderId, lineId } = order;
        const [first, second] = [await sendBack(admin, order, 2), await sendBack(admin, order, 1)];
        await admin.run(RefundOrderDocument, { input: { orderId, lines: [{ lineId, quantity: 1 }], returnId: first.returnId } });
        expect((await exchangeFor(admin, first.returnId, '10.00')).carried).to.deep.equal(euros('10.00'));
        // Which return it was for nobody has said: it counts as what came back.
        await admin.run(RefundOrderDocument, { input: { orderId, lines: [{ lineId, quantity: 1 }] } });
        const { variantId } = await sellable(admin);
        expect(await admin.refusal(PreviewExchangeDocument, exchangeOf(second.returnId, { variantId }))).to.include({
            reason: 'COMMERCE_NOTHING_TO_CREDIT',
        });
        expect(await standingOf(admin, orderId)).to.deep.equal(['40.00', '30.00', '0.00', 'PARTLY_REFUNDED']);
    });
    it('stands in both orders and their timelines, with who did it and why', async () => {
        const { admin, manager } = world.acme;
        const { orderId, returnId } = await cameBack(admin);
        const { variantId } = await sellable(admin);
        const done = await exchange(manager, returnId, { variantId, reason: 'Too small' });
        const of = async (id) => present((await admin.run(OrderExchangesDocument, { id })).order);
        const [first, other] = [await of(orderId), await of(done.replacement.id)];
        expect([first.exchanges.map(({ id }) => id), first.exchangeOf, other.exchanges, other.exchangeOf?.id]).to.deep.equal([
            [done.id],
            null,
            [],
            done.id,
        ]);
        expect([first.exchanges[0]?.actor.kind, first.exchanges[0]?.reason]).to.deep.equal(['USER', 'Too small']);
        const timeline = async (id) => present((await admin.run(OrderTimelineDocument, { id, first: 50 })).order).timeline.nodes;
        const kindsOf = async (id) => (await timeline(id)).map(({ kind, label, amount }) => [kind, label, amount?.amount ?? null]);
        expect((await kindsOf(orderId)).slice(0, 2)).to.deep.equal([
            ['EXCHANGED', done.replacement.number, '10.00'],
            ['CREDITED', null, '10.00'],
        ]);
        expect(await kindsOf(done.replacement.id)).to.deep.equal([
            ['REPLACES', done.order.number, '10.00'],
            ['CONFIRMED', null, null],
            ['PLACED', null, '10.00'],
        ]);
        const asked = (first) => `query { orders(first: ${first}) { nodes { id exchanges { carried { amount } replacement { number } } exchangeOf { id } } } }`;
        const counted = (first) => fewestStatements(world, () => admin.send(asked(first)));
        expect(await counted(10)).to.equal(await counted(2));
    });
    it('is a credit and a sale for reports, and for the books what one order owes the other', async () => {
        const told = await toldOf(world, world.acme, 'commerce.orderExchanged');
        expect(told.length).to.be.greaterThan(7);
        for (const { carriedMinor, postings, orderId, replacementOrderId } of told.filter((one) => one.carriedMinor > 0)) {
            const amounts = postings.map((posting) => [posting.orderId, posting.amountMinor]);
            expect(amounts).to.deep.equal([
                [orderId, carriedMinor],
                [replacementOrderId, -carriedMinor],
            ]);
        }
        const { rows, total } = present((await world.acme.admin.run(SalesByPeriodDocument, { by: 'DAY' })).salesByPeriod);
        const books = await rowOf(world, world.acme, `select (select count(*)::int from orders) as orders, (select sum(net_minor)::text from orders) as sold,
        (select sum(net_minor)::text from order_credits) as credited`);
        const { sold, credited } = total.figures;
        const minor = ({ amount }) => String(Math.round(Number(amount) * 100));
        expect([rows.length, total.orders, minor(sold), minor(credited)]).to.deep.equal([30, books.orders, books.sold, books.credited]);
        expect(await oddsOf(world, world.acme)).to.deep.equal({ orders: [], difference: 0 });
        for (const [id, owedMinor] of await receivablesOf(world, world.acme)) {
            const moved = await movedOf(world.acme.admin, id);
            const cents = (amount) => Math.round(Number(amount) * 100);
            const kept = moved.reduce((sum, [came, went]) => sum + cents(came) - cents(went), 0);
            expect([id, owedMinor - kept]).to.deep.equal([id, cents((await read(world.acme.admin, id)).due.amount)]);
        }
    });
});
//# sourceMappingURL=exchanges.test.js.map