import { change } from '../book/book.js';
import { expectedClosed, expectedNotFound, expectedOtherwise } from '../errors.js';
import { lockExpected, updateExpected } from './queries.js';
/** Refuses what is not expected so. Before the book is opened: this lock comes first everywhere. */
export async function lockExpectedFor(tx, { id, itemId, locationId, quantity }) {
    const expected = await lockExpected(tx.db, id);
    if (!expected)
        throw expectedNotFound(id);
    if (expected.closedAt !== null)
        throw expectedClosed();
    const isOf = expected.itemId === itemId && expected.locationId === locationId;
    if (!isOf || quantity > expected.quantity - expected.received)
        throw expectedOtherwise();
    return expected;
}
export async function noteArrival(book, expected, quantity) {
    change(book, { itemId: expected.itemId, locationId: expected.locationId }, { incoming: -quantity });
    const received = expected.received + quantity;
    await updateExpected(book.tx.db, { ...expected, received, closedAt: received === expected.quantity ? book.tx.ctx.now() : null });
}
//# sourceMappingURL=arriving.js.map