import { defineControlLoader } from '../../../kernel/context.js';
import type { PlanRow } from '../control.tables.js';
import { listPlansByKey } from './queries.js';

export const planByKey = defineControlLoader<string, PlanRow>({
  name: 'entitlements.planByKey',
  keyOf: (key) => key,
  load: async (db, keys) => new Map((await listPlansByKey(db, keys)).map((plan) => [plan.key, plan])),
});
