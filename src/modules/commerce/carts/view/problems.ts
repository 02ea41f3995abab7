/** What stands between a cart and an order. Told with the cart, never instead of it. */
import { type DecimalMoney, toDecimal } from '../../../../kernel/money.js';
import type { ItemRow } from '../../../inventory/public.js';
import type { VariantId } from '../../ids.js';
import type { UnitPrice } from '../../pricing/calculation/calculation.js';
import type { CouponOutcome, ExplainedCoupon } from '../../pricing/explanation/service.js';
import type { QuoteOutcome } from '../../shipping/quotes/quote-shipping.js';
import type { CartRow } from '../tables.js';
import type { QuotedCart } from './pricing.js';
import type { LineFacts } from './queries.js';

export const cartProblemKinds = [
  ...(['VARIANT_GONE', 'NOT_ON_SALE', 'CURRENCY_NOT_OFFERED', 'NOT_ENOUGH_STOCK', 'PRICE_CHANGED', 'COUPON_NOT_GOOD'] as const),
  ...(['EMPTY', 'EMAIL_MISSING', 'SHIPPING_ADDRESS_MISSING', 'SHIPPING_METHOD_MISSING', 'SHIPPING_METHOD_NOT_OFFERED'] as const),
] as const;
export type CartProblemKind = (typeof cartProblemKinds)[number];

export type CartProblem = {
  readonly kind: CartProblemKind;
  readonly variantId: VariantId | null;
  readonly couponCode: string | null;
  readonly available: number | null;
  readonly previousPrice: DecimalMoney | null;
  readonly shippingOutcome: QuoteOutcome | null;
};

const NOTHING_MORE = { variantId: null, couponCode: null, available: null, previousPrice: null, shippingOutcome: null } as const;
const COUPON_OUTCOMES_OF_ITSELF: ReadonlySet<CouponOutcome> = new Set(['UNKNOWN', 'NOT_GOOD', 'NOT_IN_FORCE', 'USED_UP']);

/** `price` is null for a line that was not priced, `item` where no stock is kept. */
type Known = {
  readonly onSale: boolean;
  readonly price: UnitPrice | null;
  readonly item: Pick<ItemRow, 'tracked' | 'backOrder' | 'available'> | null;
  readonly currencyCode: string;
};

export function problemsOfLine(line: LineFacts, { onSale, price, item, currencyCode }: Known): CartProblem[] {
  const problem = (kind: CartProblemKind, more: Partial<CartProblem> = {}) => ({ ...NOTHING_MORE, kind, variantId: line.variantId, ...more });
  if (line.sku === null) return [problem('VARIANT_GONE')];
  if (!onSale) return [problem('NOT_ON_SALE')];
  const found: CartProblem[] = [];
  if (price === null) found.push(problem('CURRENCY_NOT_OFFERED'));
  if (item && isShort(item, line.quantity)) found.push(problem('NOT_ENOUGH_STOCK', { available: Math.max(0, item.available) }));
  const before = line.shownPriceMinor;
  if (price && before !== null && before !== price.amountMinor)
    found.push(problem('PRICE_CHANGED', { previousPrice: toDecimal({ amountMinor: before, currencyCode }) }));
  return found;
}

export function problemsOfCoupons(coupons: readonly ExplainedCoupon[]): CartProblem[] {
  return coupons
    .filter(({ outcome }) => COUPON_OUTCOMES_OF_ITSELF.has(outcome))
    .map(({ code }) => ({ ...NOTHING_MORE, kind: 'COUPON_NOT_GOOD', couponCode: code }));
}

type Checkout = { readonly isEmpty: boolean; readonly isSent: boolean; readonly quoted: readonly QuotedCart[] };

/** What is missing of the cart as a whole. Who is known as a customer need not say where to write to. */
export function problemsOfCheckout(cart: CartRow, { isEmpty, isSent, quoted }: Checkout): CartProblem[] {
  const problem = (kind: CartProblemKind, more: Partial<CartProblem> = {}) => ({ ...NOTHING_MORE, kind, ...more });
  const found: CartProblem[] = [];
  if (isEmpty) found.push(problem('EMPTY'));
  if (cart.email === null && cart.customerId === null) found.push(problem('EMAIL_MISSING'));
  if (!isSent) return found;
  if (cart.shippingAddress === null) found.push(problem('SHIPPING_ADDRESS_MISSING'));
  if (cart.shippingMethodId === null) return [...found, problem('SHIPPING_METHOD_MISSING')];
  const outcome = quoted.find(({ quote }) => quote.method.id === cart.shippingMethodId)?.quote.outcome ?? null;
  if (!isEmpty && outcome !== 'OFFERED') found.push(problem('SHIPPING_METHOD_NOT_OFFERED', { shippingOutcome: outcome }));
  return found;
}

function isShort({ tracked, backOrder, available }: NonNullable<Known['item']>, quantity: number): boolean {
  return tracked && !backOrder && available < quantity;
}
