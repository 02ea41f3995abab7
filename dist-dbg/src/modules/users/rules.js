import { asUser, holds } from '../../kernel/shield.js';
export const userRules = {
    Query: { user: holds('users:read'), users: holds('users:read'), explainAccess: holds('roles:read') },
    Mutation: {
        updateUser: holds('users:write'),
        deactivateUser: holds('users:write'),
        reactivateUser: holds('users:write'),
        updateProfile: asUser,
        updateSettings: asUser,
    },
};
//# sourceMappingURL=rules.js.map