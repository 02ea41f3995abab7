let flags = [];
let settings = [];
let measures = [];
/** Reads what the modules declare; the composition root calls it once. Throws when a key is declared twice or under another module's name. */
export function catalogEntitlements(modules) {
    const ofAll = (pick) => modules.flatMap((module) => pick(module).map((one) => ({ ...one, module: module.name, optional: module.optional })));
    flags = ofAll((module) => module.flags).sort(byKey);
    settings = ofAll((module) => module.settings).sort(byKey);
    measures = ofAll((module) => module.measures);
    const keys = new Set();
    for (const { key, module } of [...flags, ...settings]) {
        if (keys.has(key) || !key.startsWith(`${module}.`))
            throw new Error(`Invariant broken: the key ${key} of ${module} is taken or not its own`);
        keys.add(key);
    }
}
export function declaredFlags() {
    return flags;
}
export function declaredSettings() {
    return settings;
}
export function findFlag(key) {
    return flags.find((flag) => flag.key === key) ?? null;
}
export function findSetting(key) {
    return settings.find((setting) => setting.key === key) ?? null;
}
export function flagsOf(tenant) {
    return flags.filter((one) => isFor(tenant, one));
}
export function settingsOf(tenant) {
    return settings.filter((one) => isFor(tenant, one));
}
/** Whether the tenant's own administrator may say what this key is. */
export function mayTenantSet(tenant, key) {
    return [...flags, ...settings].some((one) => one.key === key && one.tenantMaySet && isFor(tenant, one));
}
export function measuresOf(tenant, of) {
    return measures.filter((one) => one.of === of && isFor(tenant, one));
}
function isFor(tenant, { module, optional }) {
    return !optional || tenant.modules.has(module);
}
function byKey(one, other) {
    return one.key < other.key ? -1 : 1;
}
//# sourceMappingURL=catalogue.js.map