import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { dayAfter } from '../day.js';
import { DAYS_KEPT } from '../measuring/service.js';
/** When nothing is given: the last days, today among them. */
const DAYS_DEFAULT = 30;
/** Nothing was used before, and PostgreSQL knows no year 0. */
const FIRST_DAY = '2000-01-01';
const daySchema = z.iso
    .date()
    .refine((day) => day >= FIRST_DAY, problem('TOO_SMALL', `must be ${FIRST_DAY} or later`))
    .nullish();
/** A period of whole days: `from` belongs to it, `to` does not. */
export function periodSchema(today) {
    return z
        .strictObject({ from: daySchema, to: daySchema })
        .transform(({ from, to }) => {
        const end = to ?? dayAfter(today, 1);
        return { from: from ?? dayAfter(end, -DAYS_DEFAULT), to: end };
    })
        .superRefine(({ from, to }, ctx) => {
        if (from >= to)
            ctx.addIssue({ code: 'custom', path: ['to'], ...problem('NOT_AFTER_FROM', 'must be after from') });
        else if (dayAfter(from, DAYS_KEPT) < to)
            ctx.addIssue({ code: 'custom', path: ['to'], ...problem('TOO_LARGE', `must be at most ${DAYS_KEPT} days after from`) });
    });
}
//# sourceMappingURL=checks.js.map