import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { itemIn, levelsOf, openBook } from '../book/book.js';
import { backOrderOwed, itemHasStock, itemNotFound, itemOwned, versionStale } from '../errors.js';
import { stockItemUpdated } from '../events.js';
import { pageSize } from '../settings.js';
import { itemFilterSchema, reorderPointSchema, updateItemSchema } from './checks.js';
import { BY_NAME, cursorOf, keysetOf, pageOrderOf } from './order.js';
import { countItemRows, findItem, listItemRows, updateItemRow, updateLevelsBackOrder } from './queries.js';
export async function getStockItem(ctx, id, selected = null) {
    const item = await ctx.read((db) => findItem(db, id, selected));
    if (!item)
        throw itemNotFound(id);
    return item;
}
export async function listStockItems(ctx, { filter, orderBy, page, selected = null }) {
    const conditions = check(itemFilterSchema, filter ?? {}, 'filter');
    const order = orderBy ?? BY_NAME;
    const request = pageRequest(page, pageOrderOf(order), settingOf(ctx, pageSize));
    const rows = await ctx.read((db) => listItemRows(db, conditions, { ...keysetOf(order, request), selected }));
    return Object.assign(toPage(rows, request, cursorOf(order)), { count: () => ctx.read((db) => countItemRows(db, conditions)) });
}
export async function updateStockItem(ctx, input) {
    const { id, ifVersion, ...wanted } = check(updateItemSchema, input);
    return changeItem(ctx, { id, ifVersion }, (current, levels) => {
        const { sku = current.sku, name = current.name, tracked = current.tracked, backOrder = current.backOrder } = wanted;
        if (current.ownerKind !== null && (sku !== current.sku || name !== current.name))
            throw itemOwned();
        const isUsed = current.onHand !== 0 || current.reserved !== 0 || current.incoming !== 0;
        if (tracked !== current.tracked && isUsed)
            throw itemHasStock();
        if (!backOrder && levels.some(({ available }) => available < 0))
            throw backOrderOwed();
        return { ...current, sku, name, tracked, backOrder };
    });
}
/** From which available quantity on people are told to buy more; null for never. Whoever is under it already is not told again. */
export async function setReorderPoint(ctx, input) {
    const { reorderPoint, ...asked } = check(reorderPointSchema, input);
    return changeItem(ctx, asked, (current) => ({ ...current, reorderPoint }));
}
function changeItem(ctx, { id, ifVersion }, decide) {
    return ctx.write(async (tx) => {
        const book = await openBook(tx, [id]);
        const current = itemIn(book, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const wanted = decide(current, levelsOf(book, id));
        if (wanted.backOrder !== current.backOrder)
            await updateLevelsBackOrder(tx.db, id, wanted.backOrder);
        const item = await updateItemRow(tx.db, { ...wanted, updatedAt: ctx.now() });
        invariant(item, 'a locked item stays');
        const { sku, name, tracked, backOrder, reorderPoint, version } = item;
        tx.emit(stockItemUpdated({ itemId: id, sku, name, tracked, backOrder, reorderPoint, version }));
        return item;
    });
}
//# sourceMappingURL=service.js.map