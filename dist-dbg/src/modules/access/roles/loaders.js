import { defineLoader } from '../../../kernel/context.js';
import { roleId } from '../ids.js';
import { countRoleUses, listIncludedByRole, listRolesByIds, listWithinRoles } from './queries.js';
export const roleById = defineLoader({
    name: 'access.roleById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listRolesByIds(db, ids)).map((role) => [role.id, role])),
});
export const includedOfRoles = defineLoader({
    name: 'access.includedOfRoles',
    keyOf: (id) => id,
    load: async (db, ids) => {
        const rows = Map.groupBy(await listIncludedByRole(db, ids), (row) => row.roleId);
        return new Map([...rows].map(([id, listed]) => [id, listed.map((row) => row.included)]));
    },
});
export const rolesWithin = defineLoader({
    name: 'access.rolesWithin',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listWithinRoles(db, ids), (row) => roleId.fromUuid(row.rootId)),
});
/** The moment is the same for all of a request. */
const usesOfRoles = defineLoader({
    name: 'access.usesOfRoles',
    keyOf: ({ id }) => id,
    load: async (db, keys) => {
        const [first] = keys;
        const ids = keys.map((key) => key.id);
        const rows = first ? await countRoleUses(db, ids, first.at) : [];
        return new Map(rows.map(({ id, ...uses }) => [roleId.fromUuid(id), uses]));
    },
});
export async function loadRoleUses(ctx, id) {
    return (await ctx.load(usesOfRoles, { id, at: ctx.now() })) ?? { users: 0, groups: 0, roles: 0 };
}
//# sourceMappingURL=loaders.js.map