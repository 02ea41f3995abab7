import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { webhookEndpointDeleted, webhookEndpointPaused, webhookEndpointResumed, webhookReleaseDue } from '../events.js';
import { deleteSecrets } from '../secrets/queries.js';
import { endpointSchema } from './checks.js';
import { updateEndpointRow } from './queries.js';
import { getLocked, hostOf } from './service.js';
/** Keeps what comes for the endpoint until it is resumed. Pausing a paused one changes nothing but, if it was paused for its failures, that. */
export async function pauseEndpoint(ctx, input) {
    const { id } = check(endpointSchema, input);
    return ctx.write(async (tx) => {
        const endpoint = await getLocked(tx, id);
        return endpoint.pauseReason === 'MANUAL' ? endpoint : pause(tx, endpoint, 'MANUAL');
    });
}
/** Joins, with the endpoint locked. */
export async function pause(tx, { id, url }, reason) {
    const now = tx.ctx.now();
    const paused = await updateEndpointRow(tx.db, id, { pausedAt: now, pauseReason: reason, updatedAt: now });
    invariant(paused, 'a locked endpoint stays');
    tx.emit(webhookEndpointPaused({ endpointId: id, reason, host: hostOf(url) }));
    return paused;
}
export async function resumeEndpoint(ctx, input) {
    const { id } = check(endpointSchema, input);
    return ctx.write(async (tx) => {
        const endpoint = await getLocked(tx, id);
        if (endpoint.pausedAt === null)
            return endpoint;
        const now = ctx.now();
        const healthy = { failingSince: null, throttledUntil: null, nextSlotAt: null };
        const resumed = await updateEndpointRow(tx.db, id, { ...healthy, pausedAt: null, pauseReason: null, updatedAt: now });
        invariant(resumed, 'a locked endpoint stays');
        tx.emit(webhookEndpointResumed({ endpointId: id }));
        tx.schedule(webhookReleaseDue({ endpointId: id }), now);
        return resumed;
    });
}
/** Answers it as it was. Its deliveries can be looked at as long as others; nothing is sent any more, and its secrets are gone. */
export async function deleteEndpoint(ctx, input) {
    const { id } = check(endpointSchema, input);
    return ctx.write(async (tx) => {
        const endpoint = await getLocked(tx, id);
        const now = ctx.now();
        await updateEndpointRow(tx.db, id, { deletedAt: now, updatedAt: now, sealedHeaders: null });
        await deleteSecrets(tx.db, id);
        tx.emit(webhookEndpointDeleted({ endpointId: id }));
        return endpoint;
    });
}
//# sourceMappingURL=pausing.js.map