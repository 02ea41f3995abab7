import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { optional } from '../../../kernel/inputs.js';
import { groupId, roleId, userId } from '../ids.js';
/** Nobody means a time after it: such an end is a mistake, or stands for none. */
const EXPIRY_YEARS_MAX = 10;
const YEAR_MS = 365 * 86_400_000;
const holderSchema = z.object({ roleId: roleId.schema, userId: optional(userId.schema), groupId: optional(groupId.schema) });
const oneHolder = problem('CONTRADICTION', 'give either userId or groupId');
function holderOf({ userId: user, groupId: group }) {
    return user !== undefined && group !== undefined ? null : (user ?? group ?? null);
}
export const unassignRoleSchema = holderSchema.strict().transform(({ roleId: role, ...rest }, ctx) => {
    const holder = holderOf({ roleId: role, ...rest });
    if (holder !== null)
        return { roleId: role, holder };
    ctx.addIssue({ code: 'custom', ...oneHolder });
    return z.NEVER;
});
/** `now` is the moment that an end must lie after. */
export function assignRoleSchema(now) {
    const latest = new Date(now.getTime() + EXPIRY_YEARS_MAX * YEAR_MS);
    const expiresAt = z
        .date()
        .refine((end) => end > now, problem('IN_THE_PAST', 'must lie in the future'))
        .refine((end) => end <= latest, problem('TOO_LATE', `must lie within ${EXPIRY_YEARS_MAX} years`));
    return holderSchema
        .extend({ expiresAt: expiresAt.nullish().transform((end) => end ?? null) })
        .strict()
        .transform(({ roleId: role, expiresAt: end, ...rest }, ctx) => {
        const holder = holderOf({ roleId: role, ...rest });
        if (holder !== null)
            return { roleId: role, holder, expiresAt: end };
        ctx.addIssue({ code: 'custom', ...oneHolder });
        return z.NEVER;
    });
}
//# sourceMappingURL=checks.js.map