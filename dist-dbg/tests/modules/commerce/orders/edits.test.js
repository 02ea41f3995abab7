import { expect } from 'chai';
import { FulfilOrderDocument, IssueGiftCardDocument, OrderWithPaymentsDocument, RecordPaymentDocument, UpdatePromotionDocument, } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { euros, problemsOf } from '../catalogue.js';
import { newCoupon, newPriceList, newPromotion, present, setPrice } from '../pricing/pricing.js';
import { newMethod, newZone, rateFor } from '../shipping/shipping.js';
import { countTorn, edit, refusalOfEdit, versionsOf } from './edits.js';
import { ADDRESS, place, read, rowOf, sellable, stockOf, toldOf, tryToPlace } from './orders.js';
async function payAll(client, orderId) {
    const { payments } = present((await client.run(OrderWithPaymentsDocument, { id: orderId })).order);
    for (const { id, amount, captured } of payments) {
        if (captured.amount === '0.00')
            await client.run(RecordPaymentDocument, { input: { id, amount } });
    }
}
describe('editOrder', () => {
    const world = useWorld();
    it('changes quantities, takes lines out and adds some: what stays keeps its price, what is new costs what it costs today', async () => {
        const { admin } = world.acme;
        const [kept, gone, added] = [await sellable(admin, 10, '10.00'), await sellable(admin, 10, '5.00'), await sellable(admin, 10, '7.00')];
        const placed = await place(admin, {
            lines: [
                { variantId: kept.variantId, quantity: 2 },
                { variantId: gone.variantId, quantity: 1 },
            ],
            paymentMethod: 'INVOICE',
        });
        const list = await newPriceList(admin);
        await setPrice(admin, list.id, { variantId: kept.variantId, amount: '12.00' });
        const [first, second] = placed.lines;
        const edited = await edit(admin, placed.id, {
            lines: [
                { lineId: present(first).id, quantity: 3 },
                { lineId: present(second).id, quantity: 0 },
            ],
            addLines: [
                { variantId: added.variantId, quantity: 1 },
                { variantId: kept.variantId, quantity: 1 },
            ],
            expectedPayable: euros('49.00'),
            reason: 'They want more',
        });
        const said = edited.lines.map(({ sku, quantity, unitPrice, total }) => [sku, quantity, unitPrice.amount, total.amount]);
        expect(said.map((line) => line.slice(1))).to.deep.equal([
            [3, '10.00', '30.00'],
            [1, '7.00', '7.00'],
            [1, '12.00', '12.00'],
        ]);
        expect(edited).to.deep.include({ payable: euros('49.00'), due: euros('49.00'), state: 'CONFIRMED', number: placed.number });
        expect([await stockOf(admin, kept), await stockOf(admin, gone), await stockOf(admin, added)]).to.deep.equal([
            [10, 4],
            [10, 0],
            [10, 1],
        ]);
        const [before, now, ...none] = await versionsOf(admin, placed.id);
        expect(none).to.deep.equal([]);
        expect(before).to.deep.include({ version: 1, reason: null, actor: null, changes: [] });
        expect([before?.totals.payable, before?.lines.map(({ id, quantity }) => [id, quantity])]).to.deep.equal([
            euros('25.00'),
            placed.lines.map(({ id, quantity }) => [id, quantity]),
        ]);
        expect([now?.reason, now?.actor?.kind, now?.totals.payable]).to.deep.equal(['They want more', 'USER', euros('49.00')]);
        expect(now?.lines.map(({ id }) => id)).to.deep.equal(edited.lines.map(({ id }) => id));
        const changes = now?.changes.map(({ previousLineId, quantityBefore, quantity }) => [previousLineId, quantityBefore, quantity]);
        expect(changes).to.deep.equal([
            [first?.id, 2, 3],
            [second?.id, 1, 0],
            [null, 0, 1],
            [null, 0, 1],
        ]);
        expect(await countTorn(world, world.acme)).to.equal(0);
    });
    it('asks for what is owed more and gives back what was paid too much, and tells the books the difference', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10, '10.00');
        const { id } = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 2 }], paymentMethod: 'INVOICE' });
        await payAll(admin, id);
        const quantityOf = async (quantity) => {
            const lineId = present((await read(admin, id)).lines[0]).id;
            const { payable, due, paid, refunded, paymentState } = await edit(admin, id, { lines: [{ lineId, quantity }] });
            return [payable.amount, due.amount, paid.amount, refunded.amount, paymentState];
        };
        expect(await quantityOf(3)).to.deep.equal(['30.00', '10.00', '20.00', '0.00', 'PARTLY_PAID']);
        const { payments } = present((await admin.run(OrderWithPaymentsDocument, { id })).order);
        expect(payments.map(({ amount, method }) => [amount.amount, method])).to.deep.equal([
            ['20.00', 'INVOICE'],
            ['10.00', 'INVOICE'],
        ]);
        await payAll(admin, id);
        expect(await quantityOf(1)).to.deep.equal(['10.00', '0.00', '30.00', '20.00', 'PARTLY_REFUNDED']);
        const told = (await toldOf(world, world.acme, 'commerce.orderEdited')).filter(({ orderId }) => orderId === id);
        expect(told.map(({ payableMinor, refundMinor }) => [payableMinor, refundMinor])).to.deep.equal([
            [1000, 0],
            [-2000, 2000],
        ]);
        for (const { postings, payableMinor } of told) {
            expect(postings.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).to.equal(0);
            expect(postings.find(({ role }) => role === 'RECEIVABLES')?.amountMinor).to.equal(payableMinor);
            expect(postings.map(({ role }) => role)).to.include('SALES');
        }
        await edit(admin, id, { addLines: [{ variantId: sold.variantId, quantity: 2 }] });
        await admin.run(FulfilOrderDocument, { input: { orderId: id } });
        expect(await stockOf(admin, sold)).to.deep.equal([7, 0]);
    });
    it('asks for nothing twice: what is promised already covers what comes back into the order', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10, '10.00');
        const { id } = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 3 }], paymentMethod: 'CASH' });
        for (const quantity of [1, 3])
            await edit(admin, id, { lines: [{ lineId: present((await read(admin, id)).lines[0]).id, quantity }] });
        const { payments } = present((await admin.run(OrderWithPaymentsDocument, { id })).order);
        expect(payments.map(({ amount }) => amount.amount)).to.deep.equal(['30.00']);
    });
    it('gives back to gift cards what they have paid too much', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10, '10.00');
        const { code } = present((await admin.run(IssueGiftCardDocument, { input: { amount: euros('40.00') } })).issueGiftCard);
        const placed = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 4 }], giftCardCodes: [code] });
        const edited = await edit(admin, placed.id, { lines: [{ lineId: present(placed.lines[0]).id, quantity: 1 }] });
        expect(edited).to.deep.include({ payable: euros('10.00'), paid: euros('40.00'), refunded: euros('30.00'), due: euros('0.00') });
        const card = await rowOf(world, world.acme, `select balance_minor::int as left from gift_cards order by id desc limit 1`);
        expect(card.left).to.equal(3000);
    });
    it('keeps promotions that it has used although they have ended and are used up, and gives back uses that are gone', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10, '10.00');
        const other = await sellable(admin, 10, '3.00');
        const promotion = await newPromotion(admin, sold.productId, { requiresCoupon: true, usageLimit: 1 });
        const { code } = await newCoupon(admin, promotion.id, 1);
        const wanted = { lines: [{ variantId: sold.variantId, quantity: 1 }], couponCodes: [code] };
        const placed = await place(admin, { ...wanted, paymentMethod: 'CASH' });
        await admin.run(UpdatePromotionDocument, { input: { id: promotion.id, isActive: false } });
        const more = await edit(admin, placed.id, { lines: [{ lineId: present(placed.lines[0]).id, quantity: 3 }] });
        expect([more.discount.amount, more.promotions.map(({ discount }) => discount.amount)]).to.deep.equal(['3.00', ['3.00']]);
        const used = `select (select used from promotion_usages where promotion_id = r.promotion_id) as used, amount_minor::int as amount, released_at is null as open
      from promotion_redemptions r order by redeemed_at desc, id desc limit 1`;
        expect(await rowOf(world, world.acme, used)).to.deep.equal({ used: 1, amount: 300, open: true });
        await admin.run(UpdatePromotionDocument, { input: { id: promotion.id, isActive: true } });
        expect(await tryToPlace(admin, wanted)).to.equal('COMMERCE_ORDER_COUPON_NOT_GOOD');
        const without = await edit(admin, placed.id, {
            lines: [{ lineId: present(more.lines[0]).id, quantity: 0 }],
            addLines: [{ variantId: other.variantId, quantity: 1 }],
        });
        expect([without.promotions, without.payable]).to.deep.equal([[], euros('3.00')]);
        expect(await tryToPlace(admin, wanted)).to.equal('PLACED');
    });
    it('sends it elsewhere, in another way, for what that costs', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10, '10.00');
        const [germany, france] = [await newZone(admin, [{ countryCode: 'DE' }]), await newZone(admin, [{ countryCode: 'FR' }])];
        const [home, abroad] = [
            await newMethod(admin, { rates: [rateFor(germany, '5.00')] }),
            await newMethod(admin, { rates: [rateFor(france, '9.00'), rateFor(germany, '1.00')] }),
        ];
        const placed = await place(admin, {
            ...{ lines: [{ variantId: sold.variantId, quantity: 1 }], shippingAddress: ADDRESS, shippingMethodId: home.id, paymentMethod: 'CASH' },
        });
        const shippingAddress = { ...ADDRESS, city: 'Paris', postalCode: '75001', countryCode: 'FR' };
        const alone = await refusalOfEdit(admin, placed.id, { shippingAddress });
        expect(problemsOf(alone)).to.deep.equal(['input.shippingMethodId COMMERCE_SHIPPING_NOT_OFFERED']);
        const cheaper = await edit(admin, placed.id, { shippingMethodId: abroad.id });
        expect([cheaper.shipping?.total, cheaper.payable]).to.deep.equal([euros('1.00'), euros('11.00')]);
        expect(cheaper.lines).to.deep.equal(placed.lines);
        const moved = await edit(admin, placed.id, { shippingAddress, shippingMethodId: abroad.id });
        expect([moved.shipping?.total, moved.payable, moved.shippingAddress?.city]).to.deep.equal([euros('9.00'), euros('19.00'), 'Paris']);
        const said = (await versionsOf(admin, placed.id)).map(({ totals }) => [totals.shipping.amount, totals.shippingMethodName]);
        expect(said).to.deep.equal([
            ['5.00', home.name],
            ['1.00', abroad.name],
            ['9.00', abroad.name],
        ]);
    });
    it('leaves no order at odds with its lines, its edits and what is reserved for it', async () => {
        const { edited } = await rowOf(world, world.acme, 'select count(distinct order_id)::int as edited from order_edits');
        expect([edited > 4, await countTorn(world, world.acme)]).to.deep.equal([true, 0]);
    });
});
//# sourceMappingURL=edits.test.js.map