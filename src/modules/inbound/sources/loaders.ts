import { defineLoader } from '../../../kernel/context.js';
import type { WebhookSourceId } from '../ids.js';
import { listLiveSecrets } from '../secrets/queries.js';
import type { RejectedRow, SourceRow, SourceSecretRow } from '../tables.js';
import { listRejections, listSourcesByIds } from './queries.js';

type OfSource = { readonly sourceId: WebhookSourceId; readonly now: Date };

/** A day's worth of hours: what is older is in the audit trail. */
const REJECTIONS_MS = 86_400_000;

export const sourceById = defineLoader<WebhookSourceId, SourceRow>({
  name: 'inbound.sourceById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listSourcesByIds(db, ids)).map((source) => [source.id, source])),
});

export const liveSecretsOfSource = defineLoader<OfSource, readonly SourceSecretRow[]>({
  name: 'inbound.liveSecretsOfSource',
  keyOf: ({ sourceId }) => sourceId,
  load: async (db, keys) =>
    Map.groupBy(
      await listLiveSecrets(
        db,
        keys.map(({ sourceId }) => sourceId),
        keys[0]?.now ?? new Date(0),
      ),
      ({ sourceId }) => sourceId,
    ),
});

export const rejectionsOfSource = defineLoader<OfSource, readonly RejectedRow[]>({
  name: 'inbound.rejectionsOfSource',
  keyOf: ({ sourceId }) => sourceId,
  load: async (db, keys) => {
    const since = new Date((keys[0]?.now.getTime() ?? 0) - REJECTIONS_MS);
    return Map.groupBy(
      await listRejections(
        db,
        keys.map(({ sourceId }) => sourceId),
        since,
      ),
      ({ sourceId }) => sourceId,
    );
  },
});
