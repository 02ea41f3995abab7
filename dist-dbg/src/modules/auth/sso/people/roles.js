import { giveRole, listGivenToUsers, listRolesByIds, roleId, takeRole } from '../../../access/public.js';
import { hasOtherAdministrator } from '../../../users/public.js';
export function mappedRoles({ roleMappings }, groups) {
    const has = new Set(groups);
    return [...new Set(roleMappings.filter(({ value }) => value === null || has.has(value)).map((mapping) => mapping.roleId))];
}
/** Returns what the connection has given from now on. A role that somebody had anyway is not among it, so it is never taken. */
export async function giveMappedRoles(tx, { user, before, wanted }) {
    const held = new Set((await listGivenToUsers(tx.db, [user.id])).filter(({ expiresAt }) => expiresAt === null).map(({ role }) => role.id));
    const given = before.map((id) => roleId.parse(id)).filter((id) => held.has(id));
    const fresh = [];
    // A role may have been deleted since it was mapped.
    for (const { id } of await listRolesByIds(tx.db, wanted)) {
        if (held.has(id))
            continue;
        await giveRole(tx, { roleId: id, holder: user.id, expiresAt: null });
        fresh.push(id);
    }
    return [...fresh, ...(await takeOthers(tx, user, { given, wanted }))];
}
/** The last administrator keeps theirs: a mistake at the provider must not lock a company out of its tenant. */
async function takeOthers(tx, user, { given, wanted }) {
    const surplus = given.filter((id) => !wanted.includes(id));
    if (surplus.length === 0 || !(await hasOtherAdministrator(tx, user.id)))
        return [...given];
    for (const id of surplus)
        await takeRole(tx, { roleId: id, holder: user.id });
    return given.filter((id) => wanted.includes(id));
}
//# sourceMappingURL=roles.js.map