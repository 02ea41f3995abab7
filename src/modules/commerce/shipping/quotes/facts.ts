import type { TenantDb } from '../../../../kernel/context.js';
import type { VariantId } from '../../ids.js';
import type { Place } from '../../places/place.js';
import { listActiveShippingMethods, listRatesInCountry } from '../methods/queries.js';
import type { ShippingMethodRow } from '../methods/tables.js';
import { listVariantWeights } from '../weights/weights.js';
import type { QuotedMethod, QuotedRate, ShippedLine } from './quote-shipping.js';

export type MethodWithRates = ShippingMethodRow & QuotedMethod;

type Asked = { readonly place: Place; readonly lines: readonly { readonly variantId: VariantId; readonly quantity: number }[] };

/** What shipping adds to the facts of prices, in three statements for any number of lines. Carts and orders read it here, too. */
export async function readShippingFacts(db: TenantDb, { place, lines }: Asked): Promise<{ methods: MethodWithRates[]; lines: ShippedLine[] }> {
  const ids = [...new Set(lines.map(({ variantId }) => variantId))];
  const weights = new Map((await listVariantWeights(db, ids)).map(({ variantId, grams }) => [variantId, grams]));
  const methods = await listActiveShippingMethods(db);
  const rates = Map.groupBy(await listRatesInCountry(db, place.countryCode), ({ shippingMethodId }) => shippingMethodId);
  return {
    methods: methods.map((method) => ({ ...method, rates: (rates.get(method.id) ?? []) satisfies readonly QuotedRate[] })),
    lines: lines.map((line) => ({ ...line, weightGrams: weights.get(line.variantId) ?? null })),
  };
}
