/** Who holds a role, as SQL that gives users' ids: for lists of people and for the rule about the last administrator. */
import { sql } from 'drizzle-orm';
import { roleId } from '../ids.js';
import { groupMembers, groupRoles, roleInclusions, roles, userRoles } from '../tables.js';
/** Whoever holds the role at the moment: directly, through a group, or through a role that includes it. */
export function holdersOfRole(role, now) {
    const inForce = sql `(expires_at is null or expires_at > ${now.toISOString()}::timestamptz)`;
    return holdersWhere(sql `id = ${roleId.toUuid(role)}::uuid`, inForce);
}
/** Whoever holds the role of administrators without an end. */
export function administratorsForGood() {
    return holdersWhere(sql `system_key = 'admin'`, sql `expires_at is null`);
}
/** The members of the group whose id this is: a value, or a column of the statement around it. */
export function membersOf(group) {
    return sql `select member.user_id from ${groupMembers} member where member.group_id = ${group}`;
}
function holdersWhere(isRole, inForce) {
    return sql `
    with recursive giving(role_id) as (
      select id from ${roles} where ${isRole}
      union
      select inclusion.role_id from ${roleInclusions} inclusion join giving on inclusion.included_id = giving.role_id
    )
    select user_id from ${userRoles} join giving using (role_id) where ${inForce}
    union
    select user_id from ${groupRoles} join giving using (role_id) join ${groupMembers} using (group_id) where ${inForce}`;
}
//# sourceMappingURL=holders.js.map