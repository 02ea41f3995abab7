import { findCatalogued, isInModules, tracePermission } from '../../access/public.js';
import { userNotFound } from '../errors.js';
import { findPerson } from '../people/queries.js';
export const accessReasons = ['GRANTED', 'PERMISSION_UNKNOWN', 'MODULE_NOT_ENABLED', 'USER_DEACTIVATED', 'GRANT_EXPIRED', 'NOT_GRANTED'];
/** Goes by the database: what a token of the user says follows within two seconds. */
export async function explainAccess(ctx, { userId, permission }) {
    const { user, paths } = await ctx.read(async (db) => ({
        user: await findPerson(db, userId),
        paths: await tracePermission(db, userId, { permission, now: ctx.now() }),
    }));
    if (!user)
        throw userNotFound(userId);
    const reason = reasonOf(ctx.tenant, { user, permission, paths });
    return { userId, permission, reason, isAllowed: reason === 'GRANTED', expiredAt: reason === 'GRANT_EXPIRED' ? lastEndOf(paths) : null, paths };
}
function reasonOf(tenant, { user, permission, paths }) {
    const known = findCatalogued(permission);
    if (known === null)
        return 'PERMISSION_UNKNOWN';
    if (!isInModules(known, tenant.modules))
        return 'MODULE_NOT_ENABLED';
    if (user.deactivatedAt !== null)
        return 'USER_DEACTIVATED';
    if (paths.some((path) => path.isInForce))
        return 'GRANTED';
    return paths.length > 0 ? 'GRANT_EXPIRED' : 'NOT_GRANTED';
}
function lastEndOf(paths) {
    const ends = paths.flatMap(({ expiresAt }) => (expiresAt === null ? [] : [expiresAt.getTime()]));
    return ends.length === 0 ? null : new Date(Math.max(...ends));
}
//# sourceMappingURL=service.js.map