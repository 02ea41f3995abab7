import { and, count, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { recordsOf } from '../../../platform/db/records.js';
import { hasWords, wordsIn } from '../../../platform/db/words.js';
import { findCatalogued } from '../catalogue.js';
import { roleId } from '../ids.js';
import { groupRoles, roleColumns, roleInclusions, rolePermissions, roles, userRoles } from '../tables.js';
export async function findRole(db, id) {
    const [role] = await db.select(roleColumns).from(roles).where(eq(roles.id, id)).limit(1);
    return role ?? null;
}
/** At most as many as there are ids, in no order. */
export async function listRolesByIds(db, ids) {
    return db
        .select(roleColumns)
        .from(roles)
        .where(anyOf(roles.id, roleId, ids));
}
export async function listRoleRows(db, filter, keys) {
    return db
        .select(roleColumns)
        .from(roles)
        .where(and(conditionsOf(filter), keys.where))
        .orderBy(...keys.orderBy)
        .limit(keys.limit);
}
export async function countRoleRows(db, filter) {
    return db.$count(roles, conditionsOf(filter));
}
function conditionsOf({ search, permission }) {
    return and(search === undefined ? undefined : hasWords(wordsIn("name || ' ' || description"), search), permission === undefined ? undefined : giving(permission));
}
/** Whether a role gives the permission, by itself or through one that it includes. */
function giving(permission) {
    const systemKeys = [...(findCatalogued(permission)?.roles ?? [])];
    return sql `${roles.id} = any(array(
    with recursive giving(id) as (
      select id from ${roles} listed where system_key = any(${`{${systemKeys.join(',')}}`}::text[])
        or (system_key is null and exists (select 1 from ${rolePermissions} where role_id = listed.id and permission = ${permission}))
      union
      select role_id from ${roleInclusions} join giving on included_id = giving.id
    )
    select id from giving))`;
}
/** Null when the name is taken in this tenant. */
export async function insertRole(db, row) {
    const [role] = await db.insert(roles).values(row).onConflictDoNothing().returning(roleColumns);
    return role ?? null;
}
/** Writes name and description as they stand and counts the version on. Null when it is gone. */
export async function updateRoleRow(db, { id, name, description, updatedAt }) {
    const [role] = await db
        .update(roles)
        .set({ name, description, updatedAt, version: sql `${roles.version} + 1` })
        .where(eq(roles.id, id))
        .returning(roleColumns);
    return role ?? null;
}
/** With what it lists and includes; it must not be given to anybody any more. */
export async function deleteRoleRow(db, id) {
    await db.delete(roles).where(eq(roles.id, id));
}
export async function deleteAssignmentsOfRole(db, id) {
    await db.delete(userRoles).where(eq(userRoles.roleId, id));
    await db.delete(groupRoles).where(eq(groupRoles.roleId, id));
}
export async function deletePermissionsOfRole(db, id) {
    await db.delete(rolePermissions).where(eq(rolePermissions.roleId, id));
}
export async function insertPermissionsOfRole(db, id, permissions) {
    const rows = permissions.map((permission) => ({ roleId: id, permission }));
    await db.insert(rolePermissions).select(recordsOf(rolePermissions, rows));
}
export async function deleteInclusionsOfRole(db, id) {
    await db.delete(roleInclusions).where(eq(roleInclusions.roleId, id));
}
export async function insertInclusionsOfRole(db, id, includes) {
    const rows = includes.map((includedId) => ({ roleId: id, includedId }));
    await db.insert(roleInclusions).select(recordsOf(roleInclusions, rows));
}
/** Whether one of these roles includes the role, by whatever way. */
export async function includesRole(db, from, id) {
    const [row] = await db.execute(sql `
    with recursive within(role_id) as (
      select id from ${roles} where ${anyOf(roles.id, roleId, from)}
      union
      select included_id from ${roleInclusions} join within using (role_id)
    )
    select exists (select 1 from within where role_id = ${roleId.toUuid(id)}) as includes`);
    return row?.includes === true;
}
export async function listPermissionsByRole(db, ids) {
    return db
        .select()
        .from(rolePermissions)
        .where(anyOf(rolePermissions.roleId, roleId, ids))
        .orderBy(rolePermissions.roleId, rolePermissions.permission);
}
/** The roles that each of the roles includes directly, by name. */
export async function listIncludedByRole(db, ids) {
    return db
        .select({ roleId: roleInclusions.roleId, included: roleColumns })
        .from(roleInclusions)
        .innerJoin(roles, eq(roles.id, roleInclusions.includedId))
        .where(anyOf(roleInclusions.roleId, roleId, ids))
        .orderBy(roleInclusions.roleId, sql `lower(${roles.name})`);
}
/** For each of the roles what it consists of: itself and all that it includes. The ids are UUIDs. */
export async function listWithinRoles(db, ids) {
    return db.execute(sql `
    with recursive within(root_id, role_id) as (
      select id, id from ${roles} where ${anyOf(roles.id, roleId, ids)}
      union
      select root_id, included_id from ${roleInclusions} join within using (role_id)
    )
    select root_id as "rootId", id, system_key as "systemKey",
      (select coalesce(json_agg(permission order by permission), '[]') from ${rolePermissions} where role_id = id) as permissions
    from within join ${roles} on id = within.role_id`);
}
/** To how many users and groups the role is given at the moment, and how many roles include it directly. In the order of the ids. */
export async function countRoleUses(db, ids, now) {
    const inForce = sql `(expires_at is null or expires_at > ${now.toISOString()}::timestamptz)`;
    return db.execute(sql `
    select id,
      (select count(*)::int from ${userRoles} where role_id = id and ${inForce}) as users,
      (select count(*)::int from ${groupRoles} where role_id = id and ${inForce}) as groups,
      (select count(*)::int from ${roleInclusions} where included_id = id) as roles
    from ${roles} where ${anyOf(roles.id, roleId, ids)}`);
}
export async function countRoles(db) {
    const [counted] = await db.select({ count: count() }).from(roles);
    return counted?.count ?? 0;
}
//# sourceMappingURL=queries.js.map