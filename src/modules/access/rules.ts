import { type RuleMap, holds, sensitive } from '../../kernel/rules.js';

export const accessRules: RuleMap = {
  Query: {
    permissions: holds('roles:read'),
    role: holds('roles:read'),
    roles: holds('roles:read'),
    group: holds('roles:read'),
    groups: holds('roles:read'),
  },
  Mutation: {
    createRole: sensitive(holds('roles:write')),
    updateRole: sensitive(holds('roles:write')),
    deleteRole: sensitive(holds('roles:write')),
    assignRole: sensitive(holds('roles:write')),
    unassignRole: sensitive(holds('roles:write')),
    createGroup: holds('roles:write'),
    updateGroup: holds('roles:write'),
    deleteGroup: holds('roles:write'),
    addUsersToGroup: sensitive(holds('roles:write')),
    removeUsersFromGroup: holds('roles:write'),
  },
};
