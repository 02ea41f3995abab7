/** What an order costs: its goods by the calculator, and sending them by the quotes. The same as a cart shows. */
import type { Ctx, TenantDb } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { placeOf } from '../../addresses/address.js';
import type { Place } from '../../places/place.js';
import { addShipping, calculate } from '../../pricing/calculation/calculate.js';
import type { Explanation, Rounding } from '../../pricing/calculation/calculation.js';
import { type PriceFacts, readPriceFacts } from '../../pricing/explanation/facts.js';
import { type ExplainedCoupon, couponOutcomeOf } from '../../pricing/explanation/service.js';
import { defaultTaxCategory, pricesIncludeTax } from '../../pricing/settings.js';
import { shippingMethodNotFound } from '../../shipping/methods/errors.js';
import { chargeOf } from '../../shipping/quotes/charge.js';
import { readShippingFacts } from '../../shipping/quotes/facts.js';
import { quoteShipping } from '../../shipping/quotes/quote-shipping.js';
import { shippingMethodNotOffered } from '../errors.js';
import type { OrderRequest } from './request.js';

export type PricedOrder = {
  /** Of the goods alone. */
  readonly goods: Explanation;
  /** With shipping, where a method is chosen. */
  readonly whole: Explanation;
  readonly coupons: readonly ExplainedCoupon[];
  readonly rounding: Rounding;
};

/** Throws what `readPriceFacts` throws, and `COMMERCE_SHIPPING_NOT_OFFERED` or `COMMERCE_SHIPPING_METHOD_NOT_FOUND`. Reads, and writes nothing. */
export async function priceOrder(ctx: Ctx, db: TenantDb, request: OrderRequest): Promise<PricedOrder> {
  const place = request.shippingAddress === null ? null : placeOf(request.shippingAddress);
  const facts = await readPriceFacts(ctx, db, asked(request, place));
  const goods = calculate(facts.calculation);
  const coupons = request.couponCodes.map((code) => ({ code, outcome: couponOutcomeOf(code, { facts, explanation: goods }) }));
  const whole = await withShipping(ctx, db, { request, place, facts, goods });
  return { goods, whole, coupons, rounding: facts.calculation.rounding };
}

function asked({ lines, currencyCode, customerId, couponCodes, country, ...edited }: OrderRequest, place: Place | null) {
  const { isFirstOrder, ownUses, pathOf } = edited;
  const where = {
    country: place?.countryCode ?? country ?? undefined,
    region: place?.region ?? undefined,
    postalCode: place?.postalCode ?? undefined,
  };
  return { ...where, lines: [...lines], currencyCode, customerId, couponCodes: [...couponCodes], at: undefined, isFirstOrder, ownUses, pathOf };
}

type Goods = { readonly request: OrderRequest; readonly place: Place | null; readonly facts: PriceFacts; readonly goods: Explanation };

/** A method that was chosen is never left out silently: shipping would be free. */
async function withShipping(ctx: Ctx, db: TenantDb, { request, place, facts, goods }: Goods): Promise<Explanation> {
  if (request.shippingMethodId === null) return goods;
  if (place === null) throw shippingMethodNotOffered('NOT_SENT_THERE');
  const { currencyCode, lines } = request;
  const { totalMinor, freeShippingBy } = goods;
  const shipped = await readShippingFacts(db, { place, lines, defaultCode: settingOf(ctx, defaultTaxCategory) });
  const quotes = quoteShipping({ ...shipped, currencyCode, place, groupIds: facts.calculation.buyer.groupIds, totalMinor, freeShippingBy });
  const quote = quotes.find(({ method }) => method.id === request.shippingMethodId);
  if (!quote) throw shippingMethodNotFound(request.shippingMethodId);
  const charge = chargeOf(quote, { goods, taxOf: facts.taxOf, includesTax: settingOf(ctx, pricesIncludeTax) });
  if (charge === null) throw shippingMethodNotOffered(quote.outcome);
  return addShipping(goods, charge, facts.calculation.rounding);
}
