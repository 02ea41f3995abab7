import { defineLoader } from '../../../kernel/context.js';
import { listLiveSecrets } from '../secrets/queries.js';
import { listRejections, listSourcesByIds } from './queries.js';
/** A day's worth of hours: what is older is in the audit trail. */
const REJECTIONS_MS = 86_400_000;
export const sourceById = defineLoader({
    name: 'inbound.sourceById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listSourcesByIds(db, ids)).map((source) => [source.id, source])),
});
export const liveSecretsOfSource = defineLoader({
    name: 'inbound.liveSecretsOfSource',
    keyOf: ({ sourceId }) => sourceId,
    load: async (db, keys) => Map.groupBy(await listLiveSecrets(db, keys.map(({ sourceId }) => sourceId), keys[0]?.now ?? new Date(0)), ({ sourceId }) => sourceId),
});
export const rejectionsOfSource = defineLoader({
    name: 'inbound.rejectionsOfSource',
    keyOf: ({ sourceId }) => sourceId,
    load: async (db, keys) => {
        const since = new Date((keys[0]?.now.getTime() ?? 0) - REJECTIONS_MS);
        return Map.groupBy(await listRejections(db, keys.map(({ sourceId }) => sourceId), since), ({ sourceId }) => sourceId);
    },
});
//# sourceMappingURL=loaders.js.map