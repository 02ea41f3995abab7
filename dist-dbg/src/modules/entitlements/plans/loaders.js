import { defineControlLoader } from '../../../kernel/context.js';
import { listPlansByKey } from './queries.js';
export const planByKey = defineControlLoader({
    name: 'entitlements.planByKey',
    keyOf: (key) => key,
    load: async (db, keys) => new Map((await listPlansByKey(db, keys)).map((plan) => [plan.key, plan])),
});
//# sourceMappingURL=loaders.js.map