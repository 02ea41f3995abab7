import { expect } from 'chai';
import { EditOrderDocument, FulfilOrderDocument, OrderEditPreviewDocument, OrderProgressDocument, OrderWithPaymentsDocument, RecordPaymentDocument, RefundOrderDocument, } from '../../../../schema/generated/graphql.js';
import { joins } from '../../../../src/kernel/events.js';
import { orderEdited } from '../../../../src/modules/commerce/orders/events.js';
import { fewestStatements, useWorld } from '../../../support/world.js';
import { euros, newProduct, problemsOf, unique } from '../catalogue.js';
import { bill, billable } from '../invoicing/invoicing.js';
import { present } from '../pricing/pricing.js';
import { newMethod, newZone, rateFor } from '../shipping/shipping.js';
import { countTorn, edit, refusalOfEdit, versionsOf } from './edits.js';
import { ADDRESS, place, read, rowOf, sellable, stockOf, tryToPlace, withListener } from './orders.js';
async function payAll(client, orderId) {
    const { payments } = present((await client.run(OrderWithPaymentsDocument, { id: orderId })).order);
    for (const { id, amount, captured } of payments) {
        if (captured.amount === '0.00')
            await client.run(RecordPaymentDocument, { input: { id, amount } });
    }
}
describe('editOrder, refused, undone or raced', () => {
    const world = useWorld();
    it('refuses what cannot be, names it, and leaves everything as it was', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 3, '10.00');
        const placed = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }], paymentMethod: 'CASH' });
        const lineId = present(placed.lines[0]).id;
        const problems = async (wanted) => problemsOf(await refusalOfEdit(admin, placed.id, wanted));
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
        const wanted = { shippingAddress: ADDRESS, shippingMethodId: method.id, paymentMethod: 'CASH' };
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
            const racing = round % 2 === 0 ? { input: { ...input, lines: [{ ...present(input.lines[0]), quantity: 1 }] } } : { input: { orderId: placed.id } };
            const answers = await Promise.all([admin.send(EditOrderDocument, { input }), admin.send(racer, racing)]);
            const refused = answers.flatMap(({ errors }) => errors[0]?.extensions.reason ?? []);
            if (round % 2 === 0)
                expect(refused).to.deep.equal(['COMMERCE_VERSION_STALE']);
            else
                expect(refused.length).to.be.at.most(1);
            expect(await countTorn(world, world.acme)).to.equal(0);
        }
        const last = await sellable(admin, 3, '10.00');
        const two = await Promise.all([1, 2].map(() => place(admin, { lines: [{ variantId: last.variantId, quantity: 1 }], paymentMethod: 'CASH' })));
        const both = await Promise.all(two.map(({ id, version, lines }) => admin.send(EditOrderDocument, { input: { orderId: id, ifVersion: version, lines: [{ lineId: present(lines[0]).id, quantity: 2 }] } })));
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
        const counted = async (count) => {
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
        const schema = await rowOf(world, world.acme, 'select current_schema() as s');
        const said = (statement) => world.sql(async (sql) => {
            await sql.unsafe(`set role "${schema.s}"; set search_path to "${schema.s}"`);
            return sql.unsafe(statement).then(() => 'done', (error) => error.message);
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
        expect(await said('update orders set net_minor = net_minor + 1, total_minor = total_minor + 1, payable_minor = payable_minor + 1')).to.match(/by its edits alone/);
    });
    it('leaves no order at odds with its lines, its edits and what is reserved for it', async () => {
        const { edited } = await rowOf(world, world.acme, 'select count(distinct order_id)::int as edited from order_edits');
        expect([edited > 4, await countTorn(world, world.acme)]).to.deep.equal([true, 0]);
    });
});
//# sourceMappingURL=edits-refused.test.js.map