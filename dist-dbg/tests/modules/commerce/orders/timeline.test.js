import { expect } from 'chai';
import { AddOrderNoteDocument, CancelOrderDocument, DeleteOrderNoteDocument, EditOrderNoteDocument, ErasePersonalDataDocument, FulfilOrderDocument, OrderTimelineDocument, OrderWithPaymentsDocument, PlaceOrderDocument, PlacedOrderTimelineDocument, ReceiveReturnDocument, RecordPaymentDocument, RequestReturnDocument, } from '../../../../schema/generated/graphql.js';
import { joins } from '../../../../src/kernel/events.js';
import { orderShipped } from '../../../../src/modules/commerce/orders/events.js';
import { fewestStatements, useWorld } from '../../../support/world.js';
import { euros, problemsOf } from '../catalogue.js';
import { bill, billable } from '../invoicing/invoicing.js';
import { choose, newCustomer, present } from '../pricing/pricing.js';
import { add, newCart, openStorefront, variantOnSale } from '../storefront/shopper.js';
import { edit } from './edits.js';
import { place, sellable, withListener } from './orders.js';
describe('the timeline of an order', () => {
    const world = useWorld();
    const timeline = async (client, id, page = {}) => present((await client.run(OrderTimelineDocument, { id, first: 50, ...page })).order);
    const kindsOf = ({ timeline: { nodes } }) => nodes.map(({ kind }) => kind);
    const write = async (client, orderId, text, audience = null) => present((await client.run(AddOrderNoteDocument, { input: { orderId, text, audience } })).addOrderNote);
    it('says what happened, by whom, the latest first', async () => {
        const { admin, manager } = world.acme;
        const sold = await sellable(admin, 10, '10.00');
        const placed = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }], paymentMethod: 'INVOICE' });
        const edited = await edit(manager, placed.id, { lines: [{ lineId: present(placed.lines[0]).id, quantity: 2 }] });
        const { payments } = present((await admin.run(OrderWithPaymentsDocument, { id: placed.id })).order);
        await admin.run(RecordPaymentDocument, { input: { id: present(payments[0]).id, amount: euros('10.00') } });
        await admin.run(FulfilOrderDocument, { input: { orderId: placed.id, carrier: 'DHL' } });
        await billable(admin);
        const { number } = await bill(admin, placed.id);
        const lines = [{ lineId: present(edited.lines[0]).id, quantity: 1 }];
        const { id: returnId } = present((await admin.run(RequestReturnDocument, { input: { orderId: placed.id, lines } })).requestReturn);
        await admin.run(ReceiveReturnDocument, { input: { returnId } });
        const { timeline: told } = await timeline(admin, placed.id);
        expect(told.nodes.map(({ kind, label, amount }) => [kind, label, amount?.amount ?? null])).to.deep.equal([
            ['RETURN_RECEIVED', null, null],
            ['RETURN_REQUESTED', null, null],
            ['INVOICED', number, '20.00'],
            ['SHIPPED', 'DHL', null],
            ['PAYMENT_CAPTURED', 'INVOICE', '10.00'],
            ['PAYMENT_AUTHORISED', 'INVOICE', '10.00'],
            ['PAYMENT_BEGUN', 'INVOICE', '10.00'],
            ['EDITED', null, '10.00'],
            ['PAYMENT_AUTHORISED', 'INVOICE', '10.00'],
            ['PAYMENT_BEGUN', 'INVOICE', '10.00'],
            ['CONFIRMED', null, null],
            ['PLACED', null, '10.00'],
        ]);
        const [editor, buyer] = ['EDITED', 'PLACED'].map((wanted) => told.nodes.find(({ kind }) => kind === wanted)?.actor);
        expect([editor?.kind, buyer?.kind, editor?.id === buyer?.id]).to.deep.equal(['USER', 'USER', false]);
        expect(await world.globex.admin.refusal(OrderTimelineDocument, { id: placed.id })).to.include({ reason: 'COMMERCE_ORDER_NOT_FOUND' });
    });
    it('is read page by page, all of it once', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10);
        const { id } = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }], paymentMethod: 'CASH' });
        for (const text of ['one', 'two', 'three'])
            await write(admin, id, text);
        const all = (await timeline(admin, id)).timeline.nodes.map((node) => node.id);
        const found = [];
        let next = { hasNextPage: true, endCursor: null };
        while (next.hasNextPage) {
            const { timeline: page } = await timeline(admin, id, { first: 2, after: next.endCursor });
            found.push(...page.nodes.map((node) => node.id));
            next = page.pageInfo;
        }
        expect(found).to.deep.equal(all);
        expect(all).to.have.length(7);
    });
    it('has nothing of what was undone', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10);
        const { id } = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }], paymentMethod: 'CASH' });
        const before = kindsOf(await timeline(admin, id));
        const refuse = joins(orderShipped, async () => {
            throw new Error('Nothing leaves today.');
        });
        await withListener(refuse, () => admin.refusal(FulfilOrderDocument, { input: { orderId: id } }));
        expect(kindsOf(await timeline(admin, id))).to.deep.equal(before);
    });
    it('shows shoppers what is for them, and nothing of who did it', async () => {
        const { admin, anonymous } = world.acme;
        await openStorefront(admin);
        await choose(admin, 'commerce.goodsAreSent', 'false');
        const variant = await variantOnSale(admin, { amount: '10.00' });
        const { cartToken } = await newCart(anonymous, { email: 'kim@mail.test' });
        await add({ client: anonymous, cartToken }, variant.id, 1);
        const input = { cartToken, expectedPayable: euros('10.00'), paymentMethod: 'BANK_TRANSFER' };
        const { id } = present((await anonymous.run(PlaceOrderDocument, { input })).placeOrder);
        const secret = await write(admin, id, 'Has complained before.');
        const shown = await write(admin, id, 'Your lamp is packed.', 'CUSTOMER');
        await admin.run(CancelOrderDocument, { input: { orderId: id, reason: 'out of fashion' } });
        const seen = async () => present((await anonymous.run(PlacedOrderTimelineDocument, { cartToken, first: 50 })).placedOrder);
        expect(kindsOf(await seen())).to.deep.equal(['CANCELLED', 'NOTED', 'PLACED']);
        expect((await seen()).timeline.nodes[1]?.note?.text).to.equal('Your lamp is packed.');
        expect((await seen()).notes.map(({ text }) => text)).to.deep.equal(['Your lamp is packed.']);
        expect(kindsOf(await timeline(admin, id))).to.include.members(['CREDITED', 'PAYMENT_VOIDED', 'NOTED']);
        const asked = `query { placedOrder(cartToken: "${cartToken}") { timeline { nodes { actor { id } } } } }`;
        const { errors } = await anonymous.send(asked);
        expect(errors[0]?.extensions.code).to.equal('UNAUTHENTICATED');
        await admin.run(EditOrderNoteDocument, { input: { noteId: shown.id, ifVersion: 1, audience: 'STAFF' } });
        await admin.run(EditOrderNoteDocument, { input: { noteId: secret.id, ifVersion: 1, text: 'We are sorry.', audience: 'CUSTOMER' } });
        expect((await seen()).notes.map(({ text }) => text)).to.deep.equal(['We are sorry.']);
        expect((await seen()).timeline.nodes.flatMap(({ note }) => note?.text ?? [])).to.deep.equal(['We are sorry.']);
    });
    it('has notes that are changed and deleted by whoever has seen them', async () => {
        const { admin, viewer } = world.acme;
        const sold = await sellable(admin, 10);
        const { id: orderId } = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }] });
        expect(await viewer.refusal(AddOrderNoteDocument, { input: { orderId, text: 'Hello' } })).to.include({ code: 'FORBIDDEN' });
        expect(problemsOf(await admin.refusal(AddOrderNoteDocument, { input: { orderId, text: '  ' } }))).to.deep.equal(['input.text TOO_SHORT']);
        const note = await write(admin, orderId, 'Rings twice.\nBehind the house.');
        const change = { input: { noteId: note.id, ifVersion: note.version, text: 'Rings once.' } };
        const changed = present((await admin.run(EditOrderNoteDocument, change)).editOrderNote);
        expect(changed).to.deep.include({ text: 'Rings once.', audience: 'STAFF', version: 2 });
        expect(await admin.refusal(EditOrderNoteDocument, change)).to.include({ reason: 'COMMERCE_VERSION_STALE' });
        const gone = { input: { noteId: note.id, ifVersion: 2 } };
        expect(await world.globex.admin.refusal(DeleteOrderNoteDocument, gone)).to.include({ reason: 'COMMERCE_ORDER_NOTE_NOT_FOUND' });
        await admin.run(DeleteOrderNoteDocument, gone);
        const after = await timeline(admin, orderId);
        expect([after.notes, after.timeline.nodes[0]?.kind, after.timeline.nodes[0]?.note]).to.deep.equal([[], 'NOTED', null]);
        expect(await world.acme.eventNames()).to.include.members(['commerce.orderNoteAdded', 'commerce.orderNoteEdited', 'commerce.orderNoteDeleted']);
    });
    it('takes as many statements for a page of orders as for one', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 100);
        const customerId = await newCustomer(admin);
        const asked = (first) => `query { orders(first: ${first}) { nodes { id timeline(first: 3) { nodes { kind note { text } } } notes { text } } } }`;
        const counted = (first) => fewestStatements(world, () => admin.send(asked(first)));
        for (let index = 0; index < 5; index += 1) {
            const { id } = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }], customerId });
            await write(admin, id, 'A note');
        }
        const [one, five] = [await counted(1), await counted(5)];
        expect(five).to.equal(one);
        expect(one).to.be.at.most(4);
    });
    it('forgets notes about people who are erased', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10);
        const customerId = await newCustomer(admin);
        const { id } = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }], customerId });
        await write(admin, id, 'Lives alone.');
        await admin.run(ErasePersonalDataDocument, { input: { subjectId: customerId } });
        expect((await timeline(admin, id)).notes).to.deep.equal([]);
    });
});
//# sourceMappingURL=timeline.test.js.map