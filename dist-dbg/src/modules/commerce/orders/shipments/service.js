import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { shipReserved } from '../../../inventory/public.js';
import { versionStale } from '../../errors.js';
import { shipmentId } from '../../ids.js';
import { SHIPMENTS_MAX } from '../bounds.js';
import { shipmentNotFound, tooManyShipments } from '../errors.js';
import { orderShipped, shipmentTracked } from '../events.js';
import { allPieces, openOf, takePieces, tellPieces, withMore } from '../pieces.js';
import { listLinesOfOrder, lockOrder, saveLineProgress } from '../queries.js';
import { saveOrder, stateAfter, takeOrder } from '../state/change.js';
import { completeTracking } from './carriers.js';
import { fulfilOrderSchema, trackShipmentSchema } from './checks.js';
import { countShipments, insertShipment, lockShipment, updateTracking } from './queries.js';
/** All that is open unless `lines` name some: the pieces leave, their stock with them. */
export async function fulfilOrder(ctx, input) {
    const { orderId: id, ifVersion, lines: asked, ...tracking } = check(fulfilOrderSchema, input);
    return ctx.write(async (tx) => {
        const order = await takeOrder(tx, { id, ifVersion });
        stateAfter(order, 'FULFIL_PART');
        const lines = await listLinesOfOrder(tx.db, id);
        const pieces = asked === undefined ? allPieces(lines, openOf) : takePieces(lines, asked, openOf);
        if ((await countShipments(tx.db, id)) >= SHIPMENTS_MAX)
            throw tooManyShipments(SHIPMENTS_MAX);
        await shipStock(tx, order, pieces);
        const after = withMore(lines, pieces, 'shipped');
        await saveLineProgress(tx.db, after);
        const isComplete = after.every((line) => openOf(line) === 0);
        const shipment = { ...completeTracking(tracking), id: shipmentId.mint(), orderId: id, shippedAt: ctx.now(), updatedAt: ctx.now() };
        await insertShipment(tx.db, shipment, pieces.map(({ line, quantity }) => ({ shipmentId: shipment.id, lineId: line.id, quantity })));
        const told = { orderId: id, number: order.number, shipmentId: shipment.id, carrier: shipment.carrier };
        tx.emit(orderShipped({ ...told, lines: tellPieces(pieces), complete: isComplete }));
        const state = stateAfter(order, isComplete ? 'FULFIL' : 'FULFIL_PART');
        return saveOrder(tx, id, { state, ...(isComplete ? { fulfilledAt: ctx.now() } : {}) });
    });
}
/** Where no stock is kept of something, nothing was reserved of it. */
async function shipStock(tx, { reservationId }, pieces) {
    const lines = pieces.flatMap(({ line: { isStocked, stockItemId }, quantity }) => isStocked && stockItemId !== null ? [{ itemId: stockItemId, quantity }] : []);
    if (reservationId !== null && lines.length > 0)
        await shipReserved(tx, { id: reservationId, lines });
}
/** What was known of it before is replaced. */
export async function trackShipment(ctx, input) {
    const { shipmentId: id, ifVersion, ...tracking } = check(trackShipmentSchema, input);
    return ctx.write(async (tx) => {
        const current = await lockShipment(tx.db, id);
        if (!current)
            throw shipmentNotFound(id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const shipment = await updateTracking(tx.db, id, { ...completeTracking(tracking), updatedAt: ctx.now() });
        const order = await lockOrder(tx.db, current.orderId);
        invariant(shipment && order, 'a locked shipment stays, and its order with it');
        tx.emit(shipmentTracked({ orderId: order.id, number: order.number, shipmentId: id, carrier: shipment.carrier }));
        return shipment;
    });
}
//# sourceMappingURL=service.js.map