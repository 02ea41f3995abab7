/** What stands between a cart and an order. Told with the cart, never instead of it. */
import { type DecimalMoney, toDecimal } from '../../../../kernel/money.js';
import type { ItemRow } from '../../../inventory/public.js';
import type { VariantId } from '../../ids.js';
import type { UnitPrice } from '../../pricing/calculation/calculation.js';
import type { CouponOutcome, ExplainedCoupon } from '../../pricing/explanation/service.js';
import type { LineFacts } from './queries.js';

export const cartProblemKinds = [
  ...(['VARIANT_GONE', 'NOT_ON_SALE', 'CURRENCY_NOT_OFFERED', 'NOT_ENOUGH_STOCK', 'PRICE_CHANGED', 'COUPON_NOT_GOOD'] as const),
] as const;
export type CartProblemKind = (typeof cartProblemKinds)[number];

export type CartProblem = {
  readonly kind: CartProblemKind;
  readonly variantId: VariantId | null;
  readonly couponCode: string | null;
  readonly available: number | null;
  readonly previousPrice: DecimalMoney | null;
};

const NOTHING_MORE = { variantId: null, couponCode: null, available: null, previousPrice: null } as const;
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

function isShort({ tracked, backOrder, available }: NonNullable<Known['item']>, quantity: number): boolean {
  return tracked && !backOrder && available < quantity;
}
