/** What a cart costs now: its lines, and sending them. */
import type { Ctx, TenantDb } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { placeOf } from '../../addresses/address.js';
import { isOnSale } from '../../catalogue/products/publishing/status.js';
import type { Place } from '../../places/place.js';
import { addShipping, calculate } from '../../pricing/calculation/calculate.js';
import type { ExplainedLine, ExplainedShipping, Explanation } from '../../pricing/calculation/calculation.js';
import { type PriceFacts, readFactsOfPriced } from '../../pricing/explanation/facts.js';
import { type ExplainedCoupon, couponOutcomeOf } from '../../pricing/explanation/service.js';
import { country, defaultTaxCategory, pricesIncludeTax } from '../../pricing/settings.js';
import { chargeOf } from '../../shipping/quotes/charge.js';
import { type MethodWithRates, readShippingMethods } from '../../shipping/quotes/facts.js';
import { type ShippingQuote, quoteShipping } from '../../shipping/quotes/quote-shipping.js';
import { goodsAreSent } from '../settings.js';
import type { CartRow } from '../tables.js';
import type { LineFacts } from './queries.js';

type Asked = { readonly cart: CartRow; readonly lines: readonly LineFacts[] };

/** A quote, and the calculation of the cart with it: null unless the method is offered. */
export type QuotedCart = { readonly quote: ShippingQuote<MethodWithRates>; readonly whole: Explanation | null };
/** What sending it by a method costs. */
export type OfferedShipping = { readonly quote: ShippingQuote<MethodWithRates>; readonly explained: ExplainedShipping };

export type PricedCart = {
  /** With shipping, where a method is chosen that is offered. */
  readonly explanation: Explanation;
  /** By their variants. */
  readonly priced: ReadonlyMap<string, ExplainedLine>;
  readonly coupons: readonly ExplainedCoupon[];
  /** By each method that is not switched off; none while nothing is in the cart, or where nothing is sent. */
  readonly quoted: readonly QuotedCart[];
};

/** What is not on sale, or has no price in the currency, is in no sum. */
export async function priceCart(ctx: Ctx, db: TenantDb, { cart, lines }: Asked): Promise<PricedCart> {
  const { currencyCode, customerId, couponCodes } = cart;
  const onSale = lines.filter((line) => isOnSale(line, ctx.now())).map(({ variantId, quantity }) => ({ variantId, quantity }));
  const place = placeOfCart(ctx, cart);
  const { countryCode, region, postalCode } = place;
  const facts = await readFactsOfPriced(ctx, db, {
    ...{ lines: onSale, currencyCode, customerId, couponCodes: [...couponCodes], isFirstOrder: undefined, at: undefined },
    ...{ country: countryCode, region: region ?? undefined, postalCode: postalCode ?? undefined },
  });
  const goods = calculate(facts.calculation);
  const priced = new Map(goods.lines.map((explained) => [explained.line.variantId, explained]));
  const sent = lines.filter(({ variantId }) => priced.has(variantId));
  const quoted = sent.length > 0 && settingOf(ctx, goodsAreSent) ? await quoteCart(ctx, db, { facts, goods, place, sent }) : [];
  return {
    explanation: quoted.find(({ quote }) => quote.method.id === cart.shippingMethodId)?.whole ?? goods,
    priced,
    coupons: couponCodes.map((code) => ({ code, outcome: couponOutcomeOf(code, { facts, explanation: goods }) })),
    quoted,
  };
}

/** The methods that send it, in their order, and what each costs. */
export function offeredOf(quoted: readonly QuotedCart[]): OfferedShipping[] {
  return quoted.flatMap(({ quote, whole }) => (whole?.shipping ? [{ quote, explained: whole.shipping }] : []));
}

/** As much as is known of where it goes. */
function placeOfCart(ctx: Ctx, cart: CartRow): Place {
  if (cart.shippingAddress) return placeOf(cart.shippingAddress);
  return { countryCode: cart.country ?? settingOf(ctx, country), region: null, postalCode: null };
}

type Sent = { readonly facts: PriceFacts; readonly goods: Explanation; readonly place: Place; readonly sent: readonly LineFacts[] };

async function quoteCart(ctx: Ctx, db: TenantDb, { facts, goods, place, sent }: Sent): Promise<QuotedCart[]> {
  const { currencyCode, buyer, rounding } = facts.calculation;
  const { totalMinor, freeShippingBy } = goods;
  const methods = await readShippingMethods(db, { place, defaultCode: settingOf(ctx, defaultTaxCategory) });
  const quotes = quoteShipping({ methods, lines: sent, currencyCode, place, groupIds: buyer.groupIds, totalMinor, freeShippingBy });
  const includesTax = settingOf(ctx, pricesIncludeTax);
  return quotes.map((quote) => {
    const charge = chargeOf(quote, { goods, taxOf: facts.taxOf, includesTax });
    return { quote, whole: charge && addShipping(goods, charge, rounding) };
  });
}
