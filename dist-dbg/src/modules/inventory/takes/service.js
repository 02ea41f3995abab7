import { check } from '../../../kernel/check.js';
import { closeBook, levelIn, move, openBook } from '../book/book.js';
import { takeClosed, takeNotFound, takeOpenAlready, tooManyCounted } from '../errors.js';
import { stockCounted, stockTakeCancelled, stockTakeCompleted, stockTakeStarted } from '../events.js';
import { stockTakeId } from '../ids.js';
import { placeOf } from '../locations/service.js';
import { TAKE_ITEMS_MAX, countStockSchema, startTakeSchema, takeIdSchema } from './checks.js';
import { insertTake, listDifferences, lockTake, measureTakes, saveTakeLines, updateTake } from './queries.js';
/** One at a time at a location: two would move the same difference twice. */
export async function startStockTake(ctx, input) {
    const { locationId, note = null } = check(startTakeSchema, input);
    return ctx.write(async (tx) => {
        const place = await placeOf(tx, locationId);
        const take = await insertTake(tx.db, { id: stockTakeId.mint(), locationId: place, note, createdAt: ctx.now() });
        if (!take)
            throw takeOpenAlready();
        tx.emit(stockTakeStarted(factsOf(take)));
        return take;
    });
}
/** Notes what was counted beside what the ledger says at this moment, under the items' locks. Nothing is moved yet. */
export async function countStock(ctx, input) {
    const { id, lines } = check(countStockSchema, input);
    return ctx.write(async (tx) => {
        const take = await getOpen(tx, id);
        const book = await openBook(tx, lines.map(({ itemId }) => itemId));
        const { locationId } = take;
        const counted = lines.map((line) => ({ ...line, expected: levelIn(book, { itemId: line.itemId, locationId }).onHand }));
        await saveTakeLines(tx.db, counted.map((line) => ({ ...line, stockTakeId: id, countedAt: ctx.now() })));
        const [progress] = await measureTakes(tx.db, [id]);
        if ((progress?.counted ?? 0) > TAKE_ITEMS_MAX)
            throw tooManyCounted(TAKE_ITEMS_MAX);
        tx.emit(stockCounted({ ...factsOf(take), lines: counted }));
        return take;
    });
}
/** Moves each difference as it was at the counting: what came and went since then is respected, since it is part of both. */
export async function completeStockTake(ctx, input) {
    const { id } = check(takeIdSchema, input);
    return ctx.write(async (tx) => {
        const current = await getOpen(tx, id);
        const differences = await listDifferences(tx.db, id);
        const book = await openBook(tx, differences.map(({ itemId }) => itemId));
        const reference = { kind: 'stockTake', id };
        for (const { itemId, difference } of differences)
            move(book, { itemId, locationId: current.locationId, type: 'COUNT', quantity: difference, reference });
        await closeBook(book);
        const [progress] = await measureTakes(tx.db, [id]);
        const take = await updateTake(tx.db, { ...current, completedAt: ctx.now() });
        tx.emit(stockTakeCompleted({ ...factsOf(take), counted: progress?.counted ?? 0, differences: differences.length }));
        return take;
    });
}
export async function cancelStockTake(ctx, input) {
    const { id } = check(takeIdSchema, input);
    return ctx.write(async (tx) => {
        const current = await getOpen(tx, id);
        const take = await updateTake(tx.db, { ...current, cancelledAt: ctx.now() });
        tx.emit(stockTakeCancelled(factsOf(take)));
        return take;
    });
}
async function getOpen(tx, id) {
    const take = await lockTake(tx.db, id);
    if (!take)
        throw takeNotFound(id);
    if (take.completedAt !== null || take.cancelledAt !== null)
        throw takeClosed();
    return take;
}
function factsOf({ id, locationId }) {
    return { stockTakeId: id, locationId };
}
//# sourceMappingURL=service.js.map