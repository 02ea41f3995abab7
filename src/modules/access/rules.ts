import { type RuleMap, holds } from '../../kernel/shield.js';

export const accessRules: RuleMap = {
  Query: {
    permissions: holds('roles:read'),
    role: holds('roles:read'),
    roles: holds('roles:read'),
    group: holds('roles:read'),
    groups: holds('roles:read'),
  },
  Mutation: {
    createRole: holds('roles:write'),
    updateRole: holds('roles:write'),
    deleteRole: holds('roles:write'),
    assignRole: holds('roles:write'),
    unassignRole: holds('roles:write'),
    createGroup: holds('roles:write'),
    updateGroup: holds('roles:write'),
    deleteGroup: holds('roles:write'),
    addUsersToGroup: holds('roles:write'),
    removeUsersFromGroup: holds('roles:write'),
  },
};
