import { change, closeBook, openBook } from '../../book/book.js';
import { reservationClosed, reservationNotFound } from '../../errors.js';
import { stockReservationChanged } from '../../events.js';
import { listLocationRows } from '../../locations/queries.js';
import { addToReservation, listReservationLines, lockReservation, saveReservationLines } from '../queries.js';
import { allocate, mergeLines } from './allocation.js';
/**
 * Makes what is open of it just these lines, all or none: more is promised, or what is short is answered and nothing was written; what is not
 * wanted any more is given back. As many statements for two hundred lines as for one.
 */
export async function changeReservation(tx, { id, lines }) {
    const reservation = await lockReservation(tx.db, id);
    if (!reservation)
        throw reservationNotFound(id);
    if (reservation.closedAt !== null)
        throw reservationClosed();
    const all = await listReservationLines(tx.db, [id]);
    const { more, less } = differenceOf(all, mergeLines(lines));
    if (more.length + less.length === 0)
        return { kind: 'reserved', reservation };
    const locations = (await listLocationRows(tx.db)).filter(({ deactivatedAt }) => deactivatedAt === null);
    const book = await openBook(tx, [...more, ...less].map(({ itemId }) => itemId));
    const { allocations, shortages } = allocate(book, more, locations);
    if (shortages.length > 0)
        return { kind: 'short', shortages: shortages.map((one) => withOpen(one, openOf(all, one.itemId))) };
    const given = less.flatMap((line) => takenFrom(all, line));
    for (const { row, quantity } of given)
        change(book, row, { reserved: -quantity });
    if (allocations.length > 0) {
        await addToReservation(tx.db, allocations.map((one) => ({ ...one, reservationId: id })));
    }
    if (given.length > 0) {
        await saveReservationLines(tx.db, given.map(({ row, quantity }) => ({ ...row, released: row.released + quantity })));
    }
    await closeBook(book);
    const { referenceKind, reference } = reservation;
    const back = given.map(({ row: { itemId, locationId }, quantity }) => ({ itemId, locationId, quantity: -quantity }));
    tx.emit(stockReservationChanged({ reservationId: id, referenceKind, reference, lines: [...allocations, ...back] }));
    return { kind: 'reserved', reservation };
}
function openOf(all, itemId) {
    return all.reduce((sum, line) => (line.itemId === itemId ? sum + line.open : sum), 0);
}
/** By how much more, and by how much less, of each item that differs. */
function differenceOf(all, wanted) {
    const quantities = new Map(wanted.map(({ itemId, quantity }) => [itemId, quantity]));
    const items = [...new Set([...all.map(({ itemId }) => itemId), ...quantities.keys()])];
    const by = items.map((itemId) => ({ itemId, quantity: (quantities.get(itemId) ?? 0) - openOf(all, itemId) }));
    const less = by.filter(({ quantity }) => quantity < 0).map(({ itemId, quantity }) => ({ itemId, quantity: -quantity }));
    return { more: by.filter(({ quantity }) => quantity > 0), less };
}
/** Whoever asks has some of it already. */
function withOpen(short, open) {
    return { ...short, requested: short.requested + open, available: short.available + open };
}
/** So many pieces of what is open, from the last location to the first. */
function takenFrom(all, { itemId, quantity }) {
    let left = quantity;
    return all
        .filter((row) => row.itemId === itemId && row.open > 0)
        .toReversed()
        .flatMap((row) => {
        const part = Math.min(row.open, left);
        left -= part;
        return part === 0 ? [] : [{ row, quantity: part }];
    });
}
//# sourceMappingURL=changing.js.map