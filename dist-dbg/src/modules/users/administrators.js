/** A tenant that nobody can administer would be lost to its owners: whatever takes a right away ends with this rule. */
import { sql } from 'drizzle-orm';
import { joins } from '../../kernel/events.js';
import { groupDeleted, roleAssigned, roleDeleted, roleUnassigned, roleUpdated, usersRemovedFromGroup } from '../access/events.js';
import { administratorsForGood, userId } from '../access/public.js';
import { lastAdministrator } from './errors.js';
import { hasActiveUser, listActiveUsers } from './queries.js';
/** Of two who remove each other at once the second finds the first one's work: both wait for the lock of `beginAccessChange`. */
export async function requireAdministrator(tx) {
    if (!(await hasActiveUser(tx.db, administratorsForGood())))
        throw lastAdministrator();
}
/** Whether somebody else would be left who can administer the tenant. */
export async function hasOtherAdministrator({ db }, user) {
    return hasActiveUser(db, sql `select holder.user_id from (${administratorsForGood()}) holder where holder.user_id <> ${userId.toUuid(user)}::uuid`);
}
/** Whom to write to about the tenant: at most so many, the longest known first. */
export function listAdministrators(db, limit) {
    return listActiveUsers(db, administratorsForGood(), limit);
}
/** Inside the transactions that change roles and groups. Giving a role is among them: it may give an end to one that had none. */
export const administratorListeners = [
    joins(roleUpdated, requireAdministrator),
    joins(roleDeleted, requireAdministrator),
    joins(roleAssigned, requireAdministrator),
    joins(roleUnassigned, requireAdministrator),
    joins(groupDeleted, requireAdministrator),
    joins(usersRemovedFromGroup, requireAdministrator),
];
//# sourceMappingURL=administrators.js.map