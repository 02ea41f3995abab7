import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { line, optional, searchSchema } from '../../../kernel/inputs.js';
/** Texts are looked for in every entry of the time: this bounds how many that are. */
const TEXT_DAYS_MAX = 92;
const DAY_MS = 86_400_000;
export const auditFilterSchema = z
    .strictObject({
    actorId: optional(line(200)),
    actions: optional(z.array(line(100)).max(50, 'must have at most 50 elements')),
    objectId: optional(line(200)),
    objectType: optional(z.string().regex(/^[a-z]{2,10}$/, 'must be the prefix of ids, such as usr')),
    since: optional(z.date()),
    until: optional(z.date()),
    requestId: optional(line(200)),
    text: searchSchema,
})
    .refine(({ since, until }) => !since || !until || since < until, { ...problem('CONTRADICTION', 'must be after since'), path: ['until'] })
    .refine(({ text, since, until }) => text === undefined || isShort(since, until), {
    ...problem('TIME_RANGE_REQUIRED', `needs since and until, at most ${TEXT_DAYS_MAX} days apart`),
    path: ['text'],
});
function isShort(since, until) {
    return since !== undefined && until !== undefined && until.getTime() - since.getTime() <= TEXT_DAYS_MAX * DAY_MS;
}
//# sourceMappingURL=checks.js.map