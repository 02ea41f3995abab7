/** Roles that every tenant has. `admin` holds every permission of the tenant and is therefore never listed. */
export const systemRoles = ['admin', 'manager', 'member', 'viewer'];
/** Fills what a module leaves out. */
export function defineModule(module) {
    return {
        optional: false,
        requires: [],
        permissions: [],
        operatorPermissions: [],
        resolvers: [],
        rules: {},
        events: [],
        listeners: [],
        shownTables: [],
        downloads: [],
        inventory: [],
        beforeErasure: null,
        flags: [],
        settings: [],
        measures: [],
        jobs: [],
        provision: null,
        lastingRows: null,
        ephemeralTables: [],
        counters: [],
        retire: null,
        ...module,
    };
}
//# sourceMappingURL=module.js.map