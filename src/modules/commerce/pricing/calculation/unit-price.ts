import type { CustomerGroupId, PriceListId } from '../../ids.js';
import type { UnitPrice } from './calculation.js';

/** A price of a list that is in force for the buyer, in the currency that is asked for, of a tier that the quantity reaches. */
export type Offer = {
  readonly priceListId: PriceListId;
  readonly priceListName: string;
  readonly priority: number;
  readonly customerGroupId: CustomerGroupId | null;
  readonly validFrom: Date;
  readonly includesTax: boolean;
  readonly minimumQuantity: number;
  readonly amountMinor: number;
};

type Asked = {
  readonly currencyCode: string;
  /** The variant's own price. */
  readonly base: { readonly amountMinor: number; readonly currencyCode: string; readonly includesTax: boolean };
};

/**
 * First the list: the highest priority, then one for a group before one for everybody, then the one that began last. In it the tier: the largest
 * minimum that the quantity reaches. Without any, the variant's own price; null when that is in another currency.
 */
export function pickPrice(offers: readonly Offer[], { currencyCode, base }: Asked): UnitPrice | null {
  const [best] = offers.toSorted(byPrecedence);
  if (best) {
    const { amountMinor, includesTax, priceListId, priceListName, minimumQuantity } = best;
    return { amountMinor, currencyCode, includesTax, priceListId, priceListName, minimumQuantity };
  }
  if (base.currencyCode !== currencyCode) return null;
  return { ...base, priceListId: null, priceListName: null, minimumQuantity: 1 };
}

function byPrecedence(one: Offer, other: Offer): number {
  return (
    other.priority - one.priority ||
    Number(other.customerGroupId !== null) - Number(one.customerGroupId !== null) ||
    other.validFrom.getTime() - one.validFrom.getTime() ||
    compare(one.priceListId, other.priceListId) ||
    other.minimumQuantity - one.minimumQuantity
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
