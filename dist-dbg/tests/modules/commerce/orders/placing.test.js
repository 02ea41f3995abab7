import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { CreateOrderDocument, IssueGiftCardDocument, OrderDocument, OrderPriceExplanationDocument, OrderWithPaymentsDocument, UpdateProductDocument, } from '../../../../schema/generated/graphql.js';
import { joins } from '../../../../src/kernel/events.js';
import { orderPlaced } from '../../../../src/modules/commerce/events.js';
import { useWorld } from '../../../support/world.js';
import { euros, problemsOf } from '../catalogue.js';
import { choose, newCoupon, newCustomer, newPromotion, present } from '../pricing/pricing.js';
import { newMethod, newZone, rateFor } from '../shipping/shipping.js';
import { ADDRESS, orderOf, place, read, rowOf, sellable, stockOf, toldOf, tryToPlace, withListener } from './orders.js';
describe('createOrder', () => {
    const world = useWorld();
    it('writes down what was sold, reserves it, takes the next number and tells it, and only in its tenant', async () => {
        const { acme, globex } = world;
        const [tent, lamp] = [await sellable(acme.admin, 10, '100.00'), await sellable(acme.admin, 10, '7.99')];
        const customerId = await newCustomer(acme.admin);
        const lines = [
            { variantId: tent.variantId, quantity: 2 },
            { variantId: lamp.variantId, quantity: 1 },
        ];
        const order = await place(acme.admin, { lines, customerId, email: null, shippingAddress: ADDRESS, paymentMethod: 'INVOICE' });
        expect(order).to.deep.include({ state: 'CONFIRMED', paymentState: 'AUTHORISED', source: 'STAFF', customerId, payable: euros('207.99') });
        expect(order.email).to.match(/^buyer/);
        expect(order.shippingAddress).to.deep.include(ADDRESS);
        expect(order.lines.map(({ quantity, open, total }) => [quantity, open, total.amount])).to.deep.equal([
            [2, 2, '200.00'],
            [1, 1, '7.99'],
        ]);
        expect(await stockOf(acme.admin, tent)).to.deep.equal([10, 2]);
        await acme.admin.run(UpdateProductDocument, { input: { id: tent.productId, name: 'Another name' } });
        expect((await read(acme.admin, order.id)).lines).to.deep.equal(order.lines);
        expect(await globex.admin.refusal(OrderDocument, { id: order.id })).to.include({ reason: 'COMMERCE_ORDER_NOT_FOUND' });
        const paid = present((await acme.admin.run(OrderWithPaymentsDocument, { id: order.id })).order);
        expect(paid.payments.map(({ method, state, amount }) => [method, state, amount.amount])).to.deep.equal([['INVOICE', 'AUTHORISED', '207.99']]);
        expect(paid.customer?.id).to.equal(customerId);
    });
    it('prices as the explanation says, with promotions, shipping and taxes, and its parts sum to the whole', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10, '100.00');
        const promotion = await newPromotion(admin, sold.productId, { requiresCoupon: true });
        const { code } = await newCoupon(admin, promotion.id);
        const zone = await newZone(admin, [{ countryCode: 'DE' }]);
        const method = await newMethod(admin, { rates: [rateFor(zone, '4.90')] });
        const order = await place(admin, {
            ...{ lines: [{ variantId: sold.variantId, quantity: 1 }], shippingAddress: ADDRESS, shippingMethodId: method.id, couponCodes: [code] },
        });
        expect(order).to.deep.include({ state: 'PLACED', discount: euros('10.00'), payable: euros('94.90') });
        expect(order.shipping).to.deep.include({ methodId: method.id, methodName: method.name, total: euros('4.90') });
        expect(order.promotions.map(({ promotionId, discount }) => [promotionId, discount.amount])).to.deep.equal([[promotion.id, '10.00']]);
        const explained = present((await admin.run(OrderPriceExplanationDocument, { id: order.id })).order).priceExplanation;
        expect(explained.lines[0]?.steps.map(({ kind }) => kind)).to.include.members(['BASE_PRICE', 'PROMOTION']);
        const again = { lines: [{ variantId: sold.variantId, quantity: 1 }], couponCodes: [code] };
        const refused = await admin.refusal(CreateOrderDocument, orderOf(again));
        expect(problemsOf(refused)).to.deep.equal(['input.couponCodes.0 COMMERCE_ORDER_COUPON_NOT_GOOD']);
        const wrong = await rowOf(world, world.acme, `select count(*)::int as wrong from orders o where
        net_minor <> shipping_net_minor + (select sum(net_minor) from order_lines l where l.order_id = o.id)
        or tax_minor <> shipping_tax_minor + (select sum(tax_minor) from order_lines l where l.order_id = o.id)
        or tax_minor <> (select coalesce(sum((t ->> 'taxMinor')::bigint), 0) from jsonb_array_elements(taxes) t)
        or net_minor <> (select coalesce(sum((t ->> 'netMinor')::bigint), 0) from jsonb_array_elements(taxes) t)`);
        expect(wrong).to.deep.equal({ wrong: 0 });
    });
    it('tells the books amounts that add up to zero', async () => {
        const placed = await toldOf(world, world.acme, 'commerce.orderPlaced');
        expect(placed.length).to.be.greaterThan(1);
        for (const { postings } of placed)
            expect(postings.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).to.equal(0);
        const { postings, payableMinor } = present(placed[0]);
        expect(postings.find(({ role }) => role === 'RECEIVABLES')?.amountMinor).to.equal(payableMinor);
    });
    it('is paid by gift cards first, and by the payment for the rest', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10, '30.00');
        const issue = async () => present((await admin.run(IssueGiftCardDocument, { input: { amount: euros('20.00') } })).issueGiftCard).code;
        const giftCardCodes = [await issue(), await issue()];
        const lines = [{ variantId: sold.variantId, quantity: 1 }];
        const order = await place(admin, { lines, giftCardCodes, paymentMethod: 'CASH' });
        expect(order).to.deep.include({ state: 'CONFIRMED', paymentState: 'PAID', paid: euros('30.00'), due: euros('0.00') });
        expect(order.giftCards.map(({ amount }) => amount.amount)).to.deep.equal(['20.00', '10.00']);
        const half = await place(admin, { lines, giftCardCodes: [present(giftCardCodes[1])], paymentMethod: 'BANK_TRANSFER' });
        expect(half).to.deep.include({ state: 'PLACED', paymentState: 'PARTLY_PAID', paid: euros('10.00'), due: euros('20.00') });
        const used = { lines, giftCardCodes: ['0000-0000-0000-0000'] };
        expect(problemsOf(await admin.refusal(CreateOrderDocument, orderOf(used)))).to.deep.equal([
            'input.giftCardCodes.0 COMMERCE_GIFT_CARD_CODE_UNKNOWN',
        ]);
    });
    it('refuses what is not there, naming every line, and counts lines of one item together', async () => {
        const { admin } = world.acme;
        const [few, many] = [await sellable(admin, 2), await sellable(admin, 100)];
        const lines = [
            { variantId: few.variantId, quantity: 2 },
            { variantId: many.variantId, quantity: 1 },
            { variantId: few.variantId, quantity: 1 },
        ];
        const before = await rowOf(world, world.acme, 'select count(*) from orders');
        const refused = await admin.refusal(CreateOrderDocument, orderOf({ lines, paymentMethod: 'CASH' }));
        expect(problemsOf(refused)).to.deep.equal(['input.lines.0.quantity COMMERCE_OUT_OF_STOCK', 'input.lines.2.quantity COMMERCE_OUT_OF_STOCK']);
        expect(await stockOf(admin, many)).to.deep.equal([100, 0]);
        expect(await rowOf(world, world.acme, 'select count(*) from orders')).to.deep.equal(before);
    });
    it('names every field that is wrong', async () => {
        const { admin } = world.acme;
        const { variantId } = await sellable(admin);
        const wrong = async (input) => problemsOf(await admin.refusal(CreateOrderDocument, orderOf({ lines: [{ variantId, quantity: 1 }], ...input })));
        expect(await wrong({ lines: [] })).to.deep.equal(['input.lines TOO_SHORT']);
        expect(await wrong({ lines: [{ variantId, quantity: 0 }] })).to.deep.equal(['input.lines.0.quantity TOO_SMALL']);
        expect(await wrong({ lines: [{ variantId, quantity: -1 }] })).to.deep.equal(['input.lines.0.quantity TOO_SMALL']);
        expect(await wrong({ email: null })).to.deep.equal(['input.email MISSING']);
        expect(await wrong({ currencyCode: 'XXL' })).to.deep.equal(['input.currencyCode UNKNOWN_CURRENCY']);
        expect(await wrong({ currencyCode: 'USD' })).to.deep.equal(['input.lines.0.variantId COMMERCE_CURRENCY_MIXED']);
        expect(await wrong({ shippingAddress: { ...ADDRESS, postalCode: 'A' } })).to.deep.equal(['input.shippingAddress.postalCode MALFORMED']);
        const { id: shippingMethodId } = await newMethod(admin);
        expect(await wrong({ shippingMethodId })).to.deep.equal(['input.shippingAddress MISSING']);
        expect(await wrong({ shippingMethodId, shippingAddress: ADDRESS })).to.deep.equal(['input.shippingMethodId COMMERCE_SHIPPING_NOT_OFFERED']);
        expect(await wrong({ giftCardCodes: ['short'] })).to.deep.equal(['input.giftCardCodes.0 MALFORMED']);
    });
    it('is one commit with whatever joins it: where a listener throws there is nothing of it', async () => {
        const { admin, eventNames } = world.acme;
        const sold = await sellable(admin, 5);
        const counts = `select (select count(*) from orders) as orders, (select count(*) from order_lines) as lines, (select count(*) from payments) as payments,
      (select last from document_counters where series = 'order') as number, (select count(*) from stock_reservations) as reservations,
      (select count(*) from audit_entries) as audit`;
        const [before, told] = [await rowOf(world, world.acme, counts), await eventNames()];
        const wanted = { lines: [{ variantId: sold.variantId, quantity: 1 }], paymentMethod: 'CASH' };
        const ledger = joins(orderPlaced, async () => {
            throw new Error('the period is closed');
        });
        expect(await withListener(ledger, () => tryToPlace(admin, wanted))).to.equal('INTERNAL');
        expect(await rowOf(world, world.acme, counts)).to.deep.equal(before);
        expect(await eventNames()).to.deep.equal(told);
        const heard = [];
        const recording = joins(orderPlaced, async (_tx, { payload }) => void heard.push(payload.orderId));
        const order = await withListener(recording, () => place(admin, wanted));
        expect(heard).to.deep.equal([order.id]);
    });
    it('happens once by one key, and needs one', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 5);
        const [variables, key] = [orderOf({ lines: [{ variantId: sold.variantId, quantity: 1 }] }), randomUUID()];
        const send = () => admin.send(CreateOrderDocument, variables, { 'idempotency-key': key });
        const [one, other] = [await send(), await send()];
        expect(one.data?.createOrder.number).to.equal(present(other.data?.createOrder).number);
        expect(await stockOf(admin, sold)).to.deep.equal([5, 1]);
    });
    it('writes numbers as the shop wants them', async () => {
        const { admin } = world.globex;
        const sold = await sellable(admin, 5);
        const wanted = { lines: [{ variantId: sold.variantId, quantity: 1 }] };
        const first = Number((await place(admin, wanted)).number);
        await choose(admin, 'commerce.orderNumberFormat', 'A-{number:5}');
        expect((await place(admin, wanted)).number).to.equal(`A-${String(first + 1).padStart(5, '0')}`);
        await choose(admin, 'commerce.orderNumberFormat', '{year}/{number}');
        expect((await place(admin, wanted)).number).to.equal(`${world.clock.now().getUTCFullYear()}/1`);
    });
    it('leaves what was sold as it is, whatever a statement of the tenant says', async () => {
        const schema = await rowOf(world, world.acme, 'select current_schema() as s');
        const said = (statement) => world.sql(async (sql) => {
            await sql.unsafe(`set role "${schema.s}"; set search_path to "${schema.s}"`);
            return sql.unsafe(statement).then(() => 'done', (error) => error.message);
        });
        expect(await said('update orders set payable_minor = 1, total_minor = 1 - rounding_minor, net_minor = 1 - rounding_minor - tax_minor')).to.match(/by its edits alone/);
        expect(await said('update orders set number = 1, currency_code = 1')).to.match(/permission denied/);
        expect(await said('update order_lines set quantity = 1')).to.match(/permission denied/);
        expect(await said('delete from order_lines')).to.match(/permission denied/);
        expect(await said('update order_lines set shipped = quantity + 1')).to.match(/order_lines_shipped/);
        expect(await said(`update orders set state = 'CANCELLED'`)).to.match(/orders_cancelled/);
    });
});
//# sourceMappingURL=placing.test.js.map