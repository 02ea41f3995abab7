import { type RuleMap, asUser, holds } from '../../kernel/rules.js';

export const userRules: RuleMap = {
  Query: { user: holds('users:read'), users: holds('users:read'), explainAccess: holds('roles:read') },
  Mutation: {
    updateUser: holds('users:write'),
    deactivateUser: holds('users:write'),
    reactivateUser: holds('users:write'),
    updateProfile: asUser,
    updateSettings: asUser,
  },
};
