import { expect } from 'chai';
import {
  EditOrderDocument,
  FulfilOrderDocument,
  IssueGiftCardDocument,
  OrderEditPreviewDocument,
  OrderProgressDocument,
  OrderWithPaymentsDocument,
  RecordPaymentDocument,
  RefundOrderDocument,
  UpdatePromotionDocument,
} from '../../../../schema/generated/graphql.js';
import { joins } from '../../../../src/kernel/events.js';
import { orderEdited } from '../../../../src/modules/commerce/orders/events.js';
import type { Client } from '../../../support/client.js';
import { fewestStatements, useWorld } from '../../../support/world.js';
import { euros, newProduct, problemsOf, unique } from '../catalogue.js';
import { bill, billable } from '../invoicing/invoicing.js';
import { newCoupon, newPriceList, newPromotion, present, setPrice } from '../pricing/pricing.js';
import { newMethod, newZone, rateFor } from '../shipping/shipping.js';
import { countTorn, edit, refusalOfEdit, versionsOf } from './edits.js';
import { ADDRESS, place, read, rowOf, sellable, stockOf, toldOf, tryToPlace, withListener } from './orders.js';

type Told = { orderId: string; payableMinor: number; refundMinor: number; postings: { role: string; amountMinor: number }[] };

async function payAll(client: Client, orderId: string): Promise<void> {
  const { payments } = present((await client.run(OrderWithPaymentsDocument, { id: orderId })).order);
  for (const { id, amount, captured } of payments) {
    if (captured.amount === '0.00') await client.run(RecordPaymentDocument, { input: { id, amount } });
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
    const quantityOf = async (quantity: number) => {
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
    const told = (await toldOf<Told>(world, world.acme, 'commerce.orderEdited')).filter(({ orderId }) => orderId === id);
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
    for (const quantity of [1, 3]) await edit(admin, id, { lines: [{ lineId: present((await read(admin, id)).lines[0]).id, quantity }] });
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
    const card = await rowOf<{ left: number }>(world, world.acme, `select balance_minor::int as left from gift_cards order by id desc limit 1`);
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

  it('refuses what cannot be, names it, and leaves everything as it was', async () => {
    const { admin } = world.acme;
    const sold = await sellable(admin, 3, '10.00');
    const placed = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }], paymentMethod: 'CASH' });
    const lineId = present(placed.lines[0]).id;
    const problems = async (wanted: Parameters<typeof edit>[2]) => problemsOf(await refusalOfEdit(admin, placed.id, wanted));
    expect(await problems({ lines: [{ lineId, quantity: 4 }] })).to.deep.equal(['input.lines.0.quantity COMMERCE_OUT_OF_STOCK']);
    const [short] = present((await refusalOfEdit(admin, placed.id, { lines: [{ lineId, quantity: 4 }] })).fields);
    expect(short?.message).to.equal('only 3 can be had');
    const both = { lines: [{ lineId, quantity: 2 }], addLines: [{ variantId: sold.variantId, quantity: 2 }] };
    expect(await problems(both)).to.deep.equal(['input.lines.0.quantity COMMERCE_OUT_OF_STOCK', 'input.addLines.0.quantity COMMERCE_OUT_OF_STOCK']);
    expect(await problems({ lines: [{ lineId, quantity: 0 }] })).to.deep.equal(['input.lines COMMERCE_ORDER_EMPTY']);
    expect(await problems({ lines: [{ lineId: lineId.replace(/.$/, lineId.endsWith('0') ? '1' : '0'), quantity: 1 }] })).to.deep.equal([
      'input.lines.0.lineId COMMERCE_ORDER_LINE_NOT_FOUND',
    ]);
    expect(await problems({ lines: [{ lineId, quantity: -1 }] })).to.deep.equal(['input.lines.0.quantity TOO_SMALL']);
    expect(await problems({ lines: [1, 2].map((quantity) => ({ lineId, quantity })) })).to.deep.equal(['input.lines DUPLICATE']);
    const agreed = { lines: [{ lineId, quantity: 2 }], expectedPayable: euros('19.99') };
    expect(await problems(agreed)).to.deep.equal(['input.expectedPayable COMMERCE_ORDER_TOTAL_CHANGED']);
    expect((await refusalOfEdit(admin, placed.id, {})).reason).to.equal('COMMERCE_NOTHING_TO_EDIT');
    expect((await refusalOfEdit(admin, placed.id, { lines: [{ lineId, quantity: 1 }] })).reason).to.equal('COMMERCE_NOTHING_TO_EDIT');
    const stale = { input: { orderId: placed.id, ifVersion: placed.version + 1, lines: [{ lineId, quantity: 2 }] } };
    expect(await admin.refusal(EditOrderDocument, stale)).to.include({ reason: 'COMMERCE_VERSION_STALE' });
    expect(await world.globex.admin.refusal(EditOrderDocument, stale)).to.include({ reason: 'COMMERCE_ORDER_NOT_FOUND' });
    expect(await read(admin, placed.id)).to.deep.equal(placed);
    expect(await stockOf(admin, sold)).to.deep.equal([3, 1]);
    expect(await versionsOf(admin, placed.id)).to.have.length(1);
  });

  it('does not touch what has left, was credited or was billed', async () => {
    const { admin } = world.acme;
    const sold = await sellable(admin, 10, '10.00');
    const zone = await newZone(admin, [{ countryCode: 'DE' }]);
    const method = await newMethod(admin, { rates: [rateFor(zone, '5.00')] });
    const wanted = { shippingAddress: ADDRESS, shippingMethodId: method.id, paymentMethod: 'CASH' as const };
    const more = { addLines: [{ variantId: sold.variantId, quantity: 1 }] };
    const ordered = () => place(admin, { ...wanted, lines: [{ variantId: sold.variantId, quantity: 2 }] });
    const sent = await ordered();
    const lines = [{ lineId: present(sent.lines[0]).id, quantity: 1 }];
    await admin.run(FulfilOrderDocument, { input: { orderId: sent.id, lines } });
    const late = await refusalOfEdit(admin, sent.id, more);
    expect([late.reason, late.message.includes('EDIT is not possible')]).to.deep.equal(['COMMERCE_ORDER_STATE', true]);
    const credited = await ordered();
    await admin.run(RefundOrderDocument, { input: { orderId: credited.id, shipping: true } });
    expect(problemsOf(await refusalOfEdit(admin, credited.id, more))).to.deep.equal(['input.orderId COMMERCE_ORDER_CREDITED']);
    const billed = await ordered();
    await billable(admin);
    await bill(admin, billed.id);
    expect(problemsOf(await refusalOfEdit(admin, billed.id, more))).to.deep.equal(['input.orderId COMMERCE_ORDER_BILLED']);
    expect(await versionsOf(admin, billed.id)).to.have.length(1);
  });

  it('is billed and credited by what it says now', async () => {
    const { admin } = world.acme;
    const sold = await sellable(admin, 10, '3.33');
    const placed = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }], paymentMethod: 'CASH' });
    await edit(admin, placed.id, { lines: [{ lineId: present(placed.lines[0]).id, quantity: 3 }] });
    await billable(admin);
    const invoice = await bill(admin, placed.id);
    expect([invoice.payable, invoice.lines.map(({ quantity }) => quantity)]).to.deep.equal([euros('9.99'), [3]]);
    await admin.run(FulfilOrderDocument, { input: { orderId: placed.id } });
    const { lines } = present((await admin.run(OrderProgressDocument, { id: placed.id })).order);
    expect(lines).to.have.length(1);
    const { refundOrder } = await admin.run(RefundOrderDocument, {
      input: { orderId: placed.id, lines: [{ lineId: present(lines[0]).id, quantity: 3 }] },
    });
    expect(refundOrder?.credited).to.deep.equal(euros('9.99'));
  });

  it('is undone by whoever joins it and refuses', async () => {
    const { admin } = world.acme;
    const sold = await sellable(admin, 10, '10.00');
    const placed = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }], paymentMethod: 'CASH' });
    const ledger = joins(orderEdited, async () => {
      throw new Error('The books are closed.');
    });
    await withListener(ledger, () => refusalOfEdit(admin, placed.id, { lines: [{ lineId: present(placed.lines[0]).id, quantity: 5 }] }));
    expect(await read(admin, placed.id)).to.deep.equal(placed);
    expect(await stockOf(admin, sold)).to.deep.equal([10, 1]);
  });

  it('tells beforehand what it would come to, and changes nothing by that', async () => {
    const { admin } = world.acme;
    const sold = await sellable(admin, 10, '10.00');
    const placed = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 2 }], paymentMethod: 'CASH' });
    await payAll(admin, placed.id);
    const { version } = await read(admin, placed.id);
    const input = { orderId: placed.id, ifVersion: version, lines: [{ lineId: present(placed.lines[0]).id, quantity: 1 }] };
    const preview = present((await admin.run(OrderEditPreviewDocument, { input })).orderEditPreview);
    expect([preview.totals.payable, preview.due, preview.refund]).to.deep.equal([euros('10.00'), euros('0.00'), euros('10.00')]);
    expect(preview.changes.map(({ quantityBefore, quantity }) => [quantityBefore, quantity])).to.deep.equal([[2, 1]]);
    expect(await world.globex.admin.refusal(OrderEditPreviewDocument, { input })).to.include({ reason: 'COMMERCE_ORDER_NOT_FOUND' });
    expect((await read(admin, placed.id)).version).to.equal(version);
    const edited = await edit(admin, placed.id, { lines: input.lines });
    expect([edited.payable, edited.refunded]).to.deep.equal([preview.totals.payable, preview.refund]);
  });

  it('happens once of two at once, and whatever races it, reserved are the pieces that are open', async () => {
    const { admin } = world.acme;
    const sold = await sellable(admin, 40, '10.00');
    for (let round = 0; round < 6; round += 1) {
      const placed = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 2 }], paymentMethod: 'CASH' });
      const input = { orderId: placed.id, ifVersion: placed.version, lines: [{ lineId: present(placed.lines[0]).id, quantity: 3 }] };
      const racer = round % 2 === 0 ? EditOrderDocument : FulfilOrderDocument;
      const racing =
        round % 2 === 0 ? { input: { ...input, lines: [{ ...present(input.lines[0]), quantity: 1 }] } } : { input: { orderId: placed.id } };
      const answers = await Promise.all([admin.send(EditOrderDocument, { input }), admin.send(racer, racing)]);
      const refused = answers.flatMap(({ errors }) => errors[0]?.extensions.reason ?? []);
      if (round % 2 === 0) expect(refused).to.deep.equal(['COMMERCE_VERSION_STALE']);
      else expect(refused.length).to.be.at.most(1);
      expect(await countTorn(world, world.acme)).to.equal(0);
    }
    const last = await sellable(admin, 3, '10.00');
    const two = await Promise.all([1, 2].map(() => place(admin, { lines: [{ variantId: last.variantId, quantity: 1 }], paymentMethod: 'CASH' })));
    const both = await Promise.all(
      two.map(({ id, version, lines }) =>
        admin.send(EditOrderDocument, { input: { orderId: id, ifVersion: version, lines: [{ lineId: present(lines[0]).id, quantity: 2 }] } }),
      ),
    );
    expect(both.flatMap(({ errors }) => errors[0]?.extensions.reason ?? [])).to.deep.equal(['COMMERCE_OUT_OF_STOCK']);
    expect(await stockOf(admin, last)).to.deep.equal([3, 3]);
  });

  it('keeps what was promised where more is gone, and takes none of it again', async () => {
    const { admin } = world.acme;
    const sold = await sellable(admin, 2, '10.00');
    const other = await sellable(admin, 2, '1.00');
    const placed = await place(admin, { lines: [sold, other].map(({ variantId }) => ({ variantId, quantity: 2 })), paymentMethod: 'CASH' });
    await edit(admin, placed.id, { lines: [{ lineId: present(placed.lines[1]).id, quantity: 1 }] });
    expect([await stockOf(admin, sold), await stockOf(admin, other)]).to.deep.equal([
      [2, 2],
      [2, 1],
    ]);
    expect(await tryToPlace(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }] })).to.equal('COMMERCE_OUT_OF_STOCK');
  });

  it('takes as many statements for a hundred lines as for one', async function () {
    this.timeout(120_000);
    const { admin } = world.acme;
    const variants = Array.from({ length: 100 }, () => ({ sku: unique('MANY'), title: unique('One'), price: euros('10.00'), stockOnHand: 100 }));
    const ids = (await newProduct(admin, { variants })).variants.map(({ id }) => id);
    const counted = async (count: number) => {
      const lines = ids.slice(0, count).map((variantId) => ({ variantId, quantity: 2 }));
      const { id } = await place(admin, { lines, paymentMethod: 'CASH' });
      let quantity = 2;
      return fewestStatements(world, async () => {
        quantity += 1;
        const order = await read(admin, id);
        const input = { orderId: id, ifVersion: order.version, lines: order.lines.map(({ id: lineId }) => ({ lineId, quantity })) };
        await admin.run(EditOrderDocument, { input });
      });
    };
    const [one, hundred] = [await counted(1), await counted(100)];
    expect(hundred).to.equal(one);
  });

  it('leaves earlier versions as they are, whatever a statement of the tenant says', async () => {
    const schema = await rowOf<{ s: string }>(world, world.acme, 'select current_schema() as s');
    const said = (statement: string) =>
      world.sql(async (sql) => {
        await sql.unsafe(`set role "${schema.s}"; set search_path to "${schema.s}"`);
        return sql.unsafe(statement).then(
          () => 'done',
          (error: Error) => error.message,
        );
      });
    for (const statement of [
      'update order_edits set units = 0',
      'delete from order_edits',
      'update order_lines set quantity = 1 where until_version is not null',
      'delete from order_lines where until_version is not null',
      'update order_timeline set kind = kind',
    ]) {
      expect(await said(statement), statement).to.match(/permission denied/);
    }
    expect(await said('update orders set net_minor = net_minor + 1, total_minor = total_minor + 1, payable_minor = payable_minor + 1')).to.match(
      /by its edits alone/,
    );
  });

  it('leaves no order at odds with its lines, its edits and what is reserved for it', async () => {
    const { edited } = await rowOf<{ edited: number }>(world, world.acme, 'select count(distinct order_id)::int as edited from order_edits');
    expect([edited > 10, await countTorn(world, world.acme)]).to.deep.equal([true, 0]);
  });
});
