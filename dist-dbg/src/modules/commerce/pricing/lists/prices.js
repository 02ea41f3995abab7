/** The prices in a list, and what a variant costs by all of them. */
import { check } from '../../../../kernel/check.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { variantNotFound } from '../../catalogue/errors.js';
import { pagesByCreation } from '../../creation-order.js';
import { priceId } from '../../ids.js';
import { requirePresent } from '../../presence.js';
import { pickPrice } from '../calculation/unit-price.js';
import { pricesIncludeTax } from '../settings.js';
import { TIERS_MAX, askedPriceSchema, setPricesSchema, tierOf } from './checks.js';
import { priceListNotFound, pricesStale, tooManyTiers } from './errors.js';
import { pricesSet } from './events.js';
import { offersForVariants } from './loaders.js';
import { deletePrices, findPriceList, listPriceRows, listPricesOfVariants, listVariantIds, upsertPrices } from './queries.js';
import { getLockedPriceList } from './service.js';
import { prices } from './tables.js';
const pages = pagesByCreation('prices.id', priceId, prices.id);
export async function listPrices(ctx, listId, page) {
    return ctx.read(async (db) => {
        if (!(await findPriceList(db, listId)))
            throw priceListNotFound(listId);
        return pages(ctx, { page, read: (keys) => listPriceRows(db, listId, keys) });
    });
}
/** All of them or none. Answers those that were set, in their order; those without an amount are gone. */
export async function setPrices(ctx, input) {
    const { priceListId, prices: wanted } = check(setPricesSchema, input);
    return ctx.write(async (tx) => {
        const list = await getLockedPriceList(tx, priceListId);
        requireCurrencyOf(list, wanted);
        await requireVariants(tx, wanted);
        const known = await readKnown(tx, { list, wanted });
        requireVersions(known, wanted);
        requireTiers(known, wanted);
        await removePrices(tx, { known, wanted });
        const stored = await storePrices(tx, { list, wanted });
        tx.emit(pricesSet({ priceListId, currencyCode: list.currencyCode, prices: wanted.map(factsOf) }));
        return stored;
    });
}
/** What one piece of the variant costs now when that many are bought by somebody of the group; null when it has no price in the currency. */
export async function priceOfVariant(ctx, variant, asked) {
    const { currencyCode, quantity, customerGroupId } = check(askedPriceSchema, asked, '');
    const groupIds = customerGroupId ? [customerGroupId] : [];
    const offers = await ctx.load(offersForVariants, { variantId: variant.id, currencyCode, quantity, groupIds, at: ctx.now() });
    const base = { amountMinor: variant.priceMinor, currencyCode: variant.currencyCode, includesTax: settingOf(ctx, pricesIncludeTax) };
    return pickPrice(offers ?? [], { currencyCode, base });
}
function requireCurrencyOf({ currencyCode }, wanted) {
    const foreign = wanted.flatMap(({ amount }, index) => (amount && amount.currencyCode !== currencyCode ? [index] : []));
    if (foreign.length === 0)
        return;
    const message = `must be ${currencyCode}, the currency of the list`;
    throw invalidInput(foreign.map((index) => ({ path: `input.prices.${index}.amount.currencyCode`, reason: 'CURRENCY_MISMATCH', message })));
}
async function requireVariants(tx, wanted) {
    const ids = wanted.map(({ variantId }) => variantId);
    const places = ids.map((id, index) => ({ id, path: `input.prices.${index}.variantId` }));
    requirePresent(await listVariantIds(tx.db, ids), places, variantNotFound);
}
async function readKnown(tx, { list, wanted }) {
    const ids = [...new Set(wanted.map(({ variantId }) => variantId))];
    return new Map((await listPricesOfVariants(tx.db, list.id, ids)).map((price) => [tierOf(price), price]));
}
function requireVersions(known, wanted) {
    const stale = wanted.flatMap((price, index) => {
        const version = known.get(tierOf(price))?.version ?? 0;
        return price.ifVersion === undefined || price.ifVersion === version ? [] : [`input.prices.${index}.ifVersion`];
    });
    if (stale.length > 0)
        throw pricesStale(stale);
}
function requireTiers(known, wanted) {
    const after = new Map([...known].map(([tier, { variantId }]) => [tier, variantId]));
    for (const price of wanted) {
        if (price.amount)
            after.set(tierOf(price), price.variantId);
        else
            after.delete(tierOf(price));
    }
    const tiers = [...Map.groupBy(after.values(), (id) => id).values()];
    if (tiers.some(({ length }) => length > TIERS_MAX))
        throw tooManyTiers(TIERS_MAX);
}
async function removePrices(tx, { known, wanted }) {
    const ids = wanted.flatMap((price) => (price.amount ? [] : (known.get(tierOf(price))?.id ?? [])));
    if (ids.length > 0)
        await deletePrices(tx.db, ids);
}
async function storePrices(tx, { list, wanted }) {
    const now = tx.ctx.now();
    const rows = wanted.flatMap(({ variantId, minimumQuantity, amount }) => {
        if (!amount)
            return [];
        return [
            { id: priceId.mint(), priceListId: list.id, variantId, minimumQuantity, amountMinor: amount.amountMinor, createdAt: now, updatedAt: now },
        ];
    });
    if (rows.length === 0)
        return [];
    const stored = new Map((await upsertPrices(tx.db, rows)).map((price) => [tierOf(price), price]));
    return rows.flatMap((row) => stored.get(tierOf(row)) ?? []);
}
function factsOf({ variantId, minimumQuantity, amount }) {
    return { variantId, minimumQuantity, amountMinor: amount?.amountMinor ?? null };
}
//# sourceMappingURL=prices.js.map