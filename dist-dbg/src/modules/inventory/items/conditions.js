/** What a filter of stock items means in SQL. */
import { and, not, sql } from 'drizzle-orm';
import { beginningWith, hasWords } from '../../../platform/db/words.js';
import { stockLocationId } from '../ids.js';
import { stockItems, stockLevels } from './tables.js';
const isLow = sql `${stockItems.available} <= ${stockItems.reorderPoint}`;
const isInStock = sql `(${stockItems.available} > 0 or not ${stockItems.tracked})`;
export function conditionsOf({ search, locationId, low, inStock }) {
    return and(search === undefined ? undefined : isFoundBy(search), locationId === undefined
        ? undefined
        : sql `${stockItems.id} = any(array(select item_id from ${stockLevels}
          where location_id = ${stockLocationId.toUuid(locationId)} and (on_hand <> 0 or reserved <> 0 or incoming <> 0)))`, low === undefined ? undefined : low ? isLow : sql `(${isLow}) is not true`, inStock === undefined ? undefined : inStock ? isInStock : not(isInStock));
}
/** For the statements of other modules: whether something of the item that the column names can be had at once. */
export function hasStock(itemId) {
    return sql `exists (select 1 from ${stockItems} where ${stockItems.id} = ${itemId} and ${isInStock})`;
}
/** A union instead of an "or", so that each half goes through its own index. */
function isFoundBy(search) {
    return sql `${stockItems.id} = any(array(
    select found.id from ${stockItems} found where ${hasWords(sql `found.search`, search)}
    union
    select id from ${stockItems} where lower(sku) like lower(${beginningWith(search)})))`;
}
//# sourceMappingURL=conditions.js.map