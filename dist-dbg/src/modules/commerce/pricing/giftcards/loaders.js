import { defineLoader } from '../../../../kernel/context.js';
import { listGiftCardsByIds } from './queries.js';
export const giftCardById = defineLoader({
    name: 'commerce.giftCardById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listGiftCardsByIds(db, ids)).map((card) => [card.id, card])),
});
//# sourceMappingURL=loaders.js.map