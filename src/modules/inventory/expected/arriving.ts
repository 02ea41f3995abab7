/** What is received of expected stock: no longer incoming, and closed with its last piece. */
import type { Tx } from '../../../kernel/context.js';
import { type Book, type Place, change } from '../book/book.js';
import { expectedClosed, expectedNotFound, expectedOtherwise } from '../errors.js';
import type { ExpectedStockId } from '../ids.js';
import { lockExpected, updateExpected } from './queries.js';
import type { ExpectedRow } from './tables.js';

type Arrival = Place & { readonly id: ExpectedStockId; readonly quantity: number };

/** Refuses what is not expected so. Before the book is opened: this lock comes first everywhere. */
export async function lockExpectedFor(tx: Tx, { id, itemId, locationId, quantity }: Arrival): Promise<ExpectedRow> {
  const expected = await lockExpected(tx.db, id);
  if (!expected) throw expectedNotFound(id);
  if (expected.closedAt !== null) throw expectedClosed();
  const isOf = expected.itemId === itemId && expected.locationId === locationId;
  if (!isOf || quantity > expected.quantity - expected.received) throw expectedOtherwise();
  return expected;
}

export async function noteArrival(book: Book, expected: ExpectedRow, quantity: number): Promise<void> {
  change(book, { itemId: expected.itemId, locationId: expected.locationId }, { incoming: -quantity });
  const received = expected.received + quantity;
  await updateExpected(book.tx.db, { ...expected, received, closedAt: received === expected.quantity ? book.tx.ctx.now() : null });
}
