import { atFields, defineRefusal } from '../../kernel/errors.js';
import { EVERYTHING } from './catalogue.js';
export const roleNotFound = defineRefusal('NOT_FOUND', 'ACCESS_ROLE_NOT_FOUND', 'There is no such role.', (id) => `There is no role ${id}.`);
export const groupNotFound = defineRefusal('NOT_FOUND', 'ACCESS_GROUP_NOT_FOUND', 'There is no such group.', (id) => `There is no group ${id}.`);
export const assignmentNotFound = defineRefusal('NOT_FOUND', 'ACCESS_ASSIGNMENT_NOT_FOUND', 'The role was not given to this user or group.');
const missingMember = defineRefusal('NOT_FOUND', 'ACCESS_MEMBER_NOT_FOUND', 'One of the users is no member of the group. Nothing was changed.', (id) => `The group has no member ${id}.`);
const missingUser = defineRefusal('NOT_FOUND', 'ACCESS_USER_NOT_FOUND', 'There is no such user.', (id) => `There is no user ${id}.`);
const staleVersion = defineRefusal('CONFLICT', 'ACCESS_VERSION_STALE', 'Someone has changed it since the version that `ifVersion` names; the message tells the present version. Read it again and decide anew.', (current) => `It was changed meanwhile: its version is now ${current}.`);
const takenRoleName = defineRefusal('CONFLICT', 'ACCESS_ROLE_NAME_TAKEN', 'Another role of this tenant has the name already, regardless of case.');
const takenGroupName = defineRefusal('CONFLICT', 'ACCESS_GROUP_NAME_TAKEN', 'Another group of this tenant has the name already, regardless of case.');
const inCircle = defineRefusal('CONFLICT', 'ACCESS_ROLE_IN_CIRCLE', 'A role cannot include itself, nor a role that includes it by whatever way.');
export const systemRoleFixed = defineRefusal('CONFLICT', 'ACCESS_SYSTEM_ROLE_FIXED', 'System roles come with the product: they can be given, taken and included, but not changed or deleted.');
export const roleInUse = defineRefusal('CONFLICT', 'ACCESS_ROLE_IN_USE', 'The role is given to somebody or included by other roles. Give `evenIfUsed` to delete it all the same.', (uses) => `The role is given to ${uses.users} users and ${uses.groups} groups, and included by ${uses.roles} roles.`);
export const groupInUse = defineRefusal('CONFLICT', 'ACCESS_GROUP_IN_USE', 'The group has members. Give `evenIfUsed` to delete it all the same.', (members) => `The group has ${members} members.`);
export const tooMany = defineRefusal('CONFLICT', 'ACCESS_TOO_MANY', 'There are as many as there may be: the message says of what, and how many.', (most, what) => `There are ${most} ${what} already, the most that there may be.`);
/** So many are named; the others follow when these are settled. */
const NAMED_MAX = 5;
export const beyondOwn = defineRefusal('FORBIDDEN', 'ACCESS_BEYOND_OWN', 'Nobody can give or take what they do not hold, directly or through roles and groups; the message names what is missing.', (missing) => {
    const named = missing.slice(0, NAMED_MAX).map((grant) => (grant === EVERYTHING ? 'the role of administrators' : grant));
    const rest = missing.length - named.length;
    return `This gives or takes what the signed-in account does not hold itself: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
});
export const versionStale = (current) => atFields(staleVersion(current), ['input.ifVersion']);
export const roleNameTaken = () => atFields(takenRoleName(), ['input.name']);
export const groupNameTaken = () => atFields(takenGroupName(), ['input.name']);
export const roleInCircle = () => atFields(inCircle(), ['input.includes']);
export const includedNotFound = (id, index) => atFields(roleNotFound(id), [`input.includes.${index}`]);
export const userNotFound = (id, path) => atFields(missingUser(id), [path]);
export const memberNotFound = (id, index) => atFields(missingMember(id), [`input.userIds.${index}`]);
//# sourceMappingURL=errors.js.map