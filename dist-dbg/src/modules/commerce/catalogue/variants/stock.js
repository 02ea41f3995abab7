import { describeStockItems, listItemsByIds } from '../../../inventory/public.js';
import { listProductsByIds } from '../products/queries.js';
import { listVariantsByProduct } from './queries.js';
/** As people in the warehouse read it. */
export function itemNameOf({ name }, title) {
    return `${name.slice(0, 170)}, ${title}`;
}
export async function renameStockOfVariant(tx, variant) {
    const [product] = await listProductsByIds(tx.db, [variant.productId]);
    if (product)
        await describeStockItems(tx, toDescribed(product, [variant]));
}
/** In two statements, however many products and variants. */
export async function renameStockOfProducts(tx, products) {
    if (products.length === 0)
        return;
    const variants = Map.groupBy(await listVariantsByProduct(tx.db, products.map(({ id }) => id)), ({ productId }) => productId);
    await describeStockItems(tx, products.flatMap((product) => toDescribed(product, variants.get(product.id) ?? [])));
}
/** How many pieces there are of each of the variants, read in one statement. */
export async function stockOnHandOf(tx, variants) {
    const ids = variants.flatMap(({ stockItemId }) => stockItemId ?? []);
    const items = ids.length === 0 ? [] : await listItemsByIds(tx.db, ids);
    const onHand = new Map(items.map((item) => [item.id, item.onHand]));
    return ({ stockItemId }) => (stockItemId === null ? 0 : (onHand.get(stockItemId) ?? 0));
}
function toDescribed(product, variants) {
    return variants.flatMap(({ stockItemId, sku, title }) => stockItemId === null ? [] : [{ id: stockItemId, sku, name: itemNameOf(product, title) }]);
}
//# sourceMappingURL=stock.js.map