import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { CancelReturnDocument, ExchangeReturnDocument, FulfilOrderDocument, PreviewExchangeDocument, RefundOrderDocument, RequestReturnDocument, } from '../../../../../schema/generated/graphql.js';
import { joins } from '../../../../../src/kernel/events.js';
import { orderExchanged } from '../../../../../src/modules/commerce/orders/events.js';
import { useWorld } from '../../../../support/world.js';
import { newKey, programOf } from '../../../apikeys/programs.js';
import { euros, problemsOf } from '../../catalogue.js';
import { present } from '../../pricing/pricing.js';
import { ADDRESS, place, read, rowOf, sellable, stockOf, withListener } from '../orders.js';
import { cameBack, exchange, exchangeOf, movedOf, oddsOf, sendBack, sent, standingOf } from './exchanging.js';
describe('exchangeReturn, refused, undone or raced', () => {
    const world = useWorld();
    const reasonsOf = async (client, returnId, wanted) => problemsOf(await client.refusal(ExchangeReturnDocument, exchangeOf(returnId, wanted)));
    const reasonOf = async (client, returnId, wanted) => (await client.refusal(ExchangeReturnDocument, exchangeOf(returnId, wanted))).reason;
    const attempt = async (variables, key = randomUUID()) => {
        const { data, errors } = await world.acme.admin.send(ExchangeReturnDocument, variables, { 'idempotency-key': key });
        return errors[0]?.extensions.reason ?? data?.exchangeReturn?.replacementOrderId ?? 'nothing';
    };
    it('takes returns that came, once, and nothing that was credited already', async () => {
        const { admin } = world.acme;
        const { variantId } = await sellable(admin);
        const order = await sent(admin, { quantity: 3 });
        const { orderId, lineId } = order;
        const request = async () => present((await admin.run(RequestReturnDocument, { input: { orderId, lines: [{ lineId, quantity: 1 }] } })).requestReturn).id;
        const open = await request();
        expect(await reasonOf(admin, open, { variantId })).to.equal('COMMERCE_RETURN_NOT_RECEIVED');
        await admin.run(CancelReturnDocument, { input: { returnId: open } });
        expect(await reasonOf(admin, open, { variantId })).to.equal('COMMERCE_RETURN_NOT_RECEIVED');
        const [first, second] = [await sendBack(admin, order), await sendBack(admin, order)];
        const { replacement } = await exchange(admin, first.returnId, { variantId });
        const again = await admin.refusal(ExchangeReturnDocument, exchangeOf(first.returnId, { variantId }));
        expect([again.reason, again.message.includes(replacement.number)]).to.deep.equal(['COMMERCE_RETURN_EXCHANGED', true]);
        await admin.run(RefundOrderDocument, { input: { orderId, lines: [{ lineId, quantity: 1 }], returnId: second.returnId } });
        expect(await reasonOf(admin, second.returnId, { variantId })).to.equal('COMMERCE_NOTHING_TO_CREDIT');
    });
    it('names what is wrong with what is wanted', async () => {
        const { admin } = world.acme;
        const { orderId, returnId } = await cameBack(admin);
        const [few, gone] = [await sellable(admin, 2, '10.00'), await sellable(admin, 0, '10.00')];
        const before = await read(admin, orderId);
        const of = (quantity) => [
            { variantId: few.variantId, quantity },
            { variantId: gone.variantId, quantity: 1 },
        ];
        expect(await reasonsOf(admin, returnId, { lines: of(3) })).to.deep.equal([
            'input.lines.0.quantity COMMERCE_OUT_OF_STOCK',
            'input.lines.1.quantity COMMERCE_OUT_OF_STOCK',
        ]);
        expect(await reasonsOf(admin, returnId, { lines: [] })).to.deep.equal(['input.lines TOO_SHORT']);
        expect(await reasonsOf(admin, returnId, { lines: [{ variantId: few.variantId, quantity: 0 }] })).to.deep.equal([
            'input.lines.0.quantity TOO_SMALL',
        ]);
        const priced = (amount, currencyCode) => ({
            lines: [{ variantId: few.variantId, quantity: 1, unitPrice: { amount, currencyCode } }],
        });
        expect(await reasonsOf(admin, returnId, priced('9.00', 'USD'))).to.deep.equal(['input.lines.0.unitPrice.currencyCode COMMERCE_CURRENCY_MIXED']);
        expect(await reasonsOf(admin, returnId, priced('-1.00', 'EUR'))).to.deep.equal(['input.lines.0.unitPrice.amount MUST_NOT_BE_NEGATIVE']);
        const { variantId } = few;
        expect(await reasonsOf(admin, returnId, { variantId, expectedPayable: euros('9.99') })).to.deep.equal([
            'input.expectedPayable COMMERCE_ORDER_TOTAL_CHANGED',
        ]);
        expect(await reasonsOf(admin, returnId, { variantId, expectedPayable: { amount: '10.00', currencyCode: 'USD' } })).to.deep.equal([
            'input.expectedPayable.currencyCode COMMERCE_CURRENCY_MIXED',
        ]);
        expect(await reasonOf(admin, returnId, { variantId, ifVersion: before.version - 1 })).to.equal('COMMERCE_VERSION_STALE');
        expect(await reasonOf(admin, returnId, { lines: [{ variantId, quantity: 2 }], paymentMethod: 'CARD' })).to.equal('COMMERCE_PAYMENT_PROVIDER_MISSING');
        expect(await read(admin, orderId)).to.deep.equal(before);
        expect([await stockOf(admin, few), await standingOf(admin, orderId)]).to.deep.equal([
            [2, 0],
            ['10.00', '0.00', '0.00', 'PAID'],
        ]);
    });
    it('is for those who may both give money back and take orders, in their own tenant', async () => {
        const { admin, member, viewer, anonymous } = world.acme;
        const { returnId } = await cameBack(admin);
        const asked = exchangeOf(returnId, { variantId: (await sellable(admin)).variantId });
        for (const client of [member, viewer])
            expect(await client.refusal(ExchangeReturnDocument, asked)).to.include({ code: 'FORBIDDEN' });
        expect(await anonymous.refusal(ExchangeReturnDocument, asked)).to.include({ code: 'UNAUTHENTICATED' });
        expect(await anonymous.refusal(PreviewExchangeDocument, asked)).to.include({ code: 'UNAUTHENTICATED' });
        const stranger = world.globex.admin;
        expect(await stranger.refusal(ExchangeReturnDocument, asked)).to.include({ reason: 'COMMERCE_RETURN_NOT_FOUND' });
        expect(await stranger.refusal(PreviewExchangeDocument, asked)).to.include({ reason: 'COMMERCE_RETURN_NOT_FOUND' });
        const half = async (permission) => programOf(world, await newKey(world, admin, ['orders:read', permission]), 'acme');
        for (const permission of ['orders:refund', 'orders:write'])
            expect(await (await half(permission)).outcome(ExchangeReturnDocument, asked), permission).to.equal('PERMISSION_MISSING');
        const { errors } = await admin.send(ExchangeReturnDocument, asked, { 'idempotency-key': '' });
        expect(errors[0]?.extensions.code).to.equal('BAD_REQUEST');
        const program = programOf(world, await newKey(world, admin, ['orders:read', 'orders:refund', 'orders:write']), 'acme');
        expect(await program.outcome(ExchangeReturnDocument, asked)).to.equal('answered');
    });
    it('does nothing of it where a listener refuses, or the last piece is gone', async () => {
        const { admin } = world.acme;
        const { orderId, returnId } = await cameBack(admin);
        const last = await sellable(admin, 1);
        const ordersOf = () => rowOf(world, world.acme, 'select count(*)::int as count from orders');
        const before = [await read(admin, orderId), await ordersOf()];
        const refuse = joins(orderExchanged, async () => {
            throw new Error('The books are closed.');
        });
        await withListener(refuse, () => admin.refusal(ExchangeReturnDocument, exchangeOf(returnId, { variantId: last.variantId })));
        expect([[await read(admin, orderId), await ordersOf()], await stockOf(admin, last)]).to.deep.equal([before, [1, 0]]);
        const [bought, exchanged] = await Promise.all([
            place(admin, { lines: [{ variantId: last.variantId, quantity: 1 }], paymentMethod: 'CASH' }).then(({ state }) => state, () => 'COMMERCE_OUT_OF_STOCK'),
            attempt(exchangeOf(returnId, { variantId: last.variantId })),
        ]);
        expect([bought, exchanged].filter((answer) => answer === 'COMMERCE_OUT_OF_STOCK')).to.have.length(1);
        expect(await stockOf(admin, last)).to.deep.equal([1, 1]);
        if (exchanged !== 'COMMERCE_OUT_OF_STOCK')
            return;
        expect(await standingOf(admin, orderId)).to.deep.equal(['10.00', '0.00', '0.00', 'PAID']);
        expect((await exchange(admin, returnId, { variantId: (await sellable(admin)).variantId })).carried).to.deep.equal(euros('10.00'));
    });
    it('is done once by many at once, and by who repeats the same', async () => {
        const { admin } = world.acme;
        const { returnId } = await cameBack(admin, { shippingAddress: ADDRESS });
        const other = await sellable(admin, 10);
        const asked = exchangeOf(returnId, { variantId: other.variantId });
        const key = randomUUID();
        const answers = await Promise.all([attempt(asked, key), ...Array.from({ length: 5 }, () => attempt(asked))]);
        expect(answers.filter((answer) => answer === 'COMMERCE_RETURN_EXCHANGED')).to.have.length(5);
        const [made] = answers.filter((answer) => answer.startsWith('ord_'));
        expect(await stockOf(admin, other)).to.deep.equal([10, 1]);
        const once = await cameBack(admin);
        const same = exchangeOf(once.returnId, { variantId: other.variantId });
        const repeated = randomUUID();
        const first = await attempt(same, repeated);
        expect([await attempt(same, repeated), first.startsWith('ord_'), first === made]).to.deep.equal([first, true, false]);
        expect(await stockOf(admin, other)).to.deep.equal([10, 2]);
    });
    it('credits no piece that is refunded at the same time', async () => {
        const { admin } = world.acme;
        const { orderId, lineId, returnId } = await cameBack(admin);
        const asked = exchangeOf(returnId, { variantId: (await sellable(admin)).variantId });
        const refund = { input: { orderId, lines: [{ lineId, quantity: 1 }], returnId } };
        const [exchanged, refunded] = await Promise.all([
            attempt(asked),
            admin.send(RefundOrderDocument, refund).then(({ errors }) => errors[0]?.extensions.reason ?? 'refunded'),
        ]);
        const outcome = exchanged.startsWith('ord_') ? 'exchanged' : exchanged;
        expect(['exchanged COMMERCE_ORDER_QUANTITY_TOO_LARGE', 'COMMERCE_NOTHING_TO_CREDIT refunded']).to.include(`${outcome} ${refunded}`);
        expect(await standingOf(admin, orderId)).to.deep.equal(['10.00', '10.00', '0.00', 'REFUNDED']);
        expect(await movedOf(admin, orderId)).to.deep.equal([['10.00', refunded === 'refunded' ? '10.00' : '0.00']]);
        expect(await oddsOf(world, world.acme)).to.deep.equal({ orders: [], difference: 0 });
    });
    it('ends where so many have followed one another that no more may', async () => {
        const { admin } = world.acme;
        const { replacement } = await exchange(admin, (await cameBack(admin)).returnId, { variantId: (await sellable(admin)).variantId });
        await admin.run(FulfilOrderDocument, { input: { orderId: replacement.id } });
        const { returnId } = await sendBack(admin, { sold: await sellable(admin), orderId: replacement.id, lineId: present(replacement.lines[0]).id });
        await rowOf(world, world.acme, `update order_exchanges set depth = 20 where id = (select id from order_exchanges order by id desc limit 1)`);
        expect(await reasonOf(admin, returnId, { variantId: (await sellable(admin)).variantId })).to.equal('COMMERCE_TOO_MANY_EXCHANGES');
    });
    it('stays as it was made, whatever a statement of the tenant says', async () => {
        const schema = await rowOf(world, world.acme, 'select current_schema() as s');
        const said = (statement) => world.sql(async (sql) => {
            await sql.unsafe(`set role "${schema.s}"; set search_path to "${schema.s}"`);
            return sql.unsafe(statement).then(() => 'done', (error) => error.message);
        });
        for (const statement of [
            'update order_exchanges set carried_minor = 0',
            'update order_exchanges set order_id = order_id',
            'delete from order_exchanges',
        ])
            expect(await said(statement), statement).to.match(/permission denied/);
        expect(await said('update order_exchanges set returned_minor = carried_minor + 1')).to.match(/order_exchanges_carried/);
    });
});
//# sourceMappingURL=exchanges-refused.test.js.map