import { defineLoader } from '../../../kernel/context.js';
import { listLiveSecrets } from '../secrets/queries.js';
import { listEndpointsByIds } from './queries.js';
export const endpointById = defineLoader({
    name: 'webhooks.endpointById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listEndpointsByIds(db, ids)).map((endpoint) => [endpoint.id, endpoint])),
});
export const liveSecretsOfEndpoint = defineLoader({
    name: 'webhooks.liveSecretsOfEndpoint',
    keyOf: ({ endpointId }) => endpointId,
    load: async (db, keys) => {
        const now = keys[0]?.now ?? new Date(0);
        const secrets = await listLiveSecrets(db, keys.map(({ endpointId }) => endpointId), now);
        return Map.groupBy(secrets, ({ endpointId }) => endpointId);
    },
});
//# sourceMappingURL=loaders.js.map