import { z } from 'zod';
import { optional } from '../../../kernel/inputs.js';
import { fleetMigrationId } from '../ids.js';
/** As many connections to PostgreSQL as a run opens at most. */
const CONCURRENCY_MAX = 32;
const CANARY_MAX = 1_000;
export const startSchema = z.object({
    canary: optional(z.int().min(0, 'must be 0 or more').max(CANARY_MAX, `must be at most ${CANARY_MAX}`)),
    concurrency: optional(z.int().min(1, 'must be at least 1').max(CONCURRENCY_MAX, `must be at most ${CONCURRENCY_MAX}`)),
    failureRatio: optional(z.number().min(0, 'must be 0 to 1').max(1, 'must be 0 to 1')),
    contract: optional(z.boolean()),
});
export const runSchema = z.object({ id: fleetMigrationId.schema });
//# sourceMappingURL=checks.js.map