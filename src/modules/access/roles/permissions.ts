import type { Ctx } from '../../../kernel/context.js';
import { grantsOf, isInModules, listCatalogue, permissionsIn } from '../catalogue.js';
import type { RoleId } from '../ids.js';
import type { RoleRow } from '../tables.js';
import { rolesWithin } from './loaders.js';

/** A permission as a tenant sees it. */
export type TenantPermission = {
  readonly name: string;
  readonly description: string;
  readonly module: string;
  readonly isEnabled: boolean;
  readonly systemRoles: readonly string[];
};

export function listAllPermissions({ tenant }: Pick<Ctx, 'tenant'>): TenantPermission[] {
  return listCatalogue().map((one) => ({
    name: one.permission,
    description: one.description,
    module: one.module,
    isEnabled: isInModules(one, tenant.modules),
    systemRoles: [...one.roles],
  }));
}

/** What a role lists itself; for a system role what the modules of the tenant declare for it. */
export async function listOwnPermissions(ctx: Ctx, { id, systemKey }: RoleRow): Promise<readonly string[]> {
  const within = (await ctx.load(rolesWithin, id)) ?? [];
  const own = within.find((role) => role.id === role.rootId)?.permissions ?? [];
  return systemKey === null ? own : permissionsIn(grantsOf({ systemKey, permissions: [] }), ctx.tenant.modules);
}

/** What its holders may, through what it includes as well. */
export async function listEffectivePermissions(ctx: Ctx, id: RoleId): Promise<readonly string[]> {
  const within = (await ctx.load(rolesWithin, id)) ?? [];
  return permissionsIn(within.flatMap(grantsOf), ctx.tenant.modules);
}
