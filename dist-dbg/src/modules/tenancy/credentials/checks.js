import { z } from 'zod';
import { tenantId } from '../../../kernel/context.js';
import { line, optional } from '../../../kernel/inputs.js';
import { tenantCredentialId } from './ids.js';
/** A week: whoever needs longer to switch a report tool issues another credential. */
const OVERLAP_MINUTES_MAX = 7 * 24 * 60;
const OVERLAP_MINUTES = 24 * 60;
export const issueSchema = z.strictObject({ tenantId: tenantId.schema, name: line(60) });
export const credentialSchema = z.strictObject({ id: tenantCredentialId.schema });
export const rotateSchema = z.strictObject({
    id: tenantCredentialId.schema,
    overlapMinutes: optional(z.int().min(0, 'must be 0 or more').max(OVERLAP_MINUTES_MAX, `must be at most ${OVERLAP_MINUTES_MAX}`)).transform((minutes) => minutes ?? OVERLAP_MINUTES),
});
//# sourceMappingURL=checks.js.map