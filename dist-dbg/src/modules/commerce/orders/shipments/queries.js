import { asc, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { orderId, shipmentId } from '../../ids.js';
import { SHIPMENTS_MAX } from '../bounds.js';
import { shipmentLines, shipments } from './tables.js';
export async function insertShipment(db, row, lines) {
    await db.insert(shipments).values(row);
    await db.insert(shipmentLines).select(recordsOf(shipmentLines, lines));
}
export async function countShipments(db, id) {
    return db.$count(shipments, eq(shipments.orderId, id));
}
/** Until the transaction ends nobody else changes it. */
export async function lockShipment(db, id) {
    const [shipment] = await db.select().from(shipments).where(eq(shipments.id, id)).limit(1).for('update');
    return shipment ?? null;
}
export async function updateTracking(db, id, tracking) {
    const [shipment] = await db
        .update(shipments)
        .set({ ...tracking, version: sql `${shipments.version} + 1` })
        .where(eq(shipments.id, id))
        .returning();
    return shipment ?? null;
}
/** Each order's in the order in which they left. */
export async function listShipmentsOfOrders(db, ids) {
    return db
        .select()
        .from(shipments)
        .where(anyOf(shipments.orderId, orderId, ids))
        .orderBy(asc(shipments.shippedAt), asc(shipments.id))
        .limit(ids.length * SHIPMENTS_MAX);
}
export async function listLinesOfShipments(db, ids) {
    return db
        .select()
        .from(shipmentLines)
        .where(anyOf(shipmentLines.shipmentId, shipmentId, ids))
        .orderBy(asc(shipmentLines.lineId));
}
//# sourceMappingURL=queries.js.map