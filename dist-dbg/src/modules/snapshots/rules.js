import { holds, sensitive } from '../../kernel/shield.js';
export const snapshotRules = {
    Query: {
        tenantSnapshot: holds('snapshots:read'),
        tenantSnapshots: holds('snapshots:read'),
        tenantRestore: holds('snapshots:read'),
        tenantRestores: holds('snapshots:read'),
        tenantRestoreComparison: holds('tenants:restore'),
    },
    Mutation: {
        takeTenantSnapshot: holds('snapshots:take'),
        deleteTenantSnapshot: sensitive(holds('snapshots:delete')),
        restoreTenant: sensitive(holds('tenants:restore')),
        swapTenantRestore: sensitive(holds('tenants:restore')),
        undoTenantRestore: sensitive(holds('tenants:restore')),
        discardTenantRestore: holds('tenants:restore'),
    },
};
//# sourceMappingURL=rules.js.map