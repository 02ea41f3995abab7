import { sourceSecretRotated } from '../events.js';
import { webhookSourceId } from '../ids.js';
import { schemeOf } from '../schemes/presets.js';
import { rotateSecret } from '../secrets/service.js';
import { lockSource } from './queries.js';
import { OVERLAP_HOURS, RATE_PER_MINUTE, addSource, urlOf } from './service.js';
/** Returns its id. */
export async function addModuleSource(tx, { name, preset, secret, mappings }) {
    const row = { name, description: '', scheme: schemeOf(preset, {}), payloadSchema: null, mappings, permissions: [], ratePerMinute: RATE_PER_MINUTE };
    return (await addSource(tx, row, secret)).source.id;
}
/** The former secrets are good for a day longer. False when somebody has deleted the source. */
export async function giveModuleSourceSecret(tx, id, secret) {
    const source = await lockSource(tx.db, webhookSourceId.parse(id));
    if (!source)
        return false;
    const added = await rotateSecret(tx, { sourceId: source.id, scheme: source.scheme, secret, overlapHours: OVERLAP_HOURS });
    if (added)
        tx.emit(sourceSecretRotated({ sourceId: source.id, secretId: added.row.id, overlapHours: OVERLAP_HOURS }));
    return true;
}
export function urlOfSource(ctx, id) {
    return urlOf(ctx, { id: webhookSourceId.parse(id) });
}
//# sourceMappingURL=of-modules.js.map