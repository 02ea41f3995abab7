import { listAssignmentsByUser } from '../assignments/loaders.js';
import { pathsToPermission } from './paths.js';
import { listRoleNodes } from './queries.js';
/** All ways of a user to a permission, those in force first; whether the tenant has the module is not asked. At most twenty per role given. */
export async function tracePermission(db, user, { permission, now }) {
    const given = (await listAssignmentsByUser(db, [user])).get(user) ?? [];
    const nodeById = await listRoleNodes(db, given.map((assignment) => assignment.role.id));
    const paths = given.flatMap(({ role, group, expiresAt }) => pathsToPermission(role.id, permission, nodeById).map((roleIds) => ({
        ...{ group, roleIds, expiresAt },
        isInForce: expiresAt === null || expiresAt > now,
    })));
    return paths.sort((one, other) => Number(other.isInForce) - Number(one.isInForce));
}
//# sourceMappingURL=service.js.map