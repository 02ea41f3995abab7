import { grantsOf, isInModules, listCatalogue, permissionsIn } from '../catalogue.js';
import { rolesWithin } from './loaders.js';
export function listAllPermissions({ tenant }) {
    return listCatalogue().map((one) => ({
        name: one.permission,
        description: one.description,
        module: one.module,
        isEnabled: isInModules(one, tenant.modules),
        systemRoles: [...one.roles],
    }));
}
/** What a role lists itself; for a system role what the modules of the tenant declare for it. */
export async function listOwnPermissions(ctx, { id, systemKey }) {
    const within = (await ctx.load(rolesWithin, id)) ?? [];
    const own = within.find((role) => role.id === role.rootId)?.permissions ?? [];
    return systemKey === null ? own : permissionsIn(grantsOf({ systemKey, permissions: [] }), ctx.tenant.modules);
}
/** What its holders may, through what it includes as well. */
export async function listEffectivePermissions(ctx, id) {
    const within = (await ctx.load(rolesWithin, id)) ?? [];
    return permissionsIn(within.flatMap(grantsOf), ctx.tenant.modules);
}
//# sourceMappingURL=permissions.js.map