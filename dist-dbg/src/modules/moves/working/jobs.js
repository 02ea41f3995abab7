/** What a worker does for moves. */
import { schemaOf } from '../../../kernel/context.js';
import { hasDeparted } from '../../../platform/db/servers/departures.js';
import { inTurn } from '../../snapshots/public.js';
import { findMove, listExpiredMoves, listMovesToDo } from '../asking/queries.js';
import { confirmExpired } from '../asking/service.js';
import { cross } from '../crossing/cross.js';
import { tenantSwitched } from '../events.js';
import { moveId } from '../ids.js';
import { copySchemaOf, leftSchemaOf } from '../places.js';
import { carry } from './carry.js';
import { cleanUp } from './clean-up.js';
import { settle } from './settle.js';
import { goBack } from './undo.js';
/** What was asked for is done in this order, as far as one look goes; the next one follows at once. */
const PER_LOOK_MAX = 50;
/** Takes each move as far as it goes. One whose servers cannot be reached keeps no other waiting. */
export async function workOnMoves(mover) {
    const { ctx, signal } = mover;
    for (const move of await ctx.control.read((db) => listExpiredMoves(db, ctx.now(), PER_LOOK_MAX)))
        await confirmExpired(ctx, move);
    for (const move of await ctx.control.read((db) => listMovesToDo(db, PER_LOOK_MAX))) {
        if (signal?.aborted)
            return;
        await workOnMove(mover, move).catch((error) => {
            if (!signal?.aborted)
                ctx.log.warn('a move cannot go on yet', { moveId: move.id, tenantId: move.tenantId, error });
        });
    }
}
/** Null when another process is at the tenant. */
export function workOnMove(worker, { id, tenantId }) {
    return inTurn(worker, tenantId, async (mover) => {
        const move = await mover.ctx.control.read((db) => findMove(db, id));
        if (move && move.endedAt === null)
            await goOn(mover, move);
        return true;
    });
}
async function goOn(mover, move) {
    if (move.undoneAt !== null || (move.confirmedAt !== null && move.settledAt !== null))
        return cleanUp(mover, move);
    if (move.switchedAt !== null && move.settledAt === null)
        return settle(mover, move);
    if (move.undoAskedAt !== null)
        return goBack(mover, move);
    if (move.switchedAt !== null)
        return;
    const hasLeft = await mover.ctx.onServer(move.sourceId).read((db) => hasDeparted(db, move.tenantId, moveId.toUuid(move.id)));
    if (hasLeft)
        return arriveLate(mover, move);
    if (move.cancelledAt !== null || move.failedAt !== null)
        return cleanUp(mover, move);
    return carry(mover, move);
}
/** Somebody was interrupted when the tenant had left the source: it goes on to the target, or comes back when that cannot be reached. */
async function arriveLate(mover, move) {
    const { ctx, keepDays } = mover;
    const { id, tenantId, sourceId, targetId, rows } = move;
    await cross(mover, {
        move,
        from: sourceId,
        to: targetId,
        aside: leftSchemaOf(id),
        comes: copySchemaOf(id),
        lostSince: null,
        require: async () => { },
        prepare: async () => {
            throw new Error(`Invariant broken: ${schemaOf(tenantId)} has left already`);
        },
        async inControl(tx, { pauseMs }) {
            const now = ctx.now();
            tx.emit(tenantSwitched({ tenantId, moveId: id, sourceId, targetId, rows: rows ?? 0, pauseMs }));
            return { switchedAt: now, pauseMs, keptUntil: new Date(now.getTime() + keepDays * 86_400_000) };
        },
    });
}
//# sourceMappingURL=jobs.js.map