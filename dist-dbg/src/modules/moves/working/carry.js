/** The work itself: copy, catch up, switch. Whatever goes wrong before the switch leaves the tenant where it was. */
import { setTimeout as sleep } from 'node:timers/promises';
import { hasDeparted } from '../../../platform/db/servers/departures.js';
import { findServer, lockServer } from '../../servers/public.js';
import { countTenantsOf, findTenantById, serverFull, tenantNotFound, updateUnapplied } from '../../tenancy/public.js';
import { findMove, updateMove, updateMoveBegun } from '../asking/queries.js';
import { requireMovable } from '../asking/service.js';
import { TenantCopy } from '../copying/copy.js';
import { cross } from '../crossing/cross.js';
import { countWaiting, isTooMuch } from '../crossing/waiting-rows.js';
import { moveBacklog, moveInterrupted, moveOver, moveTooBusy } from '../errors.js';
import { moveFailed, tenantSwitched } from '../events.js';
import { moveId } from '../ids.js';
import { copySchemaOf, leftSchemaOf } from '../places.js';
import { cleanUp, clearAway } from './clean-up.js';
import { ATTEMPTS_MAX, isInTheWay, refusalOf } from './failures.js';
/** How often the row says how far the work is, and is asked whether it was cancelled. */
const NOTE_MS = 500;
/** A round as short as this leaves so little that the next one is brought over while writes wait, and faster, since nobody else is at work. */
const SHORT_ROUND_MS = 350;
/** More rounds than these, and the tenant writes faster than we read. */
const ROUNDS_MAX = 100;
/** So often a switch that others were in the way of is tried again, with pauses in which everybody may write. */
const SWITCHES_MAX = 10;
const PAUSE_MS = 250;
export async function carry(mover, { id, tenantId }) {
    const { ctx } = mover;
    const move = await ctx.control.write((tx) => updateMoveBegun(tx.db, id, ctx.now()));
    if (move === null)
        return;
    try {
        if (move.attempts > ATTEMPTS_MAX)
            throw moveInterrupted();
        await copyAndSwitch(mover, move);
    }
    catch (error) {
        const { reason, message } = refusalOf(mover, error, { tenantId, moveId: id });
        // It has left and could not come back: the next look goes on with it.
        if (await ctx.onServer(move.sourceId).read((db) => hasDeparted(db, tenantId, moveId.toUuid(id))))
            throw error;
        const failed = await ctx.control.write(async (tx) => {
            const row = await findMove(tx.db, id);
            // The answer to the last commit was lost, or somebody cancelled it and that is why.
            if (!row || row.switchedAt !== null)
                return row;
            await updateUnapplied(tx.db, tenantId);
            if (row.cancelledAt !== null)
                return row;
            tx.emit(moveFailed({ tenantId, moveId: id, reason }));
            return updateMove(tx.db, id, { failedAt: ctx.now(), failureReason: reason, failureMessage: message });
        });
        if (failed && failed.switchedAt === null)
            await cleanUp(mover, failed);
    }
}
async function copyAndSwitch(mover, move) {
    const { ctx, database } = mover;
    const tenant = await ctx.control.read(async (db) => {
        const found = await findTenantById(db, move.tenantId);
        if (!found)
            throw tenantNotFound();
        await requireMovable({ db }, found, move.targetId);
        return found;
    });
    await clearAway(mover, move);
    const source = await database.openCopyConnection(move.sourceId);
    const target = await database.openCopyConnection(move.targetId).catch(async (error) => {
        await source.close();
        throw error;
    });
    const progress = noteProgress(mover, move);
    try {
        const signalled = { ...mover, signal: progress.signal };
        const copy = await TenantCopy.begin(signalled, { move, tenant, source, target, watch: progress });
        await progress.note({ copiedAt: ctx.now() });
        await catchUp(signalled, copy, progress);
        await switchOver(signalled, { move, copy, progress });
    }
    finally {
        progress.stop();
        await Promise.all([source.close(), target.close()]);
    }
}
async function catchUp({ signal }, copy, { onCaughtUp }) {
    for (let round = 1;; round += 1) {
        signal?.throwIfAborted();
        const beganAt = performance.now();
        onCaughtUp(await copy.catchUp());
        if (performance.now() - beganAt <= SHORT_ROUND_MS)
            return;
        if (round === ROUNDS_MAX)
            throw moveTooBusy();
    }
}
async function switchOver(mover, { move, copy, progress }) {
    const { ctx, keepDays } = mover;
    const { id, tenantId, sourceId, targetId } = move;
    const crossing = {
        move,
        from: sourceId,
        to: targetId,
        aside: leftSchemaOf(id),
        comes: copySchemaOf(id),
        lostSince: null,
        require: requireStill(),
        prepare: async (requireTime) => void progress.onCaughtUp(await copy.finish(requireTime)),
        async inControl(tx, { pauseMs }) {
            const now = ctx.now();
            tx.emit(tenantSwitched({ tenantId, moveId: id, sourceId, targetId, rows: progress.total(), pauseMs }));
            return { switchedAt: now, pauseMs, keptUntil: new Date(now.getTime() + keepDays * 86_400_000), ...progress.counts() };
        },
    };
    for (let tries = 1;; tries += 1) {
        try {
            await cross(mover, crossing);
            return;
        }
        catch (error) {
            if (tries === SWITCHES_MAX || !isInTheWay(error))
                throw error;
            await sleep(PAUSE_MS);
            await catchUp(mover, copy, progress);
        }
    }
}
/** At the last moment: not cancelled, still movable, room where it goes, and not too much that must go with it. */
function requireStill() {
    return async (tx, { cancelledAt, targetId, tenantId, sourceId }, tenant) => {
        if (cancelledAt !== null)
            throw moveOver();
        await requireMovable(tx, tenant, targetId);
        const server = await findServer(tx.db, targetId);
        if (server?.capacity !== null && server?.capacity !== undefined) {
            await lockServer(tx.db, targetId);
            if ((await countTenantsOf(tx.db, targetId)) >= server.capacity)
                throw serverFull();
        }
        if (isTooMuch(await tx.onServer(sourceId, ({ db }) => countWaiting(db, tenantId))))
            throw moveBacklog();
    };
}
/** Shown and nothing else: when it cannot be noted, the work itself will say what is wrong. A cancelled move ends its work. */
function noteProgress({ ctx, signal }, { id }) {
    const counts = { rows: 0, rowsCopied: 0, rowsCaughtUp: 0 };
    const cancelled = new AbortController();
    const note = (change = {}) => ctx.control.write((tx) => updateMove(tx.db, id, { ...counts, ...change }));
    // One at a time: during the switch the row is locked, and notes that wait for it would take the connections that the switch itself needs.
    let isNoting = false;
    const timer = setInterval(async () => {
        if (isNoting)
            return;
        isNoting = true;
        const row = await note().catch(() => null);
        if (row?.cancelledAt)
            cancelled.abort(moveOver());
        isNoting = false;
    }, NOTE_MS);
    return {
        signal: signal ? AbortSignal.any([signal, cancelled.signal]) : cancelled.signal,
        note,
        counts: () => ({ ...counts }),
        total: () => counts.rows,
        onTotal: (rows) => Object.assign(counts, { rows }),
        onRows: (rowsCopied) => Object.assign(counts, { rowsCopied }),
        onCaughtUp: (rows) => Object.assign(counts, { rowsCaughtUp: counts.rowsCaughtUp + rows }),
        stop: () => clearInterval(timer),
    };
}
//# sourceMappingURL=carry.js.map