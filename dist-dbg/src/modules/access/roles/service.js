import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { nameInCursor } from '../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { whenTaken } from '../../../platform/db/errors.js';
import { keyset } from '../../../platform/db/keyset.js';
import { includedNotFound, roleInCircle, roleInUse, roleNameTaken, roleNotFound, systemRoleFixed, tooMany, versionStale } from '../errors.js';
import { roleCreated, roleDeleted, roleUpdated } from '../events.js';
import { roleId } from '../ids.js';
import { EVERYBODY, beginAccessChange, tellRightsChanged } from '../rights/changes.js';
import { differenceOf, grantsOfAll, requireHeld } from '../rights/holdings.js';
import { listRolesWithin } from '../rights/queries.js';
import { roleColumns, roles } from '../tables.js';
import { createRoleSchema, deleteRoleSchema, roleFilterSchema, updateRoleSchema, } from './checks.js';
import { countRoleRows, countRoleUses, countRoles, deleteAssignmentsOfRole, deleteInclusionsOfRole, deletePermissionsOfRole, deleteRoleRow, findRole, includesRole, insertInclusionsOfRole, insertPermissionsOfRole, insertRole, listIncludedByRole, listPermissionsByRole, listRoleRows, listRolesByIds, updateRoleRow, } from './queries.js';
/** Protects whoever walks from role to role: explaining a right reads them all at worst. */
const ROLES_MAX = 500;
const byName = { name: 'roles.name', values: z.tuple([nameInCursor, z.uuid()]) };
export async function getRole(ctx, id) {
    const role = await ctx.read((db) => findRole(db, id));
    if (!role)
        throw roleNotFound(id);
    return role;
}
/** By name, regardless of case. */
export async function listRoles(ctx, filter, page) {
    const conditions = check(roleFilterSchema, filter ?? {}, 'filter');
    const request = pageRequest(page, byName);
    const rows = await ctx.read((db) => listRoleRows(db, conditions, keyset([roleColumns.sortName.sql, roles.id], 'asc', request)));
    return {
        ...toPage(rows, request, (role) => [role.sortName, roleId.toUuid(role.id)]),
        count: () => ctx.read((db) => countRoleRows(db, conditions)),
    };
}
export async function createRole(ctx, input) {
    const { name, description = '', permissions = [], includes = [] } = check(createRoleSchema, input);
    return ctx.write(async (tx) => {
        const { holdings } = await beginAccessChange(tx);
        if ((await countRoles(tx.db)) >= ROLES_MAX)
            throw tooMany(ROLES_MAX, 'roles');
        const now = ctx.now();
        const role = await insertRole(tx.db, { id: roleId.mint(), name, description, createdAt: now, updatedAt: now });
        if (!role)
            throw roleNameTaken();
        await insertPermissionsOfRole(tx.db, role.id, permissions);
        await setIncludes(tx, role.id, includes);
        requireHeld(holdings, grantsOfAll(await listRolesWithin(tx.db, role.id)));
        tx.emit(roleCreated({ roleId: role.id, name, permissions, includes }));
        return role;
    });
}
/** What holders of the role gain or lose by it, the actor must hold. */
export async function updateRole(ctx, input) {
    const { id, ifVersion, name, description, permissions, includes } = check(updateRoleSchema, input);
    return ctx.write(async (tx) => {
        const change = await beginAccessChange(tx);
        const current = await getChangeable(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const before = await contentsOf(tx, id);
        if (permissions) {
            await deletePermissionsOfRole(tx.db, id);
            await insertPermissionsOfRole(tx.db, id, permissions);
        }
        if (includes) {
            await deleteInclusionsOfRole(tx.db, id);
            await setIncludes(tx, id, includes);
        }
        const wanted = { ...current, name: name ?? current.name, description: description ?? current.description, updatedAt: ctx.now() };
        const role = await updateRoleRow(tx.db, wanted).catch(whenTaken('roles_by_name', roleNameTaken));
        invariant(role, 'under the lock of the tenant a role stays');
        const after = await contentsOf(tx, id);
        const difference = differenceOf(before.grants, after.grants);
        requireHeld(change.holdings, difference);
        if (difference.size > 0)
            await tellRightsChanged(tx, change, EVERYBODY);
        tx.emit(roleUpdated({ roleId: id, ...factsOf(role, after), before: factsOf(current, before), roleVersion: role.version }));
        return role;
    });
}
/** Answers the role as it was. */
export async function deleteRole(ctx, input) {
    const { id, evenIfUsed = false } = check(deleteRoleSchema, input);
    return ctx.write(async (tx) => {
        const change = await beginAccessChange(tx);
        const role = await getChangeable(tx, id);
        const [uses] = await countRoleUses(tx.db, [id], ctx.now());
        invariant(uses, 'under the lock of the tenant a role stays');
        const isUsed = uses.users + uses.groups + uses.roles > 0;
        if (isUsed && !evenIfUsed)
            throw roleInUse(uses);
        if (isUsed) {
            requireHeld(change.holdings, grantsOfAll(await listRolesWithin(tx.db, id)));
            await tellRightsChanged(tx, change, EVERYBODY);
        }
        await deleteAssignmentsOfRole(tx.db, id);
        await deleteRoleRow(tx.db, id);
        tx.emit(roleDeleted({ roleId: id, name: role.name, users: uses.users, groups: uses.groups, roles: uses.roles }));
        return role;
    });
}
async function getChangeable(tx, id) {
    const role = await findRole(tx.db, id);
    if (!role)
        throw roleNotFound(id);
    if (role.systemKey !== null)
        throw systemRoleFixed();
    return role;
}
/** Refuses roles that do not exist, and a circle. The lock of the tenant keeps two changes from closing one together. */
async function setIncludes(tx, id, includes) {
    if (includes.length === 0)
        return;
    const known = new Set((await listRolesByIds(tx.db, includes)).map((role) => role.id));
    const unknown = includes.findIndex((one) => !known.has(one));
    if (unknown >= 0)
        throw includedNotFound(includes[unknown] ?? '', unknown);
    if (await includesRole(tx.db, includes, id))
        throw roleInCircle();
    await insertInclusionsOfRole(tx.db, id, includes);
}
async function contentsOf(tx, id) {
    const permissions = (await listPermissionsByRole(tx.db, [id])).map((row) => row.permission);
    const includes = (await listIncludedByRole(tx.db, [id])).map((row) => row.included.id);
    return { permissions, includes, grants: grantsOfAll(await listRolesWithin(tx.db, id)) };
}
function factsOf({ name }, { permissions, includes }) {
    return { name, permissions, includes };
}
//# sourceMappingURL=service.js.map