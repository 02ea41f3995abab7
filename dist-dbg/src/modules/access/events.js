import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
import { groupId, roleId, userId } from './ids.js';
const role = { version: 1, public: true, subject: 'roleId' };
const group = { version: 1, public: true, subject: 'groupId' };
const holderId = z.union([userId.schema, groupId.schema]);
const names = z.array(z.string());
const roleIds = z.array(roleId.schema);
export const roleCreated = defineEvent({
    ...role,
    name: 'access.roleCreated',
    description: 'A role was created.',
    payload: z.object({ roleId: roleId.schema, name: z.string(), permissions: names, includes: roleIds }),
});
export const roleUpdated = defineEvent({
    ...role,
    name: 'access.roleUpdated',
    description: 'A role was renamed, described anew, or permits something else; tells what it lists and includes from now on, and did before.',
    payload: z.object({
        roleId: roleId.schema,
        name: z.string(),
        permissions: names,
        includes: roleIds,
        before: z.object({ name: z.string(), permissions: names, includes: roleIds }),
        /** Counts the changes of the role. */
        roleVersion: z.int(),
    }),
});
export const roleDeleted = defineEvent({
    ...role,
    name: 'access.roleDeleted',
    description: 'A role was deleted, and taken from whoever had it.',
    payload: z.object({ roleId: roleId.schema, name: z.string(), users: z.int(), groups: z.int(), roles: z.int() }),
});
const assignment = { version: 1, public: true, subject: 'holderId' };
export const roleAssigned = defineEvent({
    ...assignment,
    name: 'access.roleAssigned',
    description: 'A role was given to a user or a group, or its end was changed.',
    payload: z.object({ holderId, roleId: roleId.schema, expiresAt: z.string().nullable() }),
});
export const roleUnassigned = defineEvent({
    ...assignment,
    name: 'access.roleUnassigned',
    description: 'A role was taken from a user or a group.',
    payload: z.object({ holderId, roleId: roleId.schema }),
});
export const groupCreated = defineEvent({
    ...group,
    name: 'access.groupCreated',
    description: 'A group was created.',
    payload: z.object({ groupId: groupId.schema, name: z.string() }),
});
export const groupUpdated = defineEvent({
    ...group,
    name: 'access.groupUpdated',
    description: 'A group was renamed or described anew.',
    payload: z.object({ groupId: groupId.schema, name: z.string(), groupVersion: z.int() }),
});
export const groupDeleted = defineEvent({
    ...group,
    name: 'access.groupDeleted',
    description: 'A group was deleted; its members have lost the roles that it gave them.',
    payload: z.object({ groupId: groupId.schema, name: z.string(), members: z.int() }),
});
export const usersAddedToGroup = defineEvent({
    ...group,
    name: 'access.usersAddedToGroup',
    description: 'Users became members of a group.',
    payload: z.object({ groupId: groupId.schema, userIds: z.array(userId.schema) }),
});
export const usersRemovedFromGroup = defineEvent({
    ...group,
    name: 'access.usersRemovedFromGroup',
    description: 'Users are no longer members of a group.',
    payload: z.object({ groupId: groupId.schema, userIds: z.array(userId.schema) }),
});
//# sourceMappingURL=events.js.map