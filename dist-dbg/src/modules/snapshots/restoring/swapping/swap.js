/** Two states of a tenant change places, and back. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../../../kernel/errors.js';
import { holdTrail, replaceAnchor } from '../../../audit/public.js';
import { updateTenant } from '../../../tenancy/public.js';
import { restoreNotReady, restoreNotSwapped } from '../../errors.js';
import { restoreSwapped, restoreUndone, stateReplaced } from '../../events.js';
import { keptUntil, restorePlaces } from '../places.js';
import { limitWaits, replacedSchemaOf, restoredSchemaOf } from '../queries.js';
import { changeStates, lockConfirmed } from '../states.js';
import { LOCK_WAIT_MS, exchange } from './exchange.js';
/** A write that goes on and on: so often its end is waited for, with pauses in which others may write. */
const TRIES_MAX = 5;
const FIRST_PAUSE_MS = 200;
/** Makes the restored state the live one. The one that was live is kept beside, so that this can be undone, until it is discarded or too old. */
export function swapTenantRestore(ctx, { id, confirmSlug, liveFingerprint }) {
    return untilUnlocked(() => changeStates(ctx, id, {
        async hold(tx) {
            const held = await holdStates(tx, { id, confirmSlug });
            if (held.restore.readyAt === null || held.restore.swappedAt !== null)
                throw restoreNotReady();
            return held;
        },
        onServer: (tx, held) => changePlaces(tx, held, { aside: replacedSchemaOf(id), liveFingerprint: liveFingerprint ?? null, undone: false }),
        async inControl(tx, { hasAside, migrationsDigest, trailEnd }, { restore, tenant }) {
            await updateTenant(tx.db, tenant.id, { migrationsDigest });
            await replaceAnchor(tx, tenant, trailEnd);
            tx.emit(restoreSwapped({ tenantId: tenant.id, restoreId: id, snapshotId: restore.snapshotId }));
            return { swappedAt: ctx.now(), hasReplaced: hasAside, keptUntil: keptUntil(ctx.now(), restore.keepDays) };
        },
    }));
}
/** Makes the state that was replaced the live one again. What was written since the swap stays in the restored state, beside. */
export function undoTenantRestore(ctx, { id, confirmSlug }) {
    return untilUnlocked(() => changeStates(ctx, id, {
        async hold(tx) {
            const held = await holdStates(tx, { id, confirmSlug });
            if (held.restore.swappedAt === null || !held.restore.hasReplaced)
                throw restoreNotSwapped();
            return held;
        },
        onServer: (tx, held) => changePlaces(tx, held, { aside: restoredSchemaOf(id), liveFingerprint: null, undone: true }),
        async inControl(tx, { migrationsDigest, trailEnd }, { restore, tenant }) {
            await updateTenant(tx.db, tenant.id, { migrationsDigest });
            await replaceAnchor(tx, tenant, trailEnd);
            tx.emit(restoreUndone({ tenantId: tenant.id, restoreId: id }));
            return { swappedAt: null, hasReplaced: false, keptUntil: keptUntil(ctx.now(), restore.keepDays) };
        },
    }));
}
/** In the midst of sealing or pruning the tables would be exchanged under its hands. */
async function holdStates(tx, confirmed) {
    const held = await lockConfirmed(tx, confirmed);
    await limitWaits(tx.db, LOCK_WAIT_MS);
    await holdTrail(tx, held.tenant);
    return held;
}
/** The tenant's own trail then says why it does not go on where it was. */
async function changePlaces(tx, { restore, tenant }, { undone, ...places }) {
    const { live, beside } = restorePlaces(restore);
    const changed = await exchange(tx, { tenant, live, comes: beside, ...places });
    if (changed.wasDone)
        return changed;
    const snapshotTakenAt = restore.snapshotTakenAt.toISOString();
    const event = stateReplaced({ tenantId: tenant.id, restoreId: restore.id, snapshotTakenAt, undone });
    await tx.asTenant({ ...tenant, migrationsDigest: changed.migrationsDigest }, async (tenantTx) => tenantTx.emit(event));
    return changed;
}
/** A whole transaction each time, so that nobody waits behind us in between. */
async function untilUnlocked(work) {
    for (let tries = 1;; tries += 1) {
        try {
            return await work();
        }
        catch (error) {
            if (tries === TRIES_MAX || !(error instanceof Refusal) || error.reason !== 'LOCK_TIMED_OUT')
                throw error;
            await sleep(FIRST_PAUSE_MS * 2 ** (tries - 1));
        }
    }
}
//# sourceMappingURL=swap.js.map