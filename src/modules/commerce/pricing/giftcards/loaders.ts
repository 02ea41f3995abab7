import { defineLoader } from '../../../../kernel/context.js';
import type { GiftCardId } from '../../ids.js';
import { listGiftCardsByIds } from './queries.js';
import type { GiftCardRow } from './tables.js';

export const giftCardById = defineLoader<GiftCardId, GiftCardRow>({
  name: 'commerce.giftCardById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listGiftCardsByIds(db, ids)).map((card) => [card.id, card])),
});
