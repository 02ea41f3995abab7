import { settingOf } from '../../../../kernel/entitlements.js';
import { change, closeBook, move, openBook } from '../../book/book.js';
import { itemNotFound, notReserved, reservationClosed, reservationNotFound } from '../../errors.js';
import { stockReservationDue, stockReservationReleased, stockReservationShipped, stockReserved } from '../../events.js';
import { stockReservationId } from '../../ids.js';
import { listLocationRows } from '../../locations/queries.js';
import { reservationMinutes } from '../../settings.js';
import { insertReservation, insertReservationLines, listReservationLines, lockReservation, saveReservationLines, updateReservationsClosed, } from '../queries.js';
import { allocate, mergeLines } from './allocation.js';
/** All lines or none: what is short is answered, and then nothing was written. As many statements for two hundred lines as for one. */
export async function reserveStock(tx, { lines, reference, expiresAt = defaultExpiry(tx) }) {
    const merged = mergeLines(lines);
    const locations = (await listLocationRows(tx.db)).filter(({ deactivatedAt }) => deactivatedAt === null);
    const book = await openBook(tx, merged.map(({ itemId }) => itemId));
    const { allocations, shortages } = allocate(book, merged, locations);
    if (shortages.length > 0)
        return { kind: 'short', shortages };
    const now = tx.ctx.now();
    const id = stockReservationId.mint();
    const reservation = await insertReservation(tx.db, { id, referenceKind: reference.kind, reference: reference.id, expiresAt, createdAt: now });
    if (allocations.length > 0) {
        await insertReservationLines(tx.db, allocations.map((one) => ({ ...one, reservationId: id })));
    }
    await closeBook(book);
    tx.emit(stockReserved({ ...factsOf(reservation), expiresAt: expiresAt?.toISOString() ?? null, lines: [...allocations] }));
    if (expiresAt !== null)
        tx.schedule(stockReservationDue({ reservationId: id }), expiresAt);
    return { kind: 'reserved', reservation };
}
/** Gives back what is open of it. Refused when it is closed already, so that nothing is given back twice. */
export async function releaseReservation(tx, id) {
    const reservation = await getOpen(tx, id);
    const [released] = await releaseAll(tx, [reservation], 'RELEASED');
    return released ?? reservation;
}
/** Many at once, whose rows are locked. What was shipped of them stays shipped. */
export async function releaseAll(tx, reservations, outcome) {
    const ids = reservations.map(({ id }) => id);
    const open = (await listReservationLines(tx.db, ids)).filter((line) => line.open > 0);
    const book = await openBook(tx, open.map(({ itemId }) => itemId));
    for (const { itemId, locationId, open: quantity } of open)
        change(book, { itemId, locationId }, { reserved: -quantity });
    await saveReservationLines(tx.db, open.map((line) => ({ ...line, released: line.released + line.open })));
    await closeBook(book);
    for (const reservation of reservations) {
        const lines = open.filter(({ reservationId }) => reservationId === reservation.id).map(toPlaced);
        tx.emit(stockReservationReleased({ ...factsOf(reservation), expired: outcome === 'EXPIRED', lines }));
    }
    return updateReservationsClosed(tx.db, ids, { outcome, closedAt: tx.ctx.now() });
}
/** Ships what is open of it, or only so much of some items: the reserved pieces leave. Each piece of a reservation leaves once. */
export async function shipReserved(tx, { id, lines }) {
    const reservation = await getOpen(tx, id);
    const all = await listReservationLines(tx.db, [id]);
    const shipments = toShip(all, lines);
    const book = await openBook(tx, shipments.map(({ line }) => line.itemId));
    for (const { line, quantity } of shipments)
        ship(book, { line, quantity, reservation });
    await saveReservationLines(tx.db, shipments.map(({ line, quantity }) => ({ ...line, shipped: line.shipped + quantity })));
    await closeBook(book);
    const closed = shipments.reduce((sum, { quantity }) => sum + quantity, 0) === all.reduce((sum, line) => sum + line.open, 0);
    const placed = shipments.map(({ line: { itemId, locationId }, quantity }) => ({ itemId, locationId, quantity }));
    tx.emit(stockReservationShipped({ ...factsOf(reservation), closed, lines: placed }));
    if (!closed)
        return reservation;
    const [shipped] = await updateReservationsClosed(tx.db, [id], { outcome: 'SHIPPED', closedAt: tx.ctx.now() });
    return shipped ?? reservation;
}
function toShip(all, wanted) {
    const open = all.filter((line) => line.open > 0);
    if (wanted === undefined)
        return open.map((line) => ({ line, quantity: line.open }));
    return mergeLines(wanted).flatMap(({ itemId, quantity }) => {
        if (!all.some((line) => line.itemId === itemId))
            throw itemNotFound(itemId);
        let left = quantity;
        const taken = open
            .filter((line) => line.itemId === itemId)
            .map((line) => {
            const now = Math.min(line.open, left);
            left -= now;
            return { line, quantity: now };
        });
        if (left > 0)
            throw notReserved(itemId);
        return taken.filter((one) => one.quantity > 0);
    });
}
function ship(book, { line, quantity, reservation }) {
    const place = { itemId: line.itemId, locationId: line.locationId };
    // First given back, so that what leaves is what was promised.
    change(book, place, { reserved: -quantity });
    const reference = { kind: reservation.referenceKind, id: reservation.reference };
    move(book, { ...place, type: 'SHIPMENT', quantity: -quantity, reference });
}
async function getOpen(tx, id) {
    const reservation = await lockReservation(tx.db, id);
    if (!reservation)
        throw reservationNotFound(id);
    if (reservation.closedAt !== null)
        throw reservationClosed();
    return reservation;
}
function defaultExpiry({ ctx }) {
    return new Date(ctx.now().getTime() + settingOf(ctx, reservationMinutes) * 60_000);
}
function factsOf({ id, referenceKind, reference }) {
    return { reservationId: id, referenceKind, reference };
}
function toPlaced({ itemId, locationId, open }) {
    return { itemId, locationId, quantity: open };
}
//# sourceMappingURL=reserving.js.map