import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { claim } from '../../../entitlements/public.js';
import { versionStale } from '../../errors.js';
import { variantAdded, variantUpdated } from '../../events.js';
import { variantId } from '../../ids.js';
import { requireCurrency } from '../../settings.js';
import { productNotFound, tooManyVariants, variantNotFound } from '../errors.js';
import { replaceVariantExternalIds } from '../external-ids/service.js';
import { lockProduct } from '../products/queries.js';
import { optionProblems, titleOf, toStoredOptions } from '../products/values/options.js';
import { insertNewVariants } from './adding.js';
import { VARIANTS_MAX, addVariantSchema, updateVariantSchema } from './checks.js';
import { variantsOfProducts } from './loaders.js';
import { findOptionNames, lockVariant, measureVariants, refreshProductPrices, updateVariantRow } from './queries.js';
import { renameStockOfVariant, stockOnHandOf } from './stock.js';
import { refuseTakenBy } from './taken.js';
/** In their order, read in one statement for all the products of a list. */
export async function listVariantsOfProduct(ctx, id) {
    return (await ctx.load(variantsOfProducts, id)) ?? [];
}
export async function addVariant(ctx, input) {
    const { productId, ...variant } = check(addVariantSchema, input);
    return ctx.write(async (tx) => {
        const product = await lockProduct(tx.db, productId);
        if (!product)
            throw productNotFound(productId);
        const { count, nextPosition } = await measureVariants(tx.db, productId);
        if (count >= VARIANTS_MAX)
            throw tooManyVariants(VARIANTS_MAX);
        const [added] = await insertNewVariants(tx, { product, given: [{ ...variant, position: nextPosition, at: 'input' }] });
        invariant(added, 'a variant that is not stored is refused');
        await refreshProductPrices(tx.db, [productId]);
        await claim(tx, 'records', 1);
        tx.emit(variantAdded(factsOf(added, variant.stockOnHand ?? 0)));
        return added;
    });
}
export async function updateVariant(ctx, input) {
    const change = check(updateVariantSchema, input);
    const { id, ifVersion, price, externalIds } = change;
    return ctx.write(async (tx) => {
        const current = await lockVariant(tx.db, id);
        if (!current)
            throw variantNotFound(id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        if (price)
            requireCurrency(ctx, price);
        const wanted = {
            ...current,
            sku: change.sku ?? current.sku,
            barcode: change.barcode === undefined ? current.barcode : change.barcode,
            priceMinor: price?.amountMinor ?? current.priceMinor,
            currencyCode: price?.currencyCode ?? current.currencyCode,
            ...(await namedAnew(tx, { current, change })),
            updatedAt: ctx.now(),
        };
        const variant = await updateVariantRow(tx.db, wanted).catch(refuseTakenBy(wanted));
        invariant(variant, 'a locked variant stays');
        if (externalIds)
            await replaceVariantExternalIds(tx, [{ id: variantId.parse(id), externalIds, at: 'input.externalIds' }]);
        if (price)
            await refreshProductPrices(tx.db, [variant.productId]);
        if (variant.sku !== current.sku || variant.title !== current.title)
            await renameStockOfVariant(tx, variant);
        const onHand = await stockOnHandOf(tx, [variant]);
        tx.emit(variantUpdated(factsOf(variant, onHand(variant))));
        return variant;
    });
}
/** A title that was made of the options follows them. */
async function namedAnew({ db }, { current, change: { options, title } }) {
    if (!options)
        return { optionValues: current.optionValues, title: title ?? current.title };
    const names = await findOptionNames(db, current.productId);
    const wrong = optionProblems(names, options, 'input.options');
    if (wrong.length > 0)
        throw invalidInput(wrong);
    const optionValues = toStoredOptions(names, options);
    const followed = current.title === titleOf(current.optionValues) ? titleOf(optionValues) : current.title;
    return { optionValues, title: title ?? followed };
}
export function factsOf({ id, productId, sku, priceMinor, currencyCode }, stockOnHand) {
    return { variantId: id, productId, sku, priceMinor, currencyCode, stockOnHand };
}
//# sourceMappingURL=service.js.map