import { findProductsByExternalIds, findVariantsByExternalIds } from '../../external-ids/queries.js';
import { listVariantsByProduct } from '../../variants/queries.js';
import { findVariantsBySkus, lockProducts } from './queries.js';
const keyOf = ({ source, id }) => `${source}\n${id}`;
/** Five statements for any number of items. The products are locked until the transaction ends. */
export async function matchItems(db, items) {
    const ofProducts = await findProductsByExternalIds(db, items.flatMap(({ externalId }) => externalId ?? []));
    const ofVariants = await findVariantsByExternalIds(db, items.flatMap(({ variants }) => variants.flatMap(({ externalId }) => externalId ?? [])));
    const bySku = await findVariantsBySkus(db, items.flatMap(({ variants }) => variants.map(({ sku }) => sku)));
    const productByKey = new Map(ofProducts.map((row) => [keyOf({ source: row.source, id: row.externalId }), row.productId]));
    const productBySku = new Map(bySku.map(({ sku, productId }) => [sku.toLowerCase(), productId]));
    const ids = items.map((item) => productOf(item, { productByKey, productBySku }));
    const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
    const products = new Map((await lockProducts(db, wanted)).map((row) => [row.id, row]));
    const variantsByProduct = Map.groupBy(await listVariantsByProduct(db, wanted), ({ productId }) => productId);
    const variantByKey = new Map(ofVariants.map((row) => [keyOf({ source: row.source, id: row.externalId }), row.variantId]));
    const matched = items.map((item, index) => {
        const id = ids[index];
        const own = (id && variantsByProduct.get(id)) || [];
        const at = `input.products.${index}`;
        return {
            item,
            at,
            current: (id && products.get(id)) || null,
            standing: { count: own.length, nextPosition: 1 + Math.max(-1, ...own.map(({ position }) => position)) },
            variants: item.variants.map((given, place) => {
                const named = given.externalId && variantByKey.get(keyOf(given.externalId));
                const current = own.find((row) => row.id === named) ?? own.find((row) => !named && row.sku.toLowerCase() === given.sku.toLowerCase()) ?? null;
                return { given, at: `${at}.variants.${place}`, current };
            }),
        };
    });
    return { matched, problems: twiceMatched(matched) };
}
/** By its external id, or else by the SKU of one of its variants. */
function productOf({ externalId, variants }, { productByKey, productBySku }) {
    const named = externalId && productByKey.get(keyOf(externalId));
    if (named !== undefined)
        return named;
    return variants.map(({ sku }) => productBySku.get(sku.toLowerCase())).find((id) => id !== undefined);
}
function twiceMatched(matched) {
    const seen = new Set();
    return matched.flatMap(({ current, at }) => {
        if (!current)
            return [];
        if (seen.has(current.id))
            return [{ path: at, reason: 'DUPLICATE', message: 'is the same product as one before it' }];
        seen.add(current.id);
        return [];
    });
}
//# sourceMappingURL=matching.js.map