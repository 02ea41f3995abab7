import { stockItemById } from '../../../inventory/public.js';
import { productNotFound } from '../../catalogue/errors.js';
import { getProduct, listProducts } from '../../catalogue/products/listing/service.js';
import { isOnSale } from '../../catalogue/products/publishing/status.js';
/** A draft, and what was taken off sale, is answered as what does not exist. */
export async function getProductOnSale(ctx, key) {
    const product = await getProduct(ctx, key);
    if (!isOnSale(product, ctx.now()))
        throw productNotFound('id' in key ? key.id : key.slug);
    return product;
}
export async function listProductsOnSale(ctx, { filter, orderBy, page }) {
    return listProducts(ctx, { filter: { ...filter, status: 'PUBLISHED' }, orderBy, page });
}
/** Whether at least one piece can be had; how many there are is nobody's business. */
export async function canBeHad(ctx, { stockItemId }) {
    const item = stockItemId === null ? null : await ctx.load(stockItemById, stockItemId);
    return !item?.tracked || item.backOrder || item.available > 0;
}
//# sourceMappingURL=service.js.map