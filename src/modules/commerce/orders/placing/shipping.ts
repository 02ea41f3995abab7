/** What shipping adds to an order: its price by the quotes, and its tax by the category of the method. */
import { sumMinor } from '../../../../kernel/amounts.js';
import type { Ctx, TenantDb } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import type { ShippingMethodId, TaxCategoryId } from '../../ids.js';
import type { Place } from '../../places/place.js';
import type { Calculation, Explanation } from '../../pricing/calculation/calculation.js';
import { type TaxedBuyer, decideTax } from '../../pricing/calculation/tax-decision.js';
import { taxOfAmount } from '../../pricing/calculation/tax-steps.js';
import { findDefaultTaxCategory } from '../../pricing/explanation/queries.js';
import { country, defaultTaxCategory, pricesIncludeTax } from '../../pricing/settings.js';
import { readTaxRules } from '../../pricing/tax/tax-rules.js';
import { type MethodWithRates, readShippingFacts } from '../../shipping/quotes/facts.js';
import { type ShippingQuote, quoteShipping } from '../../shipping/quotes/quote-shipping.js';
import type { TaxShare } from '../tables.js';

export type ShippingOfOrder = {
  readonly methodId: ShippingMethodId;
  readonly methodName: string;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly tax: TaxShare;
};

type Goods = { readonly calculation: Calculation; readonly explanation: Explanation; readonly place: Place };

export async function quotesFor(db: TenantDb, { calculation, explanation, place }: Goods): Promise<ShippingQuote<MethodWithRates>[]> {
  const { currencyCode, buyer, lines } = calculation;
  const { totalMinor, freeShippingBy } = explanation;
  const facts = await readShippingFacts(db, { place, lines });
  return quoteShipping({ ...facts, currencyCode, place, groupIds: buyer.groupIds, totalMinor, freeShippingBy });
}

type Chosen = Goods & { readonly quote: ShippingQuote<MethodWithRates>; readonly buyer: TaxedBuyer };

/** The price of the quote, with its tax: inside or added as it is with the shop's own prices. */
export async function shippingOf(ctx: Ctx, db: TenantDb, { quote, place, buyer, calculation }: Chosen): Promise<ShippingOfOrder> {
  const homeCountry = settingOf(ctx, country);
  const taxCategoryId = quote.method.taxCategoryId ?? (await defaultCategory(ctx, db));
  const rules = await readTaxRules(db, { homeCountry, countryCode: place.countryCode, at: ctx.now() });
  const tax = decideTax(rules, { place, taxCategoryId, buyer });
  const includesTax = settingOf(ctx, pricesIncludeTax);
  const priceMinor = quote.priceMinor ?? 0;
  const taxMinor = taxOfAmount({ tax, price: { includesTax } }, priceMinor, calculation.rounding);
  return {
    ...{ methodId: quote.method.id, methodName: quote.method.name, tax: { treatment: tax.treatment, rate: tax.rate } },
    netMinor: sumMinor([priceMinor, includesTax ? -taxMinor : 0]),
    taxMinor: tax.rate === null ? 0 : taxMinor,
  };
}

function defaultCategory(ctx: Ctx, db: TenantDb): Promise<TaxCategoryId | null> {
  return findDefaultTaxCategory(db, settingOf(ctx, defaultTaxCategory));
}
