import { sql } from 'drizzle-orm';
import { invariant } from '../../../kernel/assert.js';
import { seriesOf, writeNumber } from './format.js';
import { documentCounters } from './tables.js';
/**
 * The next number of a kind of document, without gaps: who rolls back has taken none. Everybody else who wants one waits for this transaction to
 * end, so it is taken last.
 */
export async function nextNumber(tx, document, format) {
    const now = tx.ctx.now();
    return writeNumber(format, await countOn(tx.db, seriesOf(document, format, now)), now);
}
async function countOn(db, series) {
    const [counter] = await db
        .insert(documentCounters)
        .values({ series, last: 1 })
        .onConflictDoUpdate({ target: documentCounters.series, set: { last: sql `${documentCounters.last} + 1` } })
        .returning({ last: documentCounters.last });
    invariant(counter, 'an upsert answers its row');
    return counter.last;
}
//# sourceMappingURL=next-number.js.map