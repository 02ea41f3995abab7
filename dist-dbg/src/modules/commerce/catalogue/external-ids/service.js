import { externalIdTaken } from '../errors.js';
import { deleteProductExternalIds, deleteProductExternalIdsOf, deleteVariantExternalIds, insertProductExternalIds, insertVariantExternalIds, } from './queries.js';
/** Each has exactly these from now on. Names every id that another product has. */
export async function replaceProductExternalIds(tx, given) {
    if (given.length === 0)
        return;
    await deleteProductExternalIds(tx.db, given.map(({ id }) => id));
    const wanted = rowsOf(given);
    if (wanted.length === 0)
        return;
    const stored = await insertProductExternalIds(tx.db, wanted.map(({ id, source, externalId }) => ({ productId: id, source, externalId })));
    refuseTaken(wanted, new Set(stored.map((row) => keyOf({ id: row.productId, source: row.source }))));
}
/** Each has this one, too; that of the same source gives way. */
export async function addExternalIds(tx, given) {
    if (given.length === 0)
        return;
    const wanted = rowsOf(given);
    const rows = wanted.map(({ id, source, externalId }) => ({ productId: id, source, externalId }));
    await deleteProductExternalIdsOf(tx.db, rows);
    const stored = await insertProductExternalIds(tx.db, rows);
    refuseTaken(wanted, new Set(stored.map((row) => keyOf({ id: row.productId, source: row.source }))));
}
export async function replaceVariantExternalIds(tx, given) {
    if (given.length === 0)
        return;
    await deleteVariantExternalIds(tx.db, given.map(({ id }) => id));
    const wanted = rowsOf(given);
    if (wanted.length === 0)
        return;
    const stored = await insertVariantExternalIds(tx.db, wanted.map(({ id, source, externalId }) => ({ variantId: id, source, externalId })));
    refuseTaken(wanted, new Set(stored.map((row) => keyOf({ id: row.variantId, source: row.source }))));
}
/** In the same order everywhere: two requests with the same ids would otherwise wait for each other. */
function rowsOf(given) {
    const rows = given.flatMap(({ id, externalIds, at }) => externalIds.map((one, index) => ({ id, source: one.source, externalId: one.id, path: `${at}.${index}.id` })));
    return rows.sort((one, other) => (`${one.source} ${one.externalId}` < `${other.source} ${other.externalId}` ? -1 : 1));
}
function refuseTaken(wanted, stored) {
    const taken = wanted.filter((row) => !stored.has(keyOf(row)));
    if (taken.length > 0)
        throw externalIdTaken(taken);
}
function keyOf({ id, source }) {
    return `${id} ${source}`;
}
//# sourceMappingURL=service.js.map