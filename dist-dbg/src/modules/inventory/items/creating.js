/** How items come into being: asked for by people, or by the module whose things they are the stock of. */
import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { claim } from '../../entitlements/public.js';
import { closeBook, move, openBook } from '../book/book.js';
import { stockItemCreated } from '../events.js';
import { stockItemId } from '../ids.js';
import { getDefaultLocation } from '../locations/service.js';
import { backOrderDefault } from '../settings.js';
import { createItemSchema } from './checks.js';
import { insertItems, listItemsByIds, updateDescriptions } from './queries.js';
export async function createStockItem(ctx, input) {
    const asked = check(createItemSchema, input);
    return ctx.write(async (tx) => {
        const ids = await createStockItems(tx, [{ ...asked, ownerKind: null }]);
        await claim(tx, 'records', 1);
        const [item] = await listItemsByIds(tx.db, ids);
        invariant(item, 'what was inserted is there');
        return item;
    });
}
/** Adds items with what is there of them, in a few statements for any number. The ids are in the order of the items. */
export async function createStockItems(tx, items) {
    const now = tx.ctx.now();
    const rows = items.map(({ sku, name, ownerKind, tracked = true, backOrder = settingOf(tx.ctx, backOrderDefault) }) => ({
        ...{ id: stockItemId.mint(), sku, name, ownerKind, tracked, backOrder, createdAt: now, updatedAt: now },
    }));
    await insertItems(tx.db, rows);
    for (const { id, sku, name } of rows)
        tx.emit(stockItemCreated({ itemId: id, sku, name }));
    const ids = rows.map(({ id }) => id);
    await open(tx, items.flatMap(({ opening = 0 }, index) => (opening > 0 ? [{ itemId: ids[index], quantity: opening }] : [])));
    return ids;
}
async function open(tx, openings) {
    if (openings.length === 0)
        return;
    const { id: locationId } = await getDefaultLocation(tx);
    const book = await openBook(tx, openings.map(({ itemId }) => itemId));
    for (const { itemId, quantity } of openings)
        move(book, { itemId, locationId, quantity, type: 'OPENING' });
    await closeBook(book);
}
/** For owners: what the items are called from now on. One statement for any number. */
export async function describeStockItems(tx, items) {
    if (items.length > 0)
        await updateDescriptions(tx.db, items, tx.ctx.now());
}
//# sourceMappingURL=creating.js.map