/** Periods of prices, taxes and promotions: from a moment up to but without another, or without an end. */
import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { invalidInput } from '../../../kernel/errors.js';
export const momentSchema = z.date({ error: 'must be a moment' });
/** For `superRefine`: names the end that does not come after its beginning. */
export function requirePeriod({ validFrom, validUntil }, ctx) {
    if (validFrom === undefined || validUntil == null || validUntil > validFrom)
        return;
    ctx.addIssue({ code: 'custom', path: ['validUntil'], ...problem('CONTRADICTION', 'must be later than validFrom') });
}
/** The same for a period of which only one end was given anew. */
export function requireOrder({ validFrom, validUntil }) {
    if (validUntil === null || validUntil > validFrom)
        return;
    throw invalidInput([{ path: 'input.validUntil', reason: 'CONTRADICTION', message: 'must be later than validFrom' }]);
}
//# sourceMappingURL=periods.js.map