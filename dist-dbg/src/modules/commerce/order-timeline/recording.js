import { joins } from '../../../kernel/events.js';
import { timelineEntryId } from '../ids.js';
import { creditNoteIssued, invoiceIssued } from '../invoicing/events.js';
import { carriedMoneyReturned, orderCancelled, orderCompleted, orderConfirmed, orderCredited, orderEdited, orderExchanged, orderPlaced, orderShipped, returnCancelled, returnReceived, returnRequested, shipmentTracked, } from '../orders/events.js';
import { orderOfReference } from '../orders/money/reference.js';
import { paymentAuthorised, paymentCaptured, paymentCreated, paymentOperationFailed, paymentRefunded, paymentVoided } from '../payments/events.js';
import { orderNoteAdded } from './events.js';
import { insertEntry } from './queries.js';
function ofOrder(event, kind, say = () => ({})) {
    return joins(event, (tx, { payload }) => record(tx, payload.orderId, { kind, ...say(payload) }));
}
function ofPayment(event, kind) {
    return joins(event, async (tx, { payload: { reference, paymentId, method, amountMinor } }) => {
        const id = orderOfReference(reference);
        if (id !== null)
            await record(tx, id, { kind, referenceId: paymentId, label: method, amountMinor });
    });
}
/** In both orders, each of which names the other. */
function ofExchange(event, kinds, amountOf) {
    return joins(event, async (tx, { payload }) => {
        const said = { referenceId: payload.exchangeId, amountMinor: amountOf(payload) };
        await record(tx, payload.orderId, { ...said, kind: kinds.first, label: payload.replacementNumber });
        await record(tx, payload.replacementOrderId, { ...said, kind: kinds.replacement, label: payload.number });
    });
}
export const timelineListeners = [
    ofOrder(orderPlaced, 'PLACED', ({ payableMinor }) => ({ amountMinor: payableMinor })),
    ofOrder(orderConfirmed, 'CONFIRMED'),
    ofOrder(orderEdited, 'EDITED', ({ editId, payableMinor }) => ({ referenceId: editId, amountMinor: payableMinor })),
    ofOrder(orderShipped, 'SHIPPED', ({ shipmentId, carrier }) => ({ referenceId: shipmentId, label: carrier })),
    ofOrder(shipmentTracked, 'TRACKED', ({ shipmentId, carrier }) => ({ referenceId: shipmentId, label: carrier })),
    ofOrder(orderCompleted, 'COMPLETED'),
    ofOrder(orderCancelled, 'CANCELLED'),
    ofOrder(orderCredited, 'CREDITED', ({ creditId, creditedMinor }) => ({ referenceId: creditId, amountMinor: creditedMinor })),
    ofExchange(orderExchanged, { first: 'EXCHANGED', replacement: 'REPLACES' }, ({ carriedMinor }) => carriedMinor),
    ofExchange(carriedMoneyReturned, { first: 'CARRIED_BACK', replacement: 'CARRIED_BACK' }, ({ amountMinor }) => amountMinor),
    ofOrder(returnRequested, 'RETURN_REQUESTED', ({ returnId }) => ({ referenceId: returnId })),
    ofOrder(returnReceived, 'RETURN_RECEIVED', ({ returnId }) => ({ referenceId: returnId })),
    ofOrder(returnCancelled, 'RETURN_CANCELLED', ({ returnId }) => ({ referenceId: returnId })),
    ofOrder(invoiceIssued, 'INVOICED', ({ invoiceId, number, payableMinor }) => ({ referenceId: invoiceId, label: number, amountMinor: payableMinor })),
    ofOrder(creditNoteIssued, 'CREDIT_NOTE_ISSUED', ({ invoiceId, number, payableMinor }) => ({
        ...{ referenceId: invoiceId, label: number, amountMinor: payableMinor },
    })),
    ofOrder(orderNoteAdded, 'NOTED', ({ noteId }) => ({ noteId })),
    ofPayment(paymentCreated, 'PAYMENT_BEGUN'),
    ofPayment(paymentAuthorised, 'PAYMENT_AUTHORISED'),
    ofPayment(paymentCaptured, 'PAYMENT_CAPTURED'),
    ofPayment(paymentVoided, 'PAYMENT_VOIDED'),
    ofPayment(paymentRefunded, 'PAYMENT_REFUNDED'),
    ofPayment(paymentOperationFailed, 'PAYMENT_FAILED'),
];
async function record({ db, ctx }, order, said) {
    const { actor } = ctx;
    const by = { actorKind: actor.kind, actorId: 'id' in actor ? actor.id : null };
    const nothing = { referenceId: null, noteId: null, label: null, amountMinor: null };
    await insertEntry(db, { id: timelineEntryId.mint(), orderId: order, ...nothing, ...said, ...by, occurredAt: ctx.now() });
}
//# sourceMappingURL=recording.js.map