import { findPresence } from '../../../platform/db/presence.js';
import { restoreBeingBuilt, restoreHalfDone, restoreNotReady } from '../errors.js';
import { restoreDiscarded } from '../events.js';
import { dropStateScript } from './build.js';
import { restorePlaces } from './places.js';
import { lockTurn, replacedSchemaOf, restoredSchemaOf } from './queries.js';
import { changeStates, lockConfirmed, lockHeld } from './states.js';
/** Drops the state that is not live: before a swap that gives the restore up, after it that confirms it. Cannot be undone. */
export function discardTenantRestore(ctx, confirmed) {
    return drop(ctx, confirmed, (tx) => lockConfirmed(tx, confirmed));
}
/** The same by the worker, when the time is over. Throws when it was swapped or undone a moment ago: then it is kept again. */
export function dropExpiredRestore(ctx, { id }) {
    return drop(ctx, { id }, async (tx) => {
        const held = await lockHeld(tx, id);
        const { endedAt, keptUntil } = held.restore;
        if (endedAt !== null || keptUntil === null || keptUntil > ctx.now())
            throw restoreNotReady();
        return held;
    });
}
function drop(ctx, { id }, lock) {
    return changeStates(ctx, id, {
        async hold(tx) {
            const held = await lock(tx);
            if (held.restore.readyAt === null && !(await lockTurn(tx.db, held.tenant.id)))
                throw restoreBeingBuilt();
            return held;
        },
        onServer: (tx, { restore }) => dropBeside(tx, restore),
        async inControl(tx, _dropped, { restore }) {
            const { tenantId, readyAt, swappedAt, hasReplaced } = restore;
            const isThere = swappedAt === null ? readyAt !== null : hasReplaced;
            const dropped = isThere ? (swappedAt === null ? 'RESTORED' : 'REPLACED') : 'NOTHING';
            tx.emit(restoreDiscarded({ tenantId, restoreId: id, dropped }));
            return { endedAt: ctx.now() };
        },
    });
}
/** Refuses when the server says that the states have changed places and the registry says that they have not. */
async function dropBeside(tx, restore) {
    const { id, swappedAt } = restore;
    const other = swappedAt === null ? replacedSchemaOf(id) : restoredSchemaOf(id);
    if ((await findPresence(tx.db, other)).schema)
        throw restoreHalfDone();
    await tx.script(dropStateScript(restorePlaces(restore).beside));
}
//# sourceMappingURL=discard.js.map