let names = [];
let shownTables = new Map();
/** Reads which modules a tenant may have or not, and which of their tables its reports may see; the composition root calls it once. */
export function catalogOptionalModules(modules) {
    names = modules
        .filter((module) => module.optional)
        .map((module) => module.name)
        .sort();
    shownTables = new Map(modules.map((module) => [module.name, module.shownTables]));
}
export function optionalModules() {
    return [...names];
}
export function isOptionalModule(name) {
    return names.includes(name);
}
/** What a tenant's own database logins may read. */
export function tablesShownBy(modules) {
    return [...modules].sort().flatMap((name) => shownTables.get(name) ?? []);
}
//# sourceMappingURL=optional-modules.js.map