import { expect } from 'chai';
import { CancelOrderDocument, CompleteOrderDocument, ConfirmOrderDocument, FulfilOrderDocument, TrackShipmentDocument, } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { euros, problemsOf } from '../catalogue.js';
import { present } from '../pricing/pricing.js';
import { place, sellable, stockOf } from './orders.js';
async function fulfil(client, input) {
    return present((await client.run(FulfilOrderDocument, { input })).fulfilOrder);
}
describe('fulfilOrder', () => {
    const world = useWorld();
    it('sends an order in parts, and says how each can be followed', async () => {
        const { admin } = world.acme;
        const [one, other] = [await sellable(admin, 10), await sellable(admin, 10)];
        const lines = [
            { variantId: one.variantId, quantity: 3 },
            { variantId: other.variantId, quantity: 1 },
        ];
        const { id: orderId, lines: placed } = await place(admin, { lines, paymentMethod: 'INVOICE' });
        const lineId = present(placed[0]).id;
        const part = await fulfil(admin, { orderId, lines: [{ lineId, quantity: 2 }], carrier: 'dhl', trackingNumber: '0034 0434' });
        expect(part).to.include({ state: 'PARTIALLY_FULFILLED' });
        expect(part.availableTransitions).to.deep.equal(['FULFIL_PART', 'FULFIL', 'CANCEL_REST']);
        expect(part.lines.map(({ shipped, open }) => [shipped, open])).to.deep.equal([
            [2, 1],
            [0, 1],
        ]);
        expect(part.shipments[0]).to.deep.include({ carrier: 'DHL', trackingNumber: '0034 0434', lines: [{ lineId, quantity: 2 }] });
        expect(part.shipments[0]?.trackingUrl).to.match(/^https:\/\/www\.dhl\.com\/.*0034%200434$/);
        expect([await stockOf(admin, one), await stockOf(admin, other)]).to.deep.equal([
            [8, 1],
            [10, 1],
        ]);
        const whole = await fulfil(admin, { orderId, ifVersion: part.version });
        expect(whole).to.include({ state: 'FULFILLED' });
        expect(whole.shipments).to.have.length(2);
        expect([await stockOf(admin, one), await stockOf(admin, other)]).to.deep.equal([
            [7, 0],
            [9, 0],
        ]);
        const { id: shipmentId } = present(whole.shipments[1]);
        const tracked = present((await admin.run(TrackShipmentDocument, { input: { shipmentId, carrier: 'By bicycle', trackingUrl: 'https://track.test/7' } })).trackShipment);
        expect(tracked).to.include({ carrier: 'By bicycle', trackingUrl: 'https://track.test/7', version: 2 });
        const { completeOrder } = await admin.run(CompleteOrderDocument, { input: { orderId } });
        expect(completeOrder).to.deep.include({ state: 'COMPLETED', availableTransitions: [] });
        expect(await world.acme.eventNames()).to.include.members([
            ...['commerce.orderPlaced', 'commerce.orderConfirmed', 'commerce.orderShipped', 'commerce.shipmentTracked', 'commerce.orderCompleted'],
        ]);
    });
    it('refuses what is not possible, and says what is', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10);
        const { id: orderId, lines } = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 2 }] });
        const early = await admin.refusal(FulfilOrderDocument, { input: { orderId } });
        expect(early).to.include({ code: 'CONFLICT', reason: 'COMMERCE_ORDER_STATE' });
        expect(early.message).to.match(/is PLACED: FULFIL_PART is not possible, only CONFIRM, EDIT, CANCEL\.$/);
        await admin.run(ConfirmOrderDocument, { input: { orderId } });
        const lineId = present(lines[0]).id;
        const refused = async (input) => problemsOf(await admin.refusal(FulfilOrderDocument, { input: { orderId, ...input } }));
        const twice = [
            { lineId, quantity: 2 },
            { lineId, quantity: 1 },
        ];
        expect(await refused({ lines: twice })).to.deep.equal([
            'input.lines.0.quantity COMMERCE_ORDER_QUANTITY_TOO_LARGE',
            'input.lines.1.quantity COMMERCE_ORDER_QUANTITY_TOO_LARGE',
        ]);
        expect(await refused({ lines: [{ lineId: 'orl_01h455vb4pex5vsknk084sn02q', quantity: 1 }] })).to.deep.equal([
            'input.lines.0.lineId COMMERCE_ORDER_LINE_NOT_FOUND',
        ]);
        expect(await refused({ ifVersion: 1 })).to.deep.equal(['input.ifVersion COMMERCE_VERSION_STALE']);
        expect(await refused({ trackingUrl: 'http://track.test' })).to.deep.equal(['input.trackingUrl MALFORMED']);
        expect(await stockOf(admin, sold)).to.deep.equal([10, 2]);
        const races = await Promise.all(Array.from({ length: 6 }, () => admin.send(FulfilOrderDocument, { input: { orderId, lines: [{ lineId, quantity: 1 }] } })));
        expect(races.filter(({ errors }) => errors.length === 0)).to.have.length(2);
        expect(await stockOf(admin, sold)).to.deep.equal([8, 0]);
        expect(await admin.refusal(CancelOrderDocument, { input: { orderId } })).to.include({ reason: 'COMMERCE_ORDER_STATE' });
    });
});
describe('cancelOrder', () => {
    const world = useWorld();
    it('gives the stock back, lets go of what was promised, and what was sold is owed no more', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10, '10.00');
        const { id: orderId } = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 4 }], paymentMethod: 'INVOICE' });
        const { cancelOrder } = await admin.run(CancelOrderDocument, { input: { orderId, reason: 'a mistake' } });
        expect(cancelOrder).to.deep.include({ state: 'CANCELLED', paymentState: 'UNPAID', cancelReason: 'a mistake', due: euros('0.00') });
        expect(cancelOrder?.credits.map(({ credited, refund }) => [credited.amount, refund.amount])).to.deep.equal([['40.00', '0.00']]);
        expect(await stockOf(admin, sold)).to.deep.equal([10, 0]);
        expect(await admin.refusal(CancelOrderDocument, { input: { orderId } })).to.include({ reason: 'COMMERCE_ORDER_STATE' });
    });
    it('cancels the rest of what has left in part, and nothing of what has left', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10, '10.00');
        const { id: orderId, lines } = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 4 }], paymentMethod: 'INVOICE' });
        await fulfil(admin, { orderId, lines: [{ lineId: present(lines[0]).id, quantity: 1 }] });
        const { cancelOrder } = await admin.run(CancelOrderDocument, { input: { orderId } });
        expect(cancelOrder).to.deep.include({ state: 'FULFILLED', due: euros('10.00') });
        expect(cancelOrder?.lines.map(({ shipped, cancelled, open, credited }) => [shipped, cancelled, open, credited])).to.deep.equal([[1, 3, 0, 3]]);
        expect(await stockOf(admin, sold)).to.deep.equal([9, 0]);
    });
});
//# sourceMappingURL=fulfilment.test.js.map