import { defineLoader } from '../../../../kernel/context.js';
import type { PriceListId } from '../../ids.js';
import type { Offer } from '../calculation/unit-price.js';
import { type AskedOffer, listOffers } from './offers.js';
import { listPriceListsByIds } from './queries.js';
import type { PriceListRow } from './tables.js';

export const offersForVariants = defineLoader<AskedOffer, readonly Offer[]>({
  name: 'commerce.offersForVariants',
  keyOf: keyOfAsked,
  load: async (db, asked) => {
    const offers = await listOffers(db, asked);
    return new Map(asked.map((one, ordinal) => [keyOfAsked(one), offers.get(ordinal) ?? []]));
  },
});

function keyOfAsked({ variantId, currencyCode, quantity, groupIds, at }: AskedOffer): string {
  return [variantId, currencyCode, quantity, at.getTime(), ...groupIds].join(' ');
}

export const priceListById = defineLoader<PriceListId, PriceListRow>({
  name: 'commerce.priceListById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listPriceListsByIds(db, ids)).map((list) => [list.id, list])),
});
