/** Which lines of an order take the place of which. A line that says the same as before stays the line that it is. Pure. */
import type { OrderLineRow, OrderRow } from '../tables.js';
import type { WantedLine } from './wanted.js';

/** Null before for a line that is new, null after for one that is taken out. */
export type LineChange =
  | { readonly before: OrderLineRow; readonly after: OrderLineRow | null }
  | { readonly before: null; readonly after: OrderLineRow };

/** What it is about. */
export function lineOf(change: LineChange): OrderLineRow {
  return change.before === null ? change.after : change.before;
}

type Priced = {
  readonly order: Pick<OrderRow, 'version'>;
  readonly before: readonly OrderLineRow[];
  readonly wanted: readonly WantedLine[];
  /** The wanted ones as they would be sold today, one for each. */
  readonly priced: readonly OrderLineRow[];
};

export function changesOf({ order, before, wanted, priced }: Priced): { lines: OrderLineRow[]; changes: LineChange[] } {
  const sinceVersion = order.version + 1;
  const last = Math.max(...before.map(({ position }) => position));
  const kept = wanted.filter(({ was }) => was !== null).length;
  const lines = priced.map((line, index) => {
    const was = wanted[index]?.was ?? null;
    if (was === null) return { ...line, position: last + 1 + index - kept, sinceVersion };
    const after = { ...line, ...nameOf(was), sinceVersion };
    return saysTheSame(was, after) ? was : after;
  });
  const stays = new Set(wanted.flatMap(({ was }) => was?.id ?? []));
  const removed = before.filter(({ id }) => !stays.has(id)).map((line): LineChange => ({ before: line, after: null }));
  const others = lines.map((after, index): LineChange => ({ before: wanted[index]?.was ?? null, after }));
  return { lines, changes: [...removed, ...others.filter((one) => one.before !== one.after)] };
}

/** What was sold is the same thing, whatever it is called and has cost the shop since; and its stock is kept as it was. */
function nameOf(was: OrderLineRow) {
  const { position, variantId, productId, stockItemId, isStocked, sku, productName, variantTitle, unitCostMinor, costCurrencyCode } = was;
  return { position, variantId, productId, stockItemId, isStocked, sku, productName, variantTitle, unitCostMinor, costCurrencyCode };
}

const SAID = [
  ...(['quantity', 'unitPriceMinor', 'includesTax', 'subtotalMinor', 'discountMinor', 'netMinor', 'taxMinor', 'totalMinor'] as const),
  ...(['taxTreatment', 'taxRateId', 'taxRateName', 'taxMillionths'] as const),
];

function saysTheSame(one: OrderLineRow, other: OrderLineRow): boolean {
  return SAID.every((key) => one[key] === other[key]);
}
