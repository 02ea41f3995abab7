import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { line, optional } from '../../../kernel/inputs.js';
import { permissionSchema } from '../../access/public.js';
import { apiKeyId } from '../ids.js';
import { apiKeyStatuses } from '../queries.js';
const DAY_MS = 86_400_000;
/** What is never renewed is never looked at either: a key lives for a year at most, and is rotated then. */
const LIFE_DAYS_MAX = 366;
/** Protects the forms that show them. */
const PERMISSIONS_MAX = 200;
/** A week is enough for whoever is asked to put a new secret into a program. */
const OVERLAP_HOURS_MAX = 168;
const permissionsSchema = z
    .array(permissionSchema)
    .min(1, 'must name at least one permission')
    .max(PERMISSIONS_MAX, `must have at most ${PERMISSIONS_MAX} permissions`)
    .transform((names) => [...new Set(names)].sort());
/** `now` is the moment that an end must lie after. */
function endSchema(now) {
    const latest = new Date(now.getTime() + LIFE_DAYS_MAX * DAY_MS);
    return z
        .date()
        .refine((end) => end > now, problem('IN_THE_PAST', 'must lie in the future'))
        .refine((end) => end <= latest, problem('TOO_LATE', `must lie within ${LIFE_DAYS_MAX} days`));
}
export const createApiKeySchema = (now) => z.strictObject({ name: line(80), permissions: permissionsSchema, expiresAt: endSchema(now) });
export const rotateApiKeySchema = (now) => z.strictObject({
    id: apiKeyId.schema,
    expiresAt: optional(endSchema(now)),
    overlapHours: optional(z.int().min(0, 'must be at least 0').max(OVERLAP_HOURS_MAX, `must be at most ${OVERLAP_HOURS_MAX}`)),
});
export const revokeApiKeySchema = z.strictObject({ id: apiKeyId.schema });
export const apiKeyFilterSchema = z.strictObject({ status: optional(z.enum(apiKeyStatuses)) });
//# sourceMappingURL=checks.js.map