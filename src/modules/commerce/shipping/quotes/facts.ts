import type { TenantDb } from '../../../../kernel/context.js';
import type { VariantId } from '../../ids.js';
import type { Place } from '../../places/place.js';
import { type OfferedMethodRow, listActiveShippingMethods, listRatesInCountry } from '../methods/queries.js';
import { listVariantWeights } from '../weights/weights.js';
import type { QuotedMethod, QuotedRate, ShippedLine } from './quote-shipping.js';

export type MethodWithRates = OfferedMethodRow & QuotedMethod;

/** `defaultCode` names the tax category of what is in none. */
type Asked = { readonly place: Place; readonly defaultCode: string };
type Sent = { readonly lines: readonly { readonly variantId: VariantId; readonly quantity: number }[] };

/** What shipping adds to the facts of prices, in three statements for any number of lines. */
export async function readShippingFacts(
  db: TenantDb,
  { lines, ...asked }: Asked & Sent,
): Promise<{ methods: MethodWithRates[]; lines: ShippedLine[] }> {
  const ids = [...new Set(lines.map(({ variantId }) => variantId))];
  const weights = new Map((await listVariantWeights(db, ids)).map(({ variantId, grams }) => [variantId, grams]));
  return {
    methods: await readShippingMethods(db, asked),
    lines: lines.map((line) => ({ ...line, weightGrams: weights.get(line.variantId) ?? null })),
  };
}

/** Without those that are switched off, in two statements. Carts and orders, which know their weights, read it here, too. */
export async function readShippingMethods(db: TenantDb, { place, defaultCode }: Asked): Promise<MethodWithRates[]> {
  const methods = await listActiveShippingMethods(db, defaultCode);
  const rates = Map.groupBy(await listRatesInCountry(db, place.countryCode), ({ shippingMethodId }) => shippingMethodId);
  return methods.map((method) => ({ ...method, rates: (rates.get(method.id) ?? []) satisfies readonly QuotedRate[] }));
}
