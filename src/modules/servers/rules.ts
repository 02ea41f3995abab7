import { type RuleMap, holds } from '../../kernel/rules.js';

export const serversRules: RuleMap = {
  Query: { databaseServer: holds('servers:read'), databaseServers: holds('servers:read') },
  Mutation: {
    registerDatabaseServer: holds('servers:manage'),
    updateDatabaseServer: holds('servers:manage'),
    rotateServerCredentials: holds('servers:manage'),
    removeDatabaseServer: holds('servers:manage'),
  },
};
