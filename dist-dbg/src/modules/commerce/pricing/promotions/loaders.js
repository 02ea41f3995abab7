import { defineLoader } from '../../../../kernel/context.js';
import { countUsesOfCoupons, countUsesOfPromotions } from './queries.js';
export const usesOfPromotions = defineLoader({
    name: 'commerce.usesOfPromotions',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await countUsesOfPromotions(db, ids)).map(({ id, uses }) => [id, uses])),
});
export const usesOfCoupons = defineLoader({
    name: 'commerce.usesOfCoupons',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await countUsesOfCoupons(db, ids)).map(({ id, uses }) => [id ?? '', uses])),
});
//# sourceMappingURL=loaders.js.map