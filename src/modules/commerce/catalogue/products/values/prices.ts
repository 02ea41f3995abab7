import type { Money } from '../../../../../kernel/money.js';

type Priced = { readonly price: Money };

/** The lowest price in the currency of the first variant: what lists are ordered by. */
export function lowestPrice(variants: readonly Priced[]): { readonly priceFromMinor: number; readonly priceFromCurrency: string | null } {
  const currencyCode = variants[0]?.price.currencyCode ?? null;
  const prices = variants.filter(({ price }) => price.currencyCode === currencyCode).map(({ price }) => price.amountMinor);
  return { priceFromMinor: prices.length === 0 ? 0 : Math.min(...prices), priceFromCurrency: currencyCode };
}
