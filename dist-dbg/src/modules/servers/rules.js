import { holds } from '../../kernel/shield.js';
export const serversRules = {
    Query: { databaseServer: holds('servers:read'), databaseServers: holds('servers:read') },
    Mutation: {
        registerDatabaseServer: holds('servers:manage'),
        updateDatabaseServer: holds('servers:manage'),
        rotateServerCredentials: holds('servers:manage'),
        removeDatabaseServer: holds('servers:manage'),
    },
};
//# sourceMappingURL=rules.js.map