import type { Ctx } from '../../../../../kernel/context.js';
import type { Money } from '../../../../../kernel/money.js';
import { type CategoryId, type ProductTypeId, categoryId, productTypeId } from '../../../ids.js';
import type { ProductConditions } from '../../products/listing/conditions.js';
import { type FacetRow, PRICE_LADDER, readFacets } from './queries.js';

type Counted = { readonly count: number };
type AttributeFacet = {
  readonly key: string;
  readonly values: readonly (Counted & { readonly value: string })[];
  readonly min: number | null;
  readonly max: number | null;
};
type PriceRange = Counted & { readonly from: Money; readonly to: Money };

export type ProductFacets = {
  readonly categories: readonly (Counted & { readonly categoryId: CategoryId })[];
  readonly productTypes: readonly (Counted & { readonly productTypeId: ProductTypeId })[];
  readonly attributes: readonly AttributeFacet[];
  readonly prices: readonly PriceRange[];
  readonly inStock: number;
};

/** Of all products that meet the filter, on whatever page they stand. */
export async function countFacets(ctx: Ctx, conditions: ProductConditions): Promise<ProductFacets> {
  const rows = Map.groupBy(await ctx.read((db) => readFacets(db, conditions)), ({ kind }) => kind);
  const of = (kind: FacetRow['kind']) => rows.get(kind) ?? [];
  const mostFirst = (one: Counted, other: Counted) => other.count - one.count;
  return {
    categories: of('category')
      .map(({ value, count }) => ({ categoryId: categoryId.fromUuid(value ?? ''), count }))
      .sort(mostFirst),
    productTypes: of('type')
      .map(({ value, count }) => ({ productTypeId: productTypeId.fromUuid(value ?? ''), count }))
      .sort(mostFirst),
    attributes: toAttributes(of('value'), of('range')),
    prices: of('price').map(toPriceRange).sort(byCurrencyAndPrice),
    inStock: of('stock')[0]?.count ?? 0,
  };
}

function toAttributes(values: readonly FacetRow[], ranges: readonly FacetRow[]): readonly AttributeFacet[] {
  const keys = [...new Set([...values, ...ranges].flatMap(({ key }) => key ?? []))].sort();
  return keys.map((key) => {
    const range = ranges.find((one) => one.key === key);
    const own = values.filter((one) => one.key === key).sort((one, other) => other.count - one.count);
    return { key, values: own.map(({ value, count }) => ({ value: value ?? '', count })), min: range?.lowest ?? null, max: range?.highest ?? null };
  });
}

/** Step 0 lies below the ladder: what costs nothing. */
function toPriceRange({ key, lowest, count }: FacetRow): PriceRange {
  const [step, currencyCode] = [lowest ?? 0, key ?? ''];
  const from = step === 0 ? 0 : (PRICE_LADDER[step - 1] ?? 0);
  const to = PRICE_LADDER[step] ?? Number.MAX_SAFE_INTEGER;
  return { from: { amountMinor: from, currencyCode }, to: { amountMinor: to, currencyCode }, count };
}

function byCurrencyAndPrice(one: PriceRange, other: PriceRange): number {
  if (one.from.currencyCode !== other.from.currencyCode) return one.from.currencyCode < other.from.currencyCode ? -1 : 1;
  return one.from.amountMinor - other.from.amountMinor;
}
