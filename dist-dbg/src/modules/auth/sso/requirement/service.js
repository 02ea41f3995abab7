/** That everybody comes through a provider of the company, but a few who get in when it fails. */
import { sql } from 'drizzle-orm';
import { administratorsForGood, userId } from '../../../access/public.js';
import { findUserById, hasActiveUser, userNotFound } from '../../../users/public.js';
import { tenantSessionsEnded } from '../../events.js';
import { lockConnections } from '../connections/queries.js';
import { breakGlassUnfit, connectionUnproved, lastBreakGlass, ssoNotRequired } from '../errors.js';
import { ssoRequirementMade, ssoRequirementWaived } from '../events.js';
import { deleteAllChallenges } from '../flows/queries.js';
import { SSO_METHOD } from '../methods.js';
import { deleteRequirement, endSessionsWithout, findRequirement, upsertRequirement } from './queries.js';
export function getRequirement(ctx) {
    return ctx.read((db) => findRequirement(db));
}
/** Sessions that began in another way end within two seconds, with tickets for second factors; but those of `breakGlass` go on. */
export function requireSso(ctx, breakGlass) {
    const named = [...new Set(breakGlass)];
    return ctx.write(async (tx) => {
        await requireFit(tx, named);
        const connections = await lockConnections(tx.db);
        if (!connections.some(({ enabledAt, provedAt }) => enabledAt !== null && provedAt !== null))
            throw connectionUnproved();
        const requirement = await upsertRequirement(tx.db, { requiredAt: ctx.now(), breakGlass: named });
        await deleteAllChallenges(tx.db);
        const ended = await endSessionsWithout(tx.db, ctx.tenant.id, { method: SSO_METHOD, except: named, endedAt: ctx.now() });
        tx.emit(ssoRequirementMade({ tenantId: ctx.tenant.id, breakGlass: named }));
        tx.emit(tenantSessionsEnded({ tenantId: ctx.tenant.id, sessions: ended, reason: 'SSO_REQUIRED' }));
        return requirement;
    });
}
export function waiveSso(ctx) {
    return ctx.write(async (tx) => {
        if (!(await deleteRequirement(tx.db)))
            throw ssoNotRequired();
        tx.emit(ssoRequirementWaived({ tenantId: ctx.tenant.id }));
        return true;
    });
}
/** Inside transactions that take somebody away who may have been the last to get in. */
export async function requireBreakGlass(tx) {
    const requirement = await findRequirement(tx.db);
    if (requirement && !(await hasAdministratorAmong(tx, requirement.breakGlass)))
        throw lastBreakGlass();
}
async function requireFit(tx, named) {
    for (const id of named) {
        const user = await findUserById(tx.db, id);
        if (!user)
            throw userNotFound(id);
        if (user.deactivatedAt !== null || user.passwordHash === null)
            throw breakGlassUnfit();
    }
    if (!(await hasAdministratorAmong(tx, named)))
        throw breakGlassUnfit();
}
function hasAdministratorAmong({ db }, ids) {
    const uuids = `{${ids.map((id) => userId.toUuid(id)).join(',')}}`;
    return hasActiveUser(db, sql `select holder.user_id from (${administratorsForGood()}) holder where holder.user_id = any(${uuids}::uuid[])`);
}
//# sourceMappingURL=service.js.map