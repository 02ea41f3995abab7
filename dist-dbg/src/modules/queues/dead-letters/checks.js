import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { tenantId } from '../../../kernel/context.js';
import { defineIdKind } from '../../../kernel/ids.js';
import { line, optional } from '../../../kernel/inputs.js';
import { deadReasons } from '../../../platform/delivery/outcome.js';
export const deadLetterId = defineIdKind('dlt');
/** Bounds one transaction; whoever has more asks again. */
export const CHOSEN_MAX = 1_000;
export const filterSchema = z.strictObject({
    reason: optional(z.enum(deadReasons)),
    listener: optional(line(90)),
    event: optional(line(200)),
    tenant: optional(tenantId.schema),
});
/** Some by their ids, or those that match: never all of them by leaving everything out. */
export const chosenSchema = z
    .strictObject({
    ids: optional(z.array(deadLetterId.schema).min(1, 'must not be empty').max(CHOSEN_MAX, `must have at most ${CHOSEN_MAX} entries`)),
    filter: optional(filterSchema),
})
    .refine(({ ids, filter }) => ids !== undefined || filter !== undefined, problem('NOTHING_CHOSEN', 'give ids, a filter, or both; an empty filter is all'));
//# sourceMappingURL=checks.js.map