import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { tenantId } from '../../../kernel/context.js';
import { optional } from '../../../kernel/inputs.js';
import { restoreId, snapshotId } from '../ids.js';
const confirmSlug = z.string().max(100, 'must have at most 100 characters');
const moment = z.date('must be a moment, such as 2026-11-21T08:00:00Z');
export const restoreSchema = z
    .strictObject({ tenantId: tenantId.schema, snapshotId: optional(snapshotId.schema), at: optional(moment) })
    .refine(({ snapshotId, at }) => (snapshotId === undefined) !== (at === undefined), problem('CONTRADICTION', 'give either snapshotId or at'));
export const swapSchema = z.strictObject({
    id: restoreId.schema,
    confirmSlug,
    liveFingerprint: optional(z.string().regex(/^[0-9a-f]{32}$/, 'must be the liveFingerprint of tenantRestoreComparison')),
});
export const confirmedSchema = z.strictObject({ id: restoreId.schema, confirmSlug });
/** Protects whoever reads it: differences are counted, and only examples are named. */
const SAMPLE_MAX = 50;
export const sampleSchema = z.int().min(0, 'must be 0 or more').max(SAMPLE_MAX, `must be at most ${SAMPLE_MAX}`);
//# sourceMappingURL=checks.js.map