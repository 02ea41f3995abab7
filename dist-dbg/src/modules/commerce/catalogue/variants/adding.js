/** New variants of a product, all of them or none. */
import { invalidInput } from '../../../../kernel/errors.js';
import { createStockItems } from '../../../inventory/public.js';
import { variantId } from '../../ids.js';
import { requireCurrency } from '../../settings.js';
import { replaceVariantExternalIds } from '../external-ids/service.js';
import { combinationOf, optionProblems, titleOf, toStoredOptions } from '../products/values/options.js';
import { insertVariants } from './queries.js';
import { itemNameOf } from './stock.js';
import { refuseTaken } from './taken.js';
/** What is wrong with the options of a product's new variants: they must fit the product and differ from each other. */
export function newVariantProblems(optionNames, given) {
    const seen = new Set();
    return given.flatMap(({ options = [], title, at }) => {
        const wrong = [...optionProblems(optionNames, options, `${at}.options`)];
        if (optionNames.length === 0) {
            if (title === undefined)
                wrong.push({ path: `${at}.title`, reason: 'REQUIRED', message: 'must be given where the product has no options' });
            return wrong;
        }
        const combination = combinationOf(toStoredOptions(optionNames, options));
        if (seen.has(combination))
            wrong.push({ path: `${at}.options`, reason: 'DUPLICATE', message: 'must differ from the other variants' });
        seen.add(combination);
        return wrong;
    });
}
/** Every SKU, barcode and combination that is taken is named at once. In the order of their positions. */
export async function insertNewVariants(tx, { product, given }) {
    const wrong = newVariantProblems(product.optionNames, given);
    if (wrong.length > 0)
        throw invalidInput(wrong);
    return storeVariants(tx, given.map((variant) => ({ row: toRow(tx, { product, variant }), variant, product })));
}
/** Each with a stock item, and what is there of it from the beginning. */
export async function storeVariants(tx, rows) {
    const itemIds = await createStockItems(tx, rows.map(({ row: { sku, title }, variant: { stockOnHand = 0 }, product }) => ({
        ...{ sku, name: itemNameOf(product, title), ownerKind: 'variant', opening: stockOnHand },
    })));
    // In the same order everywhere: two requests with the same SKUs would otherwise wait for each other.
    const sorted = rows
        .map(({ row }, index) => ({ ...row, stockItemId: itemIds[index] ?? null }))
        .sort((one, other) => (one.sku.toLowerCase() < other.sku.toLowerCase() ? -1 : 1));
    const inserted = await insertVariants(tx.db, sorted);
    const stored = new Set(inserted.map(({ id }) => id));
    const left = rows.filter(({ row }) => !stored.has(row.id));
    if (left.length > 0)
        await refuseTaken(tx.db, left.map(({ row, variant }) => ({ ...row, at: variant.at })));
    const named = rows.flatMap(({ row, variant: { externalIds = [], at } }) => externalIds.length === 0 ? [] : [{ id: row.id, externalIds, at: `${at}.externalIds` }]);
    await replaceVariantExternalIds(tx, named);
    return [...inserted].sort((one, other) => one.position - other.position);
}
export function toRow({ ctx }, { product, variant }) {
    const { sku, barcode = null, title, options = [], price, position } = variant;
    requireCurrency(ctx, price);
    const now = ctx.now();
    const optionValues = toStoredOptions(product.optionNames, options);
    return {
        ...{ id: variantId.mint(), productId: product.id, sku, barcode, title: title ?? titleOf(optionValues), optionValues, position },
        ...{ priceMinor: price.amountMinor, currencyCode: price.currencyCode, createdAt: now, updatedAt: now },
    };
}
//# sourceMappingURL=adding.js.map