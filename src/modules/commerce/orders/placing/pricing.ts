/** What an order costs: its goods by the calculator, shipping by the quotes, and the sums of both. */
import { roundToStep, sumMinor } from '../../../../kernel/amounts.js';
import type { Ctx, TenantDb } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { placeOf } from '../../addresses/address.js';
import type { Place } from '../../places/place.js';
import { calculate } from '../../pricing/calculation/calculate.js';
import type { Explanation } from '../../pricing/calculation/calculation.js';
import { type PriceFacts, readPriceFacts } from '../../pricing/explanation/facts.js';
import { type ExplainedCoupon, couponOutcomeOf } from '../../pricing/explanation/service.js';
import { country } from '../../pricing/settings.js';
import type { MethodWithRates } from '../../shipping/quotes/facts.js';
import type { ShippingQuote } from '../../shipping/quotes/quote-shipping.js';
import { mergeTaxes } from '../credits/amounts.js';
import type { TaxOfOrder } from '../tables.js';
import { hasOrdered } from './queries.js';
import type { OrderRequest } from './request.js';
import { type ShippingOfOrder, quotesFor, shippingOf } from './shipping.js';

export type OrderSums = {
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
  readonly roundingMinor: number;
  readonly payableMinor: number;
};

export type PricedOrder = {
  readonly facts: PriceFacts;
  readonly explanation: Explanation;
  readonly coupons: readonly ExplainedCoupon[];
  /** Of all methods; empty while it is not known where the goods go to. */
  readonly quotes: readonly ShippingQuote<MethodWithRates>[];
  /** Null when no method is chosen, or it is not offered. */
  readonly shipping: ShippingOfOrder | null;
  readonly sums: OrderSums;
  readonly taxes: readonly TaxOfOrder[];
};

/** Throws what `readPriceFacts` throws. Reads, and writes nothing. */
export async function priceOrder(ctx: Ctx, db: TenantDb, request: OrderRequest): Promise<PricedOrder> {
  const { shippingAddress, shippingMethodId, customerId } = request;
  const place = shippingAddress === null ? null : placeOf(shippingAddress);
  const isFirstOrder = customerId === null ? false : !(await hasOrdered(db, customerId));
  const facts = await readPriceFacts(ctx, db, { ...asked(request, place), isFirstOrder });
  const explanation = calculate(facts.calculation);
  const goods = { calculation: facts.calculation, explanation, place: place ?? homeOf(ctx) };
  const quotes = place === null ? [] : await quotesFor(db, goods);
  const quote = quotes.find(({ method, outcome }) => method.id === shippingMethodId && outcome === 'OFFERED');
  const shipping = quote ? await shippingOf(ctx, db, { ...goods, quote, buyer: facts.buyer }) : null;
  const coupons = request.couponCodes.map((code) => ({ code, outcome: couponOutcomeOf(code, { facts, explanation }) }));
  return { facts, explanation, coupons, quotes, shipping, sums: sumsOf(facts, explanation, shipping), taxes: taxesOf(explanation, shipping) };
}

function asked({ lines, currencyCode, customerId, couponCodes }: OrderRequest, place: Place | null) {
  const where = { country: place?.countryCode, region: place?.region ?? undefined, postalCode: place?.postalCode ?? undefined };
  return { ...where, lines: [...lines], currencyCode, customerId, couponCodes: [...couponCodes], at: undefined };
}

function homeOf(ctx: Ctx): Place {
  return { countryCode: settingOf(ctx, country), region: null, postalCode: null };
}

/** What is paid is rounded once, goods and shipping together. */
function sumsOf({ calculation: { rounding } }: PriceFacts, goods: Explanation, shipping: ShippingOfOrder | null): OrderSums {
  const netMinor = sumMinor([goods.netMinor, shipping?.netMinor ?? 0]);
  const taxMinor = sumMinor([goods.taxMinor, shipping?.taxMinor ?? 0]);
  const totalMinor = sumMinor([netMinor, taxMinor]);
  const payableMinor = roundToStep(totalMinor, rounding.payableStep, rounding.mode);
  return { netMinor, taxMinor, totalMinor, payableMinor, roundingMinor: payableMinor - totalMinor };
}

function taxesOf({ taxes }: Explanation, shipping: ShippingOfOrder | null): TaxOfOrder[] {
  if (shipping === null) return [...taxes];
  const { netMinor, taxMinor, tax } = shipping;
  return mergeTaxes([...taxes, { ...tax, netMinor, taxMinor }]);
}
