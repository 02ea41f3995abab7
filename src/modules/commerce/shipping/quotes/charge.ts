import type { Explanation, ShippingCharge } from '../../pricing/calculation/calculation.js';
import type { PriceFacts } from '../../pricing/explanation/facts.js';
import type { MethodWithRates } from './facts.js';
import type { ShippingQuote } from './quote-shipping.js';

type Sold = { readonly goods: Explanation; readonly taxOf: PriceFacts['taxOf']; readonly includesTax: boolean };

/** What a quote adds to the calculation of the goods that it is for (`addShipping`). Null unless the method is offered. */
export function chargeOf(quote: ShippingQuote<MethodWithRates>, { goods, taxOf, includesTax }: Sold): ShippingCharge | null {
  const { method, usualMinor, freeBecause } = quote;
  if (usualMinor === null) return null;
  const promotion = freeBecause === 'PROMOTION' ? goods.promotions.find((one) => one.promotion.id === goods.freeShippingBy)?.promotion : null;
  return {
    ...{ methodId: method.id, methodName: method.name, price: { amountMinor: usualMinor, includesTax }, tax: taxOf(method.taxedAs) },
    free: freeBecause === null ? null : { promotion: promotion ?? null },
  };
}
