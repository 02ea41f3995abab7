import { defineLoader } from '../../../kernel/context.js';
import type { WebhookEndpointId } from '../ids.js';
import { listLiveSecrets } from '../secrets/queries.js';
import type { EndpointRow, SecretRow } from '../tables.js';
import { listEndpointsByIds } from './queries.js';

export const endpointById = defineLoader<WebhookEndpointId, EndpointRow>({
  name: 'webhooks.endpointById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listEndpointsByIds(db, ids)).map((endpoint) => [endpoint.id, endpoint])),
});

type LiveAt = { readonly endpointId: WebhookEndpointId; readonly now: Date };

export const liveSecretsOfEndpoint = defineLoader<LiveAt, readonly SecretRow[]>({
  name: 'webhooks.liveSecretsOfEndpoint',
  keyOf: ({ endpointId }) => endpointId,
  load: async (db, keys) => {
    const now = keys[0]?.now ?? new Date(0);
    const secrets = await listLiveSecrets(
      db,
      keys.map(({ endpointId }) => endpointId),
      now,
    );
    return Map.groupBy(secrets, ({ endpointId }) => endpointId);
  },
});
