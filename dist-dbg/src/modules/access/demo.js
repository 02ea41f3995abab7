import { groupId, roleId } from './ids.js';
import { groupMembers, groupRoles, groups, rolePermissions, roles } from './tables.js';
/**
 * A role of the tenant's own and a group that has it, with one member. Emits nothing: these rows are a beginning, not something that
 * happened.
 */
export async function seedAccessDemo({ db, ctx }, member) {
    const now = ctx.now();
    const keeper = roleId.mint();
    const warehouse = groupId.mint();
    const at = { createdAt: now, updatedAt: now };
    await db.insert(roles).values({ id: keeper, name: 'Stock keeper', description: 'Sees products and changes their stock.', ...at });
    await db.insert(rolePermissions).values(['products:read', 'products:write'].map((permission) => ({ roleId: keeper, permission })));
    await db.insert(groups).values({ id: warehouse, name: 'Warehouse', description: 'Who counts what is there.', ...at });
    await db.insert(groupRoles).values({ groupId: warehouse, roleId: keeper, grantedAt: now });
    await db.insert(groupMembers).values({ groupId: warehouse, userId: member, addedAt: now });
}
//# sourceMappingURL=demo.js.map