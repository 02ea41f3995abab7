/** What a system administrator holds besides every permission: those that are still to come. No module can declare it. */
export const EVERYTHING = '*';
let catalogue = new Map();
let operatorPermissions = [];
/** Reads what the modules declare; the composition root calls it once. Throws when two modules declare one permission. */
export function catalogPermissions(modules) {
    const declared = modules.flatMap((module) => module.permissions.map(({ name, description, roles, givesRights = false }) => ({
        permission: name,
        description,
        module: module.name,
        optional: module.optional,
        givesRights,
        roles: new Set(['admin', ...roles]),
    })));
    catalogue = new Map(declared.map((one) => [one.permission, one]).sort(([one], [other]) => one.localeCompare(other)));
    operatorPermissions = modules.flatMap((module) => module.operatorPermissions.map((permission) => permission.name));
    const names = [...declared.map((one) => one.permission), ...operatorPermissions];
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw new Error(`Invariant broken: the permission ${twice} is declared twice`);
}
/** All permissions that there are for tenants, by name. */
export function listCatalogue() {
    return [...catalogue.values()];
}
export function findCatalogued(permission) {
    return catalogue.get(permission) ?? null;
}
/** What one must hold to hand these permissions to a program, which works with them by itself. */
export function grantsBehind(permissions) {
    return new Set(permissions.some((one) => catalogue.get(one)?.givesRights) ? [...permissions, EVERYTHING] : permissions);
}
/** Whether a tenant has the module that the permission belongs to. */
export function isInModules({ optional, module }, modules) {
    return !optional || modules.has(module);
}
/** What a role gives by itself, whichever modules the tenant has: what its module declares for a system role, else what it lists. */
export function grantsOf({ systemKey, permissions }) {
    if (systemKey === null)
        return permissions.filter((one) => catalogue.has(one));
    const declared = [...catalogue.values()].filter((one) => one.roles.has(systemKey)).map((one) => one.permission);
    return systemKey === 'admin' ? [...declared, EVERYTHING] : declared;
}
/** The grants that count in a tenant with these modules, sorted. */
export function permissionsIn(grants, modules) {
    const counting = [...new Set(grants)].filter((grant) => {
        const known = catalogue.get(grant);
        return known !== undefined && isInModules(known, modules);
    });
    return counting.sort();
}
/** What a system role gives in a tenant with these modules, sorted. */
export function permissionsOfSystemRole(systemKey, modules) {
    return permissionsIn(grantsOf({ systemKey, permissions: [] }), modules);
}
export function permissionsOfOperators() {
    return operatorPermissions;
}
//# sourceMappingURL=catalogue.js.map