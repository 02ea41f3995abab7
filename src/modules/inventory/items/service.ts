import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import type { Ctx } from '../../../kernel/context.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { type Page, type PageArguments, pageRequest, toPage } from '../../../kernel/page.js';
import type { Selected } from '../../../kernel/selected.js';
import { itemIn, levelsOf, openBook } from '../book/book.js';
import { backOrderOwed, itemHasStock, itemNotFound, itemOwned, versionStale } from '../errors.js';
import { stockItemUpdated } from '../events.js';
import type { StockItemId } from '../ids.js';
import { pageSize } from '../settings.js';
import { type FindItems, type SetReorderPoint, type UpdateItem, itemFilterSchema, reorderPointSchema, updateItemSchema } from './checks.js';
import { BY_NAME, type ItemOrdering, cursorOf, keysetOf, pageOrderOf } from './order.js';
import { countItemRows, findItem, listItemRows, updateItemRow, updateLevelsBackOrder } from './queries.js';
import type { ItemRow } from './tables.js';

/** A page, and how to count the whole list when that is asked for. */
export type ItemPage = Page<ItemRow> & { count(): Promise<number> };

type ListItems = {
  readonly filter: FindItems | null | undefined;
  readonly orderBy: ItemOrdering | null | undefined;
  readonly page: PageArguments;
  readonly selected?: Selected;
};

export async function getStockItem(ctx: Ctx, id: StockItemId, selected: Selected = null): Promise<ItemRow> {
  const item = await ctx.read((db) => findItem(db, id, selected));
  if (!item) throw itemNotFound(id);
  return item;
}

export async function listStockItems(ctx: Ctx, { filter, orderBy, page, selected = null }: ListItems): Promise<ItemPage> {
  const conditions = check(itemFilterSchema, filter ?? {}, 'filter');
  const order = orderBy ?? BY_NAME;
  const request = pageRequest(page, pageOrderOf(order), settingOf(ctx, pageSize));
  const rows = await ctx.read((db) => listItemRows(db, conditions, { ...keysetOf(order, request), selected }));
  return Object.assign(toPage(rows, request, cursorOf(order)), { count: () => ctx.read((db) => countItemRows(db, conditions)) });
}

export async function updateStockItem(ctx: Ctx, input: UpdateItem): Promise<ItemRow> {
  const { id, ifVersion, ...wanted } = check(updateItemSchema, input);
  return changeItem(ctx, { id, ifVersion }, (current, levels) => {
    const { sku = current.sku, name = current.name, tracked = current.tracked, backOrder = current.backOrder } = wanted;
    if (current.ownerKind !== null && (sku !== current.sku || name !== current.name)) throw itemOwned();
    const isUsed = current.onHand !== 0 || current.reserved !== 0 || current.incoming !== 0;
    if (tracked !== current.tracked && isUsed) throw itemHasStock();
    if (!backOrder && levels.some(({ available }) => available < 0)) throw backOrderOwed();
    return { ...current, sku, name, tracked, backOrder };
  });
}

/** From which available quantity on people are told to buy more; null for never. Whoever is under it already is not told again. */
export async function setReorderPoint(ctx: Ctx, input: SetReorderPoint): Promise<ItemRow> {
  const { reorderPoint, ...asked } = check(reorderPointSchema, input);
  return changeItem(ctx, asked, (current) => ({ ...current, reorderPoint }));
}

type Asked = { readonly id: StockItemId; readonly ifVersion: number | undefined };

function changeItem(
  ctx: Ctx,
  { id, ifVersion }: Asked,
  decide: (current: ItemRow, levels: ReturnType<typeof levelsOf>) => ItemRow,
): Promise<ItemRow> {
  return ctx.write(async (tx) => {
    const book = await openBook(tx, [id]);
    const current = itemIn(book, id);
    if (ifVersion !== undefined && ifVersion !== current.version) throw versionStale(current.version);
    const wanted = decide(current, levelsOf(book, id));
    if (wanted.backOrder !== current.backOrder) await updateLevelsBackOrder(tx.db, id, wanted.backOrder);
    const item = await updateItemRow(tx.db, { ...wanted, updatedAt: ctx.now() });
    invariant(item, 'a locked item stays');
    const { sku, name, tracked, backOrder, reorderPoint, version } = item;
    tx.emit(stockItemUpdated({ itemId: id, sku, name, tracked, backOrder, reorderPoint, version }));
    return item;
  });
}
