import { invalidInput } from '../../../kernel/errors.js';
import { EVERYTHING } from '../catalogue.js';
import { grantsOfAll, readHoldings, requireHeld } from '../rights/holdings.js';
import { listWithinRoles } from '../roles/queries.js';
import { insertUserRoles, listRolesNamed } from './queries.js';
/**
 * Refuses unless every role exists and the actor holds all that they permit: nobody grants what they do not hold. `at` is the argument that
 * named them. The product itself, and operators, grant what they must. Tells whether they make an administrator.
 */
export async function requireGrantable(tx, names, at = 'input.roleNames') {
    const named = await listRolesNamed(tx.db, names);
    const unknown = names.flatMap((name, index) => named.some((role) => role.systemKey === name || role.name === name)
        ? []
        : [{ path: `${at}.${index}`, reason: 'UNKNOWN_ROLE', message: 'must be the key of a system role or the name of a role of this tenant' }]);
    if (unknown.length > 0)
        throw invalidInput(unknown);
    if (tx.ctx.actor.kind !== 'user' && tx.ctx.actor.kind !== 'apiKey')
        return { givesEverything: false };
    const within = await listWithinRoles(tx.db, named.map((role) => role.id));
    const grants = grantsOfAll(within);
    requireHeld(await readHoldings(tx), grants);
    return { givesEverything: grants.has(EVERYTHING) };
}
/** Gives roles that were found grantable before, when they were promised. One that was deleted meanwhile is left out. */
export async function grantNamedRoles({ db, ctx }, user, names) {
    const named = await listRolesNamed(db, names);
    const grantedAt = ctx.now();
    if (named.length > 0)
        await insertUserRoles(db, named.map((role) => ({ userId: user, roleId: role.id, grantedAt })));
}
//# sourceMappingURL=service.js.map