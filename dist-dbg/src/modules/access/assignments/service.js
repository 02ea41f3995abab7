import { check } from '../../../kernel/check.js';
import { missingReference } from '../../../platform/db/errors.js';
import { assignmentNotFound, groupNotFound, roleNotFound, tooMany, userNotFound } from '../errors.js';
import { roleAssigned, roleUnassigned } from '../events.js';
import { findGroup } from '../groups/queries.js';
import { EVERYBODY, beginAccessChange, tellRightsChanged } from '../rights/changes.js';
import { grantsOfAll, requireHeld } from '../rights/holdings.js';
import { listRolesWithin } from '../rights/queries.js';
import { findRole, listRolesByIds, listWithinRoles } from '../roles/queries.js';
import { assignRoleSchema, unassignRoleSchema } from './checks.js';
import { countAssignments, deleteAssignment, isUser, upsertAssignment } from './queries.js';
/** Protects the reading of what a user may. */
const ASSIGNMENTS_MAX = 50;
export function assignRole(ctx, input) {
    const wanted = check(assignRoleSchema(ctx.now()), input);
    return ctx.write((tx) => giveRole(tx, wanted));
}
/** Gives a role, or changes when it ends. The actor must hold all that it gives. */
export async function giveRole(tx, { roleId, holder, expiresAt }) {
    const change = await beginAccessChange(tx);
    const role = await findRole(tx.db, roleId);
    if (!role)
        throw roleNotFound(roleId);
    await requireRoleHeld(tx, change, roleId);
    const grantedAt = tx.ctx.now();
    await upsertAssignment(tx.db, { roleId, holder, grantedAt, expiresAt }).catch((error) => {
        throw toHolderNotFound(error, holder);
    });
    if ((await countAssignments(tx.db, holder)) > ASSIGNMENTS_MAX)
        throw tooMany(ASSIGNMENTS_MAX, 'roles of one user or group');
    await tellHolder(tx, change, holder);
    tx.emit(roleAssigned({ holderId: holder, roleId, expiresAt: expiresAt?.toISOString() ?? null }));
    return { role, ...(await holderOf(tx, holder)), grantedAt, expiresAt };
}
/** Answers the assignment as it was. */
export function unassignRole(ctx, input) {
    const wanted = check(unassignRoleSchema, input);
    return ctx.write((tx) => takeRole(tx, wanted));
}
/** Takes a role away. The actor must hold all that it gives. */
export async function takeRole(tx, { roleId, holder }) {
    const change = await beginAccessChange(tx);
    const role = await findRole(tx.db, roleId);
    const taken = role && (await deleteAssignment(tx.db, holder, roleId));
    if (!taken)
        throw assignmentNotFound();
    await requireRoleHeld(tx, change, roleId);
    await tellHolder(tx, change, holder);
    tx.emit(roleUnassigned({ holderId: holder, roleId }));
    const { grantedAt, expiresAt } = taken;
    return { role, ...(await holderOf(tx, holder)), grantedAt, expiresAt };
}
/** For who promises roles to people who come later: they must exist, and the actor must hold all that they give. */
export async function requireMayGive(tx, roleIds) {
    const change = await beginAccessChange(tx);
    const known = new Set((await listRolesByIds(tx.db, roleIds)).map((role) => role.id));
    for (const id of roleIds)
        if (!known.has(id))
            throw roleNotFound(id);
    requireHeld(change.holdings, grantsOfAll(await listWithinRoles(tx.db, roleIds)));
}
async function requireRoleHeld(tx, { holdings }, roleId) {
    requireHeld(holdings, grantsOfAll(await listRolesWithin(tx.db, roleId)));
}
async function holderOf(tx, holder) {
    return isUser(holder) ? { userId: holder, group: null } : { userId: null, group: await findGroup(tx.db, holder) };
}
function tellHolder(tx, change, holder) {
    return tellRightsChanged(tx, change, isUser(holder) ? [holder] : EVERYBODY);
}
function toHolderNotFound(error, holder) {
    const isMissing = ['user_roles_user_fk', 'group_roles_group_id_groups_id_fk'].some((constraint) => missingReference(error, constraint) !== null);
    if (!isMissing)
        return error;
    return Object.assign(isUser(holder) ? userNotFound(holder, 'input.userId') : groupNotFound(holder), { cause: error });
}
//# sourceMappingURL=service.js.map