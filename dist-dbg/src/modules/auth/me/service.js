import { groupsOfUsers, userId } from '../../access/public.js';
import { personById } from '../../users/public.js';
/** Null for operators, who belong to no tenant. */
export async function profileOfMe(ctx, { id }) {
    const person = ctx.tenantOrNull && (await ctx.load(personById, userId.parse(id)));
    // While somebody signs in, the request itself is nobody's yet.
    return person && { ...person, isOwn: true };
}
export async function groupsOfMe(ctx, { id }) {
    return ctx.tenantOrNull === null ? [] : ((await ctx.load(groupsOfUsers, userId.parse(id))) ?? []);
}
//# sourceMappingURL=service.js.map