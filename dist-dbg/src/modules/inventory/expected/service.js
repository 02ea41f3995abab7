import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { momentInCursor } from '../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import { change, closeBook, itemIn, openBook } from '../book/book.js';
import { expectedClosed, expectedNotFound, itemUntracked } from '../errors.js';
import { expectedStockCancelled, stockExpected } from '../events.js';
import { expectedStockId } from '../ids.js';
import { placeOf } from '../locations/service.js';
import { pageSize } from '../settings.js';
import { cancelExpectedSchema, expectSchema, expectedFilterSchema } from './checks.js';
import { insertExpected, listExpectedRows, lockExpected, updateExpected } from './queries.js';
import { expectedStock } from './tables.js';
const latestFirst = { name: 'expectedStock.latest', values: z.tuple([momentInCursor, z.uuid()]) };
const cursorOf = ({ createdAt, id }) => [createdAt.getTime(), expectedStockId.toUuid(id)];
/** The latest first. */
export async function listExpectedStock(ctx, { filter, page, selected = null }) {
    const conditions = check(expectedFilterSchema, filter ?? {}, 'filter');
    const request = pageRequest(page, latestFirst, settingOf(ctx, pageSize));
    const keys = { ...keyset([expectedStock.createdAt, expectedStock.id], 'desc', request), selected };
    return toPage(await ctx.read((db) => listExpectedRows(db, conditions, keys)), request, cursorOf);
}
export async function expectStock(ctx, input) {
    const { itemId, locationId, quantity, expectedOn = null, reference } = check(expectSchema, input);
    return ctx.write(async (tx) => {
        const place = { itemId, locationId: await placeOf(tx, locationId) };
        const book = await openBook(tx, [itemId]);
        if (!itemIn(book, itemId).tracked)
            throw itemUntracked(itemId);
        change(book, place, { incoming: quantity });
        const referred = { referenceKind: reference?.kind ?? null, reference: reference?.id ?? null };
        const expected = await insertExpected(tx.db, { id: expectedStockId.mint(), ...place, ...referred, quantity, expectedOn, createdAt: ctx.now() });
        await closeBook(book);
        tx.emit(stockExpected({ expectedId: expected.id, ...place, quantity, expectedOn }));
        return expected;
    });
}
/** Nothing more of it will come. What has been received stays. */
export async function cancelExpectedStock(ctx, input) {
    const { id } = check(cancelExpectedSchema, input);
    return ctx.write(async (tx) => {
        const current = await lockExpected(tx.db, id);
        if (!current)
            throw expectedNotFound(id);
        if (current.closedAt !== null)
            throw expectedClosed();
        const { itemId, locationId } = current;
        const quantity = current.quantity - current.received;
        const book = await openBook(tx, [itemId]);
        change(book, { itemId, locationId }, { incoming: -quantity });
        const expected = await updateExpected(tx.db, { ...current, closedAt: ctx.now() });
        await closeBook(book);
        tx.emit(expectedStockCancelled({ expectedId: id, itemId, locationId, quantity }));
        return expected;
    });
}
//# sourceMappingURL=service.js.map