import { eq, isNotNull, sql } from 'drizzle-orm';
import { systemRoles } from '../../../kernel/module.js';
import { groupId, roleId, userId } from '../ids.js';
import { accessState, groupMembers, groupRoles, roleInclusions, rolePermissions, roles, userRoles } from '../tables.js';
/** What a user holds at a moment, of one snapshot: the roles, whichever way they are held; the version; and when the first grant ends. */
export async function findHeld(db, user, now) {
    const at = sql `${now.toISOString()}::timestamptz`;
    const holder = sql `${userId.toUuid(user)}::uuid`;
    const [held] = await db.execute(sql `
    with recursive given(role_id, expires_at) as (
      select role_id, expires_at from ${userRoles} where user_id = ${holder} and (expires_at is null or expires_at > ${at})
      union
      select role_id, expires_at from ${groupRoles} join ${groupMembers} using (group_id)
        where user_id = ${holder} and (expires_at is null or expires_at > ${at})
    ), held(role_id) as (
      select role_id from given
      union
      select included_id from ${roleInclusions} join held using (role_id)
    )
    select coalesce((select version from ${accessState}), 0)::float8 as "version",
      (select extract(epoch from min(expires_at)) * 1000 from given)::float8 as "untilMs",
      coalesce((select json_agg(json_build_object(
        'id', id, 'name', name, 'systemKey', system_key, 'given', id in (select role_id from given), 'permissions', ${listed(sql `id`)}) order by name)
        from ${roles} where id in (select role_id from held)), '[]') as "roles"`);
    return held ?? { version: 0, untilMs: null, roles: [] };
}
/** The roles that a role consists of: itself and all that it includes. Empty for one that does not exist. */
export async function listRolesWithin(db, role) {
    return listClosure(db, sql `select id from ${roles} where id = ${roleId.toUuid(role)}::uuid`);
}
/** What belonging to a group gives at a moment. */
export async function listRolesOfGroup(db, group, now) {
    const at = now.toISOString();
    return listClosure(db, sql `select role_id from ${groupRoles} where group_id = ${groupId.toUuid(group)}::uuid and (expires_at is null or expires_at > ${at}::timestamptz)`);
}
async function listClosure(db, first) {
    return db.execute(sql `
    with recursive within(role_id) as (
      ${first}
      union
      select included_id from ${roleInclusions} join within using (role_id)
    )
    select system_key as "systemKey", ${listed(sql `roles.id`)} as permissions from ${roles} where id in (select role_id from within)`);
}
function listed(role) {
    return sql `(select coalesce(json_agg(permission order by permission), '[]') from ${rolePermissions} where role_id = ${role})`;
}
/** The number of the last change of who may what. */
export async function findAccessVersion(db) {
    const [state] = await db.select({ version: accessState.version }).from(accessState).limit(1);
    return state?.version ?? 0;
}
/** The keys of the system roles that are there. */
export async function listSystemKeys(db) {
    const rows = await db.select({ key: roles.systemKey }).from(roles).where(isNotNull(roles.systemKey)).limit(systemRoles.length);
    return rows.flatMap(({ key }) => (key === null ? [] : [key]));
}
export async function findRoleBySystemKey(db, systemKey) {
    const [role] = await db.select().from(roles).where(eq(roles.systemKey, systemKey)).limit(1);
    return role ?? null;
}
export async function insertRoles(db, rows) {
    await db.insert(roles).values([...rows]);
}
export async function insertUserRole(db, row) {
    await db.insert(userRoles).values(row).onConflictDoNothing();
}
//# sourceMappingURL=queries.js.map