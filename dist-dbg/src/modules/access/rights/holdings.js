import { EVERYTHING, findCatalogued, grantsOf, isInModules } from '../catalogue.js';
import { beyondOwn } from '../errors.js';
import { userId } from '../ids.js';
import { findHeld } from './queries.js';
export function grantsOfAll(roles) {
    return new Set(roles.flatMap(grantsOf));
}
/** What of the two one has and the other has not. */
export function differenceOf(one, other) {
    return new Set([...[...one].filter((grant) => !other.has(grant)), ...[...other].filter((grant) => !one.has(grant))]);
}
/** Call it under the lock of a change, before the change. */
export async function readHoldings(tx) {
    const { actor } = tx.ctx;
    if (actor.kind === 'system')
        return { lacks: () => false };
    if (actor.kind === 'apiKey')
        return { lacks: (grant) => !actor.permissions.has(grant) };
    if (actor.kind !== 'user')
        return { lacks: () => true };
    const { roles } = await findHeld(tx.db, userId.parse(actor.id), tx.ctx.now());
    const held = grantsOfAll(roles);
    return { lacks: (grant) => !held.has(grant) || isKeptFromActor(tx, grant) };
}
/** Refuses when the actor lacks one of the grants. */
export function requireHeld(holdings, grants) {
    const missing = [...grants].filter((grant) => holdings.lacks(grant)).sort();
    if (missing.length > 0)
        throw beyondOwn(missing);
}
/** A token may carry less than its user holds: then it also gives no more than it carries. */
function isKeptFromActor({ ctx }, grant) {
    const known = grant === EVERYTHING ? null : findCatalogued(grant);
    return known !== null && isInModules(known, ctx.tenant.modules) && !ctx.actor.permissions.has(grant);
}
//# sourceMappingURL=holdings.js.map