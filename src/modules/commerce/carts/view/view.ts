/** A cart as it is shown: priced as an order would be now, with what stands in its way. */
import type { Ctx, TenantDb } from '../../../../kernel/context.js';
import { toDecimal } from '../../../../kernel/money.js';
import { listItemsByIds } from '../../../inventory/public.js';
import { isOnSale } from '../../catalogue/products/publishing/status.js';
import { calculate } from '../../pricing/calculation/calculate.js';
import type { ExplainedLine, Explanation } from '../../pricing/calculation/calculation.js';
import { readFactsOfPriced } from '../../pricing/explanation/facts.js';
import { type ExplainedCoupon, couponOutcomeOf } from '../../pricing/explanation/service.js';
import type { CartRow } from '../tables.js';
import { problemsOfCoupons, problemsOfLine } from './problems.js';
import { type LineFacts, listLinesWithVariants } from './queries.js';

export type CartView = Awaited<ReturnType<typeof readCartView>>;

/** In eleven statements at most, however many lines there are. */
export async function readCartView(ctx: Ctx, db: TenantDb, cart: CartRow) {
  const lines = await listLinesWithVariants(db, cart.id);
  const itemIds = lines.flatMap(({ stockItemId }) => stockItemId ?? []);
  const items = new Map((await listItemsByIds(db, itemIds)).map((item) => [item.id, item]));
  const { explanation, priced, coupons } = await priceLines(ctx, db, { cart, lines });
  const shown = lines.map((line) => {
    const explained = priced.get(line.variantId) ?? null;
    const item = (line.stockItemId && items.get(line.stockItemId)) ?? null;
    const known = { onSale: isOnSale(line, ctx.now()), price: explained?.line.price ?? null, item, currencyCode: cart.currencyCode };
    const problems = problemsOfLine(line, known);
    return { ...showLine(line, explained, cart.currencyCode), problems };
  });
  const { digest: _secret, couponCodes: _shownBelow, abandonedAt: _ours, ...known } = cart;
  return {
    ...known,
    ...showSums(explanation),
    lines: shown,
    coupons,
    freeShipping: explanation.freeShippingBy !== null,
    problems: [...shown.flatMap(({ problems }) => problems), ...problemsOfCoupons(coupons)],
    /** What one piece costs now, of the lines for which no price was noted as shown. */
    toNote: lines.flatMap(({ variantId, shownPriceMinor }) => {
      const price = priced.get(variantId)?.line.price;
      return price && shownPriceMinor === null ? [{ variantId, amountMinor: price.amountMinor }] : [];
    }),
  };
}

type Asked = { readonly cart: CartRow; readonly lines: readonly LineFacts[] };
type Priced = {
  readonly explanation: Explanation;
  readonly priced: ReadonlyMap<string, ExplainedLine>;
  readonly coupons: readonly ExplainedCoupon[];
};

/** What is not on sale, or has no price in the currency, is in no sum. */
async function priceLines(ctx: Ctx, db: TenantDb, { cart, lines }: Asked): Promise<Priced> {
  const { currencyCode, customerId, couponCodes } = cart;
  const onSale = lines.filter((line) => isOnSale(line, ctx.now())).map(({ variantId, quantity }) => ({ variantId, quantity }));
  const anywhere = { region: undefined, postalCode: undefined, isFirstOrder: undefined, at: undefined };
  const request = { ...anywhere, lines: onSale, currencyCode, customerId, country: cart.country ?? undefined, couponCodes: [...couponCodes] };
  const facts = await readFactsOfPriced(ctx, db, request);
  const explanation = calculate(facts.calculation);
  return {
    explanation,
    priced: new Map(explanation.lines.map((explained) => [explained.line.variantId, explained])),
    coupons: couponCodes.map((code) => ({ code, outcome: couponOutcomeOf(code, { facts, explanation }) })),
  };
}

function showLine({ variantId, quantity, sku, title, productId, productName }: LineFacts, explained: ExplainedLine | null, currencyCode: string) {
  const money = (amountMinor: number | undefined) => (amountMinor === undefined ? null : toDecimal({ amountMinor, currencyCode }));
  return {
    ...{ variantId, quantity, sku, title, productId, productName },
    unitPrice: money(explained?.line.price.amountMinor),
    includesTax: explained?.line.price.includesTax ?? null,
    subtotal: money(explained?.subtotalMinor),
    discount: money(explained?.discountMinor),
    tax: money(explained?.taxMinor),
    total: money(explained?.totalMinor),
  };
}

function showSums(explanation: Explanation) {
  const money = (amountMinor: number) => toDecimal({ amountMinor, currencyCode: explanation.currencyCode });
  return {
    ...{ subtotal: money(explanation.subtotalMinor), discount: money(explanation.discountMinor), net: money(explanation.netMinor) },
    ...{ tax: money(explanation.taxMinor), total: money(explanation.totalMinor), rounding: money(explanation.roundingMinor) },
    payable: money(explanation.payableMinor),
  };
}
