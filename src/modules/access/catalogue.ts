import type { Tenant } from '../../kernel/context.js';
import { type Module, type SystemRole, systemRoles } from '../../kernel/module.js';

type Catalogued = { readonly permission: string; readonly module: string; readonly optional: boolean; readonly roles: ReadonlySet<string> };

let catalogue: readonly Catalogued[] = [];
let operatorPermissions: readonly string[] = [];

/** Reads what the modules declare; the composition root calls it once. Throws when two modules declare one permission. */
export function catalogPermissions(modules: readonly Module[]): void {
  catalogue = modules.flatMap((module) =>
    module.permissions.map((permission) => ({
      permission: permission.name,
      module: module.name,
      optional: module.optional,
      roles: new Set<string>(['admin', ...permission.roles]),
    })),
  );
  operatorPermissions = modules.flatMap((module) => module.operatorPermissions.map((permission) => permission.name));
  const names = [...catalogue.map((one) => one.permission), ...operatorPermissions];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Invariant broken: the permission ${twice} is declared twice`);
}

/** What a system role may in this tenant: the permissions of modules that it does not have are left out. */
export function permissionsOfSystemRole(role: string, tenant: Pick<Tenant, 'modules'>): string[] {
  return catalogue.filter((one) => one.roles.has(role) && (!one.optional || tenant.modules.has(one.module))).map((one) => one.permission);
}

/** Whether a tenant's role may hold the permission at all. */
export function isTenantPermission(permission: string, tenant: Pick<Tenant, 'modules'>): boolean {
  return permissionsOfSystemRole('admin', tenant).includes(permission);
}

export function permissionsOfOperators(): readonly string[] {
  return operatorPermissions;
}

export function isSystemRole(key: string): key is SystemRole {
  return (systemRoles as readonly string[]).includes(key);
}
