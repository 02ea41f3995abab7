/** Amounts and changes of an order as a client reads them. */
import type { Actor } from '../../../../../kernel/context.js';
import { moneyIn } from '../../../pricing/explanation/view.js';
import type { OrderContent } from '../../placing/snapshot/content.js';
import { type LineChange, lineOf } from '../line-changes.js';
import type { OrderActorKind } from '../types.js';

type Totals = Omit<OrderContent, 'taxes' | 'promotions' | 'explanation' | 'shippingMethodId' | 'shippingTaxShare'>;

export function showTotals(totals: Totals, currencyCode: string) {
  const money = moneyIn(currencyCode);
  return {
    ...{ subtotal: money(totals.subtotalMinor), discount: money(totals.discountMinor) },
    ...{ shipping: money(totals.shippingNetMinor + totals.shippingTaxMinor), shippingMethodName: totals.shippingMethodName },
    ...{ net: money(totals.netMinor), tax: money(totals.taxMinor), total: money(totals.totalMinor) },
    ...{ rounding: money(totals.roundingMinor), payable: money(totals.payableMinor) },
  };
}

export function showChange(change: LineChange, currencyCode: string) {
  const { before, after } = change;
  const { variantId, sku } = lineOf(change);
  const money = moneyIn(currencyCode);
  return {
    ...{ previousLineId: before?.id ?? null, lineId: after?.id ?? null, variantId, sku },
    ...{ quantityBefore: before?.quantity ?? 0, quantity: after?.quantity ?? 0 },
    ...{ totalBefore: money(before?.totalMinor ?? 0), total: money(after?.totalMinor ?? 0) },
  };
}

const KINDS: Readonly<Record<Actor['kind'], OrderActorKind>> = {
  ...{ user: 'USER', apiKey: 'API_KEY', customer: 'CUSTOMER', operator: 'OPERATOR', system: 'SYSTEM', anonymous: 'ANONYMOUS' },
};

export function showActor({ actorKind, actorId }: { readonly actorKind: Actor['kind']; readonly actorId: string | null }) {
  return { kind: KINDS[actorKind], id: actorId };
}
