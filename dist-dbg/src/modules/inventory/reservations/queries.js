import { and, asc, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { invariant } from '../../../kernel/assert.js';
import { anyOf } from '../../../platform/db/any-of.js';
import { findShape, readShape } from '../../../platform/db/read-shape.js';
import { recordsOf } from '../../../platform/db/records.js';
import { stockItemId, stockLocationId, stockReservationId } from '../ids.js';
import { reservationShape } from '../shapes.js';
import { stockReservationLines, stockReservations } from './tables.js';
export function findReservation(db, id, selected) {
    return findShape(db, reservationShape, { selected, by: stockReservations.id, is: id });
}
export async function listReservationRows(db, { open, outcome, reference }, keys) {
    const where = and(open === undefined ? undefined : open ? isNull(stockReservations.closedAt) : isNotNull(stockReservations.closedAt), outcome && eq(stockReservations.outcome, outcome), reference && and(eq(stockReservations.referenceKind, reference.kind), eq(stockReservations.reference, reference.id)), keys.where);
    return readShape(db, reservationShape, { ...keys, where, also: keys.columns });
}
export async function insertReservation(db, row) {
    const [reservation] = await db.insert(stockReservations).values(row).returning();
    invariant(reservation, 'what was inserted is returned');
    return reservation;
}
export async function insertReservationLines(db, rows) {
    await db.insert(stockReservationLines).select(recordsOf(stockReservationLines, rows));
}
/** More of what is promised already, or something that was not. */
export async function addToReservation(db, rows) {
    const { reservationId, itemId, locationId } = stockReservationLines;
    await db
        .insert(stockReservationLines)
        .select(recordsOf(stockReservationLines, rows))
        .onConflictDoUpdate({
        target: [reservationId, itemId, locationId],
        set: { quantity: sql `${stockReservationLines.quantity} + excluded.quantity` },
    });
}
/** Before the items' locks, everywhere. */
export async function lockReservation(db, id) {
    const [row] = await db.select().from(stockReservations).where(eq(stockReservations.id, id)).limit(1).for('update');
    return row ?? null;
}
/** Those whose time is over, without those that somebody is ending at the moment. */
export async function lockExpired(db, now, limit) {
    return db
        .select()
        .from(stockReservations)
        .where(and(isNull(stockReservations.closedAt), lte(stockReservations.expiresAt, now)))
        .orderBy(asc(stockReservations.expiresAt))
        .limit(limit)
        .for('update', { skipLocked: true });
}
export async function listReservationLines(db, ids) {
    return db
        .select()
        .from(stockReservationLines)
        .where(anyOf(stockReservationLines.reservationId, stockReservationId, ids))
        .orderBy(asc(stockReservationLines.itemId), asc(stockReservationLines.locationId));
}
/** Writes what was shipped and released of the lines as it stands. */
export async function saveReservationLines(db, rows) {
    const records = rows.map(({ reservationId, itemId, locationId, shipped, released }) => ({
        ...{ reservation_id: stockReservationId.toUuid(reservationId), item_id: stockItemId.toUuid(itemId) },
        ...{ location_id: stockLocationId.toUuid(locationId), shipped, released },
    }));
    await db.execute(sql `
    update ${stockReservationLines} l set shipped = n.shipped, released = n.released
    from json_to_recordset(${JSON.stringify(records)}::json)
      as n(reservation_id uuid, item_id uuid, location_id uuid, shipped int, released int)
    where (l.reservation_id, l.item_id, l.location_id) = (n.reservation_id, n.item_id, n.location_id)`);
}
export async function updateReservationsClosed(db, ids, { outcome, closedAt }) {
    return db
        .update(stockReservations)
        .set({ outcome, closedAt })
        .where(anyOf(stockReservations.id, stockReservationId, ids))
        .returning();
}
//# sourceMappingURL=queries.js.map