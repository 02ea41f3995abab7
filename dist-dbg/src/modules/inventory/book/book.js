/**
 * The stock of a few items, opened under their locks, changed in memory, and written down once with the movements that explain it: as many
 * statements for two hundred lines as for one. Whatever changes stock goes through here, so that levels are always the sums of their movements.
 */
import { invariant } from '../../../kernel/assert.js';
import { itemNotFound, itemUntracked, stockShort, stockTooLarge } from '../errors.js';
import { stockItemBack, stockItemLow, stockMoved } from '../events.js';
import { stockMovementId } from '../ids.js';
import { ON_HAND_MAX } from '../inputs.js';
import { insertMovements, listLevels, lockItems, saveItems, saveLevels } from './queries.js';
import { valueMoved } from './value.js';
/** Refuses an item that is not there. Two statements, however many items. */
export async function openBook(tx, itemIds) {
    const ids = [...new Set(itemIds)];
    const items = await lockItems(tx.db, ids);
    const entries = new Map(items.map((item) => [item.id, { item: { ...item }, before: item }]));
    const missing = ids.find((id) => !entries.has(id));
    if (missing !== undefined)
        throw itemNotFound(missing);
    const levels = new Map((await listLevels(tx.db, ids)).map((level) => [keyOf(level), { ...level }]));
    return { tx, entries, levels, changed: new Set(), movements: [] };
}
export function itemIn(book, id) {
    return entryOf(book, id).item;
}
/** What there is at the place; nothing where nothing ever was. */
export function levelIn(book, place) {
    const { item } = entryOf(book, place.itemId);
    return book.levels.get(keyOf(place)) ?? { ...place, onHand: 0, reserved: 0, incoming: 0, available: 0, backOrder: item.backOrder };
}
/** The item's levels, in no order. */
export function levelsOf(book, itemId) {
    return [...book.levels.values()].filter((level) => level.itemId === itemId);
}
/** Moves pieces. Refused when they are not there, or are reserved and the item is not for back-order. */
export function move(book, { itemId, locationId, type, quantity, ...said }) {
    const { item } = entryOf(book, itemId);
    if (!item.tracked)
        throw itemUntracked(itemId);
    const unitCost = said.unitCost ?? null;
    const valueMinor = said.valueMinor ?? valueMoved(item, quantity, unitCost);
    const level = change(book, { itemId, locationId }, { onHand: quantity });
    item.valueMinor += valueMinor;
    if (!Number.isSafeInteger(item.valueMinor))
        throw stockTooLarge();
    item.currencyCode ??= unitCost?.currencyCode ?? null;
    const { actor } = book.tx.ctx;
    const movement = {
        ...{ id: stockMovementId.mint(), itemId, locationId, type, quantity, onHandAfter: level.onHand, valueMinor },
        ...{ unitCostMinor: unitCost?.amountMinor ?? null, currencyCode: valueMinor === 0 && unitCost === null ? null : item.currencyCode },
        ...{ reason: said.reason ?? null, referenceKind: said.reference?.kind ?? null, reference: said.reference?.id ?? null },
        ...{ actorKind: actor.kind, userId: actor.kind === 'user' ? actor.id : null, occurredAt: book.tx.ctx.now() },
    };
    book.movements.push(movement);
    return movement;
}
/** Changes what is there, promised or to come at a place, and the item with it. */
export function change(book, place, { onHand = 0, reserved = 0, incoming = 0 }) {
    const { item } = entryOf(book, place.itemId);
    const level = book.levels.get(keyOf(place)) ?? { ...levelIn(book, place) };
    const short = { ...place, wanted: Math.max(-onHand, reserved), available: level.onHand - level.reserved };
    for (const row of [level, item]) {
        row.onHand += onHand;
        row.reserved += reserved;
        row.incoming += incoming;
        row.available = row.onHand - row.reserved;
    }
    if (level.onHand < 0 || (!level.backOrder && level.available < 0))
        throw stockShort(short);
    invariant(level.reserved >= 0 && level.incoming >= 0, 'no more is taken back than was promised or expected');
    if (item.onHand > ON_HAND_MAX || item.incoming > ON_HAND_MAX || item.reserved > ON_HAND_MAX)
        throw stockTooLarge();
    book.levels.set(keyOf(place), level);
    book.changed.add(level);
    return level;
}
/** Writes it all down, tells of each movement, and of items that have run low or are back. */
export async function closeBook({ tx, entries, changed, movements }) {
    if (changed.size === 0)
        return;
    const touched = new Set([...changed].map(({ itemId }) => itemId));
    const told = [...entries.values()].filter(({ item }) => touched.has(item.id));
    if (movements.length > 0)
        await insertMovements(tx.db, movements);
    await saveLevels(tx.db, [...changed]);
    await saveItems(tx.db, told.map(({ item }) => item));
    for (const movement of movements)
        tx.emit(stockMoved(factsOf(movement)));
    // What was there from the beginning is no news.
    const opened = new Set(movements.filter(({ type }) => type === 'OPENING').map(({ itemId }) => itemId));
    for (const { item, before } of told)
        if (!opened.has(item.id))
            tellCrossing(tx, before, item);
}
/** Once per crossing: an item that is low already and sells another piece is not told again. */
function tellCrossing(tx, before, { id: itemId, available, reorderPoint }) {
    const isLow = (of) => reorderPoint !== null && of <= reorderPoint;
    if (isLow(available) && !isLow(before.available))
        tx.emit(stockItemLow({ itemId, available, reorderPoint: reorderPoint ?? 0 }));
    if (available > 0 && before.available <= 0)
        tx.emit(stockItemBack({ itemId, available }));
}
function factsOf({ id, itemId, locationId, type, quantity, onHandAfter, valueMinor, currencyCode, referenceKind, reference }) {
    return { movementId: id, itemId, locationId, type, quantity, onHandAfter, valueMinor, currencyCode, referenceKind, reference };
}
function entryOf({ entries }, id) {
    const entry = entries.get(id);
    invariant(entry, 'the book was opened for the item');
    return entry;
}
function keyOf({ itemId, locationId }) {
    return `${itemId} ${locationId}`;
}
//# sourceMappingURL=book.js.map