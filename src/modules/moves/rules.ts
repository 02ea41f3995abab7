import { type RuleMap, holds } from '../../kernel/rules.js';

export const moveRules: RuleMap = {
  Query: { tenantMove: holds('moves:read'), tenantMoves: holds('moves:read') },
  Mutation: {
    moveTenant: holds('tenants:move'),
    cancelTenantMove: holds('tenants:move'),
    confirmTenantMove: holds('tenants:move'),
    undoTenantMove: holds('tenants:move'),
  },
};
