/** What is put into a collection by hand. */
import { check } from '../../../../kernel/check.js';
import { collectionByRule, collectionFull, productNotFound } from '../errors.js';
import { addToCollectionSchema, removeFromCollectionSchema } from './checks.js';
import { countCollectionProducts, pinProducts, placeProducts, removeProducts } from './queries.js';
import { getLockedCollection, saveCollection } from './service.js';
/** Each change numbers all of them, and a person has put each of them in. */
const BY_HAND_MAX = 1_000;
/** Products that are in it already are moved there. */
export async function addToCollection(ctx, input) {
    const { id, productIds, position = BY_HAND_MAX } = check(addToCollectionSchema, input);
    return ctx.write(async (tx) => {
        const collection = await getManual(tx, id);
        await requireProducts(tx, productIds);
        await placeProducts(tx.db, { id, productIds, position });
        if ((await countCollectionProducts(tx.db, id)) > BY_HAND_MAX)
            throw collectionFull(BY_HAND_MAX);
        return saveCollection(tx, collection);
    });
}
/** Those that are not in it are no error. */
export async function removeFromCollection(ctx, input) {
    const { id, productIds } = check(removeFromCollectionSchema, input);
    return ctx.write(async (tx) => {
        const collection = await getManual(tx, id);
        await requireProducts(tx, productIds);
        await removeProducts(tx.db, id, productIds);
        return saveCollection(tx, collection);
    });
}
async function getManual(tx, id) {
    const collection = await getLockedCollection(tx, id);
    if (collection.rule !== null)
        throw collectionByRule();
    return collection;
}
async function requireProducts(tx, ids) {
    const found = new Set(await pinProducts(tx.db, ids));
    const missing = ids.find((id) => !found.has(id));
    if (missing !== undefined)
        throw productNotFound(missing);
}
//# sourceMappingURL=contents.js.map