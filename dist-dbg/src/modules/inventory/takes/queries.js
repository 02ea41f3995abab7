import { and, asc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { invariant } from '../../../kernel/assert.js';
import { anyOf } from '../../../platform/db/any-of.js';
import { findShape, readShape } from '../../../platform/db/read-shape.js';
import { recordsOf } from '../../../platform/db/records.js';
import { stockTakeId } from '../ids.js';
import { takeLineShape, takeShape } from '../shapes.js';
import { stockTakeLines, stockTakes } from './tables.js';
const isOpen = and(isNull(stockTakes.completedAt), isNull(stockTakes.cancelledAt));
export function findTake(db, id, selected) {
    return findShape(db, takeShape, { selected, by: stockTakes.id, is: id });
}
export async function listTakeRows(db, { locationId, open }, keys) {
    const isClosed = or(isNotNull(stockTakes.completedAt), isNotNull(stockTakes.cancelledAt));
    const state = open === undefined ? undefined : open ? isOpen : isClosed;
    return readShape(db, takeShape, {
        ...keys,
        where: and(locationId && eq(stockTakes.locationId, locationId), state, keys.where),
        also: keys.columns,
    });
}
export async function listTakeLineRows(db, { stockTakeId: id, differing }, keys) {
    const is = differing === undefined ? undefined : differing ? ne(stockTakeLines.difference, 0) : eq(stockTakeLines.difference, 0);
    return readShape(db, takeLineShape, { ...keys, where: and(eq(stockTakeLines.stockTakeId, id), is, keys.where), also: keys.columns });
}
/** How far each stock take is. */
export async function measureTakes(db, ids) {
    return db
        .select({
        id: stockTakeLines.stockTakeId,
        counted: sql `count(*)::int`,
        differing: sql `(count(*) filter (where difference <> 0))::int`,
    })
        .from(stockTakeLines)
        .where(anyOf(stockTakeLines.stockTakeId, stockTakeId, ids))
        .groupBy(stockTakeLines.stockTakeId);
}
/** Null when another one is open at the location. */
export async function insertTake(db, row) {
    const [take] = await db.insert(stockTakes).values(row).onConflictDoNothing().returning();
    return take ?? null;
}
/** Before the items' locks, everywhere. */
export async function lockTake(db, id) {
    const [take] = await db.select().from(stockTakes).where(eq(stockTakes.id, id)).limit(1).for('update');
    return take ?? null;
}
/** What is counted again takes the place of what was counted before. */
export async function saveTakeLines(db, rows) {
    await db
        .insert(stockTakeLines)
        .select(recordsOf(stockTakeLines, rows))
        .onConflictDoUpdate({
        target: [stockTakeLines.stockTakeId, stockTakeLines.itemId],
        set: { counted: sql `excluded.counted`, expected: sql `excluded.expected`, countedAt: sql `excluded.counted_at` },
    });
}
/** Those that differ; a stock take is bounded. */
export async function listDifferences(db, id) {
    return db
        .select()
        .from(stockTakeLines)
        .where(and(eq(stockTakeLines.stockTakeId, id), ne(stockTakeLines.difference, 0)))
        .orderBy(asc(stockTakeLines.itemId));
}
export async function updateTake(db, { id, completedAt, cancelledAt }) {
    const [take] = await db.update(stockTakes).set({ completedAt, cancelledAt }).where(eq(stockTakes.id, id)).returning();
    invariant(take, 'a locked stock take stays');
    return take;
}
//# sourceMappingURL=queries.js.map