import { type RuleMap, holds, sensitive } from '../../kernel/rules.js';

export const snapshotRules: RuleMap = {
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
