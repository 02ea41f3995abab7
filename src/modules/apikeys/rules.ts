import { type RuleMap, holds, sensitive, takesAway } from '../../kernel/rules.js';

export const apiKeyRules: RuleMap = {
  Query: { apiKey: holds('apikeys:manage'), apiKeys: holds('apikeys:manage') },
  Mutation: {
    createApiKey: sensitive(holds('apikeys:manage')),
    rotateApiKey: sensitive(holds('apikeys:manage')),
    revokeApiKey: takesAway(holds('apikeys:manage')),
  },
};
