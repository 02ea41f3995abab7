import { holds } from '../../kernel/shield.js';
export const moveRules = {
    Query: { tenantMove: holds('moves:read'), tenantMoves: holds('moves:read') },
    Mutation: {
        moveTenant: holds('tenants:move'),
        cancelTenantMove: holds('tenants:move'),
        confirmTenantMove: holds('tenants:move'),
        undoTenantMove: holds('tenants:move'),
    },
};
//# sourceMappingURL=rules.js.map