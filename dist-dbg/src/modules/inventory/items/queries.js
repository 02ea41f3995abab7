import { and, asc, count, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { findShape, readShape } from '../../../platform/db/read-shape.js';
import { recordsOf } from '../../../platform/db/records.js';
import { stockItemId } from '../ids.js';
import { itemShape } from '../shapes.js';
import { conditionsOf } from './conditions.js';
import { itemColumns, stockItems, stockLevels } from './tables.js';
export function findItem(db, id, selected) {
    return findShape(db, itemShape, { selected, by: stockItems.id, is: id });
}
export async function listItemRows(db, filter, keys) {
    return readShape(db, itemShape, { ...keys, where: and(conditionsOf(filter), keys.where), also: keys.columns });
}
export async function countItemRows(db, filter) {
    const [counted] = await db.select({ count: count() }).from(stockItems).where(conditionsOf(filter));
    return counted?.count ?? 0;
}
/** At most as many as there are ids, in no order. */
export async function listItemsByIds(db, ids) {
    return db
        .select(itemColumns)
        .from(stockItems)
        .where(anyOf(stockItems.id, stockItemId, ids));
}
/** The levels of the items, each item's in the order of the locations' ids. */
export async function listLevelsOfItems(db, ids) {
    return db
        .select()
        .from(stockLevels)
        .where(anyOf(stockLevels.itemId, stockItemId, ids))
        .orderBy(asc(stockLevels.itemId), asc(stockLevels.locationId));
}
export async function insertItems(db, rows) {
    // The words are made by PostgreSQL.
    await db.insert(stockItems).select(recordsOf(stockItems, rows));
}
/** Writes what people decide of the item and counts its version on. Null when it is gone. */
export async function updateItemRow(db, { id, sku, name, tracked, backOrder, reorderPoint, updatedAt }) {
    const [item] = await db
        .update(stockItems)
        .set({ sku, name, tracked, backOrder, reorderPoint, updatedAt, version: sql `${stockItems.version} + 1` })
        .where(eq(stockItems.id, id))
        .returning(itemColumns);
    return item ?? null;
}
/** The policy is written at each level, where the constraint sees it. */
export async function updateLevelsBackOrder(db, itemId, backOrder) {
    await db.update(stockLevels).set({ backOrder }).where(eq(stockLevels.itemId, itemId));
}
/** Names and SKUs of many items, in the order of their ids as everywhere; what stays as it was is not written. */
export async function updateDescriptions(db, items, now) {
    const records = items.map(({ id, sku, name }) => ({ id: stockItemId.toUuid(id), sku, name }));
    await db.execute(sql `
    with locked as materialized (
      select i.id, n.sku, n.name from ${stockItems} i join json_to_recordset(${JSON.stringify(records)}::json) as n(id uuid, sku text, name text) on i.id = n.id
      where (i.sku, i.name) is distinct from (n.sku, n.name) order by i.id for no key update of i)
    update ${stockItems} i set sku = n.sku, name = n.name, updated_at = ${now.toISOString()}::timestamptz, version = i.version + 1
    from locked n where i.id = n.id`);
}
//# sourceMappingURL=queries.js.map