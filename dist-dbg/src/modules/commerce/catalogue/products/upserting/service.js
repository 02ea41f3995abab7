/** Imports: products as another system has them, by its ids or by SKU. All of one request are written, or none. */
import { check } from '../../../../../kernel/check.js';
import { invalidInput } from '../../../../../kernel/errors.js';
import { claim } from '../../../../entitlements/public.js';
import { productCreated, productUpdated, variantAdded, variantUpdated } from '../../../events.js';
import { addExternalIds } from '../../external-ids/service.js';
import { learnWords } from '../../search/queries.js';
import { storeVariants } from '../../variants/adding.js';
import { refreshProductPrices } from '../../variants/queries.js';
import { factsOf } from '../../variants/service.js';
import { renameStockOfProducts, stockOnHandOf } from '../../variants/stock.js';
import { upsertProductsSchema } from './checks.js';
import { matchItems } from './matching.js';
import { planItems } from './plan.js';
import { insertProducts, lockProducts, updateProductRows, updateVariantRows } from './queries.js';
import { refuseTakenInImport } from './taken.js';
/** In the order of the input. Every item with a problem is named at once, and nothing is written then. */
export async function upsertProducts(ctx, input) {
    const { products: items } = check(upsertProductsSchema, input);
    return ctx.write(async (tx) => {
        const { matched, problems } = await matchItems(tx.db, items);
        const { planned, wrong } = await planItems(tx, matched);
        if (problems.length + wrong.length > 0)
            throw invalidInput([...problems, ...wrong]);
        const written = await writeProducts(tx, planned);
        const variants = await writeVariants(tx, planned);
        const changed = planned.filter((one) => outcomeOf(one) !== 'UNCHANGED').map(({ product }) => product.id);
        if (changed.length > 0) {
            await refreshProductPrices(tx.db, changed);
            await learnWords(tx.db, changed);
        }
        await claim(tx, 'records', planned.filter(({ isNew }) => isNew).length + variants.added.length);
        await tell(tx, { planned, rows: written, ...variants });
        // With the prices that follow from the variants.
        const rows = new Map((await lockProducts(tx.db, changed)).map((row) => [row.id, row]));
        return planned.map((one) => ({ outcome: outcomeOf(one), product: rows.get(one.product.id) ?? one.product }));
    });
}
function outcomeOf({ isNew, isChanged, added, changed, named }) {
    if (isNew)
        return 'CREATED';
    return isChanged || named || added.length + changed.length > 0 ? 'UPDATED' : 'UNCHANGED';
}
async function writeProducts(tx, planned) {
    const [fresh, changed] = [planned.filter(({ isNew }) => isNew), planned.filter(({ isNew, isChanged }) => !isNew && isChanged)];
    const refuse = refuseTakenInImport(planned);
    const inserted = fresh.length === 0
        ? []
        : await insertProducts(tx.db, fresh.map(({ product }) => product)).catch(refuse);
    const updated = changed.length === 0
        ? []
        : await updateProductRows(tx.db, changed.map(({ product }) => product)).catch(refuse);
    const named = planned.flatMap(({ named, product, item, at }) => named && item.externalId ? [{ id: product.id, externalIds: [item.externalId], at: `${at}.externalId` }] : []);
    await addExternalIds(tx, named);
    return new Map([...inserted, ...updated].map((row) => [row.id, row]));
}
async function writeVariants(tx, planned) {
    const changed = planned.flatMap((one) => one.changed);
    // Before the new ones: an SKU or a combination that one gives up may be taken by another.
    const updated = changed.length === 0 ? [] : await updateVariantRows(tx.db, changed).catch(refuseTakenInImport(planned));
    const fresh = planned.flatMap((one) => one.added);
    const added = fresh.length === 0 ? [] : await storeVariants(tx, fresh);
    // After the new ones, which may make the first location: locations are locked before items.
    const renamed = planned.filter(({ isNew, isChanged, changed: own }) => !isNew && (isChanged || own.length > 0));
    await renameStockOfProducts(tx, renamed.map(({ product }) => product));
    return { added, updated };
}
async function tell(tx, { planned, rows, added, updated }) {
    const addedByProduct = Map.groupBy(added, ({ productId }) => productId);
    for (const { isNew, product } of planned) {
        const row = rows.get(product.id);
        if (!row)
            continue;
        const { id, name, categoryId, version } = row;
        const variants = (addedByProduct.get(id) ?? []).map((variant) => ({ variantId: variant.id, sku: variant.sku }));
        if (isNew)
            tx.emit(productCreated({ productId: id, name, categoryId, variants }));
        else
            tx.emit(productUpdated({ productId: id, name, categoryId, version }));
    }
    const created = new Set(planned.filter(({ isNew }) => isNew).map(({ product }) => product.id));
    const addedLater = added.filter(({ productId }) => !created.has(productId));
    const onHand = await stockOnHandOf(tx, [...addedLater, ...updated]);
    for (const variant of addedLater)
        tx.emit(variantAdded(factsOf(variant, onHand(variant))));
    for (const variant of updated)
        tx.emit(variantUpdated(factsOf(variant, onHand(variant))));
}
//# sourceMappingURL=service.js.map