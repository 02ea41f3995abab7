import { invariant } from '../../../kernel/assert.js';
import { systemRoles } from '../../../kernel/module.js';
import { grantsOf, permissionsIn } from '../catalogue.js';
import { roleId } from '../ids.js';
import { findHeld, findRoleBySystemKey, insertRoles, insertUserRole, listSystemKeys } from './queries.js';
/** The roles of a user and the permissions that follow, sorted, with what tells later whether they are still right. One statement. */
export async function getRights(db, ctx, user) {
    const { version, untilMs, roles } = await findHeld(db, user, ctx.now());
    return {
        roles: roles.filter((role) => role.given).map((role) => role.systemKey ?? role.name),
        permissions: permissionsIn(roles.flatMap(grantsOf), ctx.tenant.modules),
        stamp: { version, modules: modulesText(ctx.tenant), until: untilMs === null ? null : new Date(untilMs) },
        heldRoles: roles.map((role) => roleId.fromUuid(role.id)),
    };
}
const texts = new WeakMap();
/** The modules of a tenant as one text, to compare with. */
export function modulesText(tenant) {
    const known = texts.get(tenant) ?? [...tenant.modules].sort().join(' ');
    texts.set(tenant, known);
    return known;
}
/** For a user who is being created: whoever creates them answers for the role. */
export async function grantSystemRole(tx, user, key) {
    const role = await findRoleBySystemKey(tx.db, key);
    invariant(role, `every tenant has the role ${key}`);
    await insertUserRole(tx.db, { userId: user, roleId: role.id, grantedAt: tx.ctx.now() });
}
/** The migrations insert them. System roles cannot be deleted by a tenant, and nobody could sign in to one that lost them. */
export const lastingRoles = {
    listMissing: async (db) => (await missingRoles(db)).map((key) => `the role ${key}`),
    insertMissing: async (tx) => insertSystemRoles(tx, await missingRoles(tx.db)),
};
async function missingRoles(db) {
    const present = new Set(await listSystemKeys(db));
    return systemRoles.filter((key) => !present.has(key));
}
async function insertSystemRoles(tx, keys) {
    if (keys.length === 0)
        return;
    const now = tx.ctx.now();
    await insertRoles(tx.db, keys.map((key) => ({
        ...{ id: roleId.mint(), name: key[0]?.toUpperCase() + key.slice(1), systemKey: key },
        ...{ createdAt: now, updatedAt: now },
    })));
}
//# sourceMappingURL=service.js.map