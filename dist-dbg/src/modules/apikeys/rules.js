import { holds, sensitive, takesAway } from '../../kernel/shield.js';
export const apiKeyRules = {
    Query: { apiKey: holds('apikeys:manage'), apiKeys: holds('apikeys:manage') },
    Mutation: {
        createApiKey: sensitive(holds('apikeys:manage')),
        rotateApiKey: sensitive(holds('apikeys:manage')),
        revokeApiKey: takesAway(holds('apikeys:manage')),
    },
};
//# sourceMappingURL=rules.js.map