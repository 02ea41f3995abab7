import { CreateShippingMethodDocument, CreateShippingZoneDocument, SetVariantWeightsDocument, ShippingQuotesDocument, } from '../../../../schema/generated/graphql.js';
import { euros, unique } from '../catalogue.js';
import { newVariant, present } from '../pricing/pricing.js';
export async function newZone(client, areas) {
    const input = { name: unique('Zone'), areas: [...areas] };
    return present((await client.run(CreateShippingZoneDocument, { input })).createShippingZone);
}
export async function newMethod(client, more = {}) {
    const input = { name: unique('Method'), ...more };
    return present((await client.run(CreateShippingMethodDocument, { input })).createShippingMethod);
}
/** In euros: a flat rate unless `more` says otherwise. */
export function rateFor(zone, amount, more = {}) {
    return { shippingZoneId: zone.id, currencyCode: 'EUR', basis: 'FLAT', tiers: [{ price: euros(amount) }], ...more };
}
export async function weighedVariant(client, grams, amount = '10.00') {
    const { id } = await newVariant(client, amount);
    if (grams !== null)
        await client.run(SetVariantWeightsDocument, { input: { weights: [{ variantId: id, grams }] } });
    return id;
}
/** What each of the methods says, as `outcome price`, by its id. */
export async function quotesOf(client, input) {
    const { shippingQuotes } = await client.run(ShippingQuotesDocument, { input: { currencyCode: 'EUR', ...input } });
    const rows = present(shippingQuotes).methods.map(({ method, outcome, price, freeBecause }) => {
        return [method.id, [outcome, price?.amount, freeBecause].filter((part) => part != null).join(' ')];
    });
    return Object.fromEntries(rows);
}
//# sourceMappingURL=shipping.js.map