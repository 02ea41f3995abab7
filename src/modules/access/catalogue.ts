import type { Module, SystemRole } from '../../kernel/module.js';

/** A permission that a tenant's role may hold, as its module declares it. */
export type Catalogued = {
  readonly permission: string;
  readonly description: string;
  readonly module: string;
  readonly optional: boolean;
  readonly givesRights: boolean;
  /** The system roles that have it, `admin` first. */
  readonly roles: ReadonlySet<string>;
};

/** What a system administrator holds besides every permission: those that are still to come. No module can declare it. */
export const EVERYTHING = '*';

let catalogue: ReadonlyMap<string, Catalogued> = new Map();
let operatorPermissions: readonly string[] = [];

/** Reads what the modules declare; the composition root calls it once. Throws when two modules declare one permission. */
export function catalogPermissions(modules: readonly Module[]): void {
  const declared = modules.flatMap((module) =>
    module.permissions.map(({ name, description, roles, givesRights = false }) => ({
      permission: name,
      description,
      module: module.name,
      optional: module.optional,
      givesRights,
      roles: new Set<string>(['admin', ...roles]),
    })),
  );
  catalogue = new Map(declared.map((one) => [one.permission, one] as const).sort(([one], [other]) => one.localeCompare(other)));
  operatorPermissions = modules.flatMap((module) => module.operatorPermissions.map((permission) => permission.name));
  const names = [...declared.map((one) => one.permission), ...operatorPermissions];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Invariant broken: the permission ${twice} is declared twice`);
}

/** All permissions that there are for tenants, by name. */
export function listCatalogue(): readonly Catalogued[] {
  return [...catalogue.values()];
}

export function findCatalogued(permission: string): Catalogued | null {
  return catalogue.get(permission) ?? null;
}

/** What one must hold to hand these permissions to a program, which works with them by itself. */
export function grantsBehind(permissions: readonly string[]): ReadonlySet<string> {
  return new Set(permissions.some((one) => catalogue.get(one)?.givesRights) ? [...permissions, EVERYTHING] : permissions);
}

/** Whether a tenant has the module that the permission belongs to. */
export function isInModules({ optional, module }: Pick<Catalogued, 'optional' | 'module'>, modules: ReadonlySet<string>): boolean {
  return !optional || modules.has(module);
}

/** What a role gives by itself, whichever modules the tenant has: what its module declares for a system role, else what it lists. */
export function grantsOf({ systemKey, permissions }: { readonly systemKey: string | null; readonly permissions: readonly string[] }): string[] {
  if (systemKey === null) return permissions.filter((one) => catalogue.has(one));
  const declared = [...catalogue.values()].filter((one) => one.roles.has(systemKey)).map((one) => one.permission);
  return systemKey === 'admin' ? [...declared, EVERYTHING] : declared;
}

/** The grants that count in a tenant with these modules, sorted. */
export function permissionsIn(grants: Iterable<string>, modules: ReadonlySet<string>): string[] {
  const counting = [...new Set(grants)].filter((grant) => {
    const known = catalogue.get(grant);
    return known !== undefined && isInModules(known, modules);
  });
  return counting.sort();
}

/** What a system role gives in a tenant with these modules, sorted. */
export function permissionsOfSystemRole(systemKey: SystemRole, modules: ReadonlySet<string>): string[] {
  return permissionsIn(grantsOf({ systemKey, permissions: [] }), modules);
}

export function permissionsOfOperators(): readonly string[] {
  return operatorPermissions;
}
