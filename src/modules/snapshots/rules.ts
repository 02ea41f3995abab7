import { type RuleMap, holds } from '../../kernel/shield.js';

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
    deleteTenantSnapshot: holds('snapshots:delete'),
    restoreTenant: holds('tenants:restore'),
    swapTenantRestore: holds('tenants:restore'),
    undoTenantRestore: holds('tenants:restore'),
    discardTenantRestore: holds('tenants:restore'),
  },
};
