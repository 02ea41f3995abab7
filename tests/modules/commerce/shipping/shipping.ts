import {
  CreateShippingMethodDocument,
  type CreateShippingMethodInput,
  CreateShippingZoneDocument,
  SetVariantWeightsDocument,
  type ShippingMethodRowFragment,
  ShippingQuotesDocument,
  type ShippingQuotesInput,
  type ShippingRateInput,
  type ShippingZoneRowFragment,
} from '../../../../schema/generated/graphql.js';
import type { Client } from '../../../support/client.js';
import { euros, unique } from '../catalogue.js';
import { newVariant, present } from '../pricing/pricing.js';

export async function newZone(client: Client, areas: readonly { countryCode: string; postalPrefix?: string }[]): Promise<ShippingZoneRowFragment> {
  const input = { name: unique('Zone'), areas: [...areas] };
  return present((await client.run(CreateShippingZoneDocument, { input })).createShippingZone);
}

export async function newMethod(client: Client, more: Partial<CreateShippingMethodInput> = {}): Promise<ShippingMethodRowFragment> {
  const input = { name: unique('Method'), ...more };
  return present((await client.run(CreateShippingMethodDocument, { input })).createShippingMethod);
}

/** In euros: a flat rate unless `more` says otherwise. */
export function rateFor(zone: { id: string }, amount: string, more: Partial<ShippingRateInput> = {}): ShippingRateInput {
  return { shippingZoneId: zone.id, currencyCode: 'EUR', basis: 'FLAT', tiers: [{ price: euros(amount) }], ...more };
}

export async function weighedVariant(client: Client, grams: number | null, amount = '10.00'): Promise<string> {
  const { id } = await newVariant(client, amount);
  if (grams !== null) await client.run(SetVariantWeightsDocument, { input: { weights: [{ variantId: id, grams }] } });
  return id;
}

/** What each of the methods says, as `outcome price`, by its id. */
export async function quotesOf(
  client: Client,
  input: Omit<ShippingQuotesInput, 'currencyCode'> & { currencyCode?: string },
): Promise<Record<string, string>> {
  const { shippingQuotes } = await client.run(ShippingQuotesDocument, { input: { currencyCode: 'EUR', ...input } });
  const rows = present(shippingQuotes).methods.map(({ method, outcome, price, freeBecause }) => {
    return [method.id, [outcome, price?.amount, freeBecause].filter((part) => part != null).join(' ')];
  });
  return Object.fromEntries(rows) as Record<string, string>;
}
