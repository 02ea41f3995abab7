import { atFields } from '../../../kernel/errors.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { serverUnknown } from '../../../platform/db/errors.js';
import { findServer, lockServer } from '../../servers/public.js';
import { findLastRestore } from '../../snapshots/public.js';
import { countTenantsOf, lockTenant, placeTenant, serverFull, tenantNotFound } from '../../tenancy/public.js';
import { moveBesideRestore, moveNotFound, moveNotSwitched, moveNowhere, moveOfCitus, moveOfTerminating, moveOpen, moveOver, moveSlugNotConfirmed, moveSwitched, } from '../errors.js';
import { moveCancelled, moveConfirmed, moveRequested, moveUndoAsked } from '../events.js';
import { moveId } from '../ids.js';
import { byAge } from '../order.js';
import { countComing, deleteOldMoves, findMove, findOpenMove, insertMove, listMoves, lockMove, updateMove } from './queries.js';
/** Leaves a move that a worker begins with within a second. The tenant goes on working; writes wait once, for less than a second. */
export function moveTenant(ctx, { tenantId, serverId: targetId }) {
    return ctx.control.write(async (tx) => {
        const tenant = await lockTenant(tx.db, tenantId);
        if (!tenant)
            throw tenantNotFound();
        await requireMovable(tx, tenant, targetId);
        const down = await ctx.serversDown();
        await placeTenant(tx.db, { serverId: targetId, region: null }, down);
        await requireRoom(tx, targetId);
        const move = await insertMove(tx.db, { id: moveId.mint(), tenantId, sourceId: tenant.serverId, targetId, createdAt: ctx.now() });
        if (!move)
            throw moveOpen();
        await deleteOldMoves(tx.db, tenantId);
        tx.emit(moveRequested({ tenantId, moveId: move.id, sourceId: move.sourceId, targetId }));
        return move;
    });
}
/** What must be so when a move is asked for, and when somebody begins with it. */
export async function requireMovable(tx, tenant, targetId) {
    if (tenant.terminatesAt !== null)
        throw moveOfTerminating();
    if (tenant.serverId === targetId)
        throw moveNowhere();
    const [source, target] = [await findServer(tx.db, tenant.serverId), await findServer(tx.db, targetId)];
    if (!target)
        throw atFields(serverUnknown(), ['input.serverId']);
    if (source?.kind === 'citus' || target.kind === 'citus')
        throw moveOfCitus();
    const restore = await findLastRestore(tx.db, tenant.id);
    if (restore?.endedAt === null)
        throw moveBesideRestore();
}
/** Those that are on their way count as well. */
async function requireRoom(tx, targetId) {
    const target = await lockServer(tx.db, targetId);
    if (target === null || target.capacity === null)
        return;
    const taken = (await countTenantsOf(tx.db, targetId)) + (await countComing(tx.db, targetId));
    if (taken >= target.capacity)
        throw atFields(serverFull(), ['input.serverId']);
}
export async function getTenantMove(ctx, id) {
    const move = await ctx.control.read((db) => findMove(db, id));
    if (!move)
        throw moveNotFound();
    return move;
}
/** The tenant's move that is not over. */
export async function getOpenMoveOf(ctx, tenant) {
    const move = await ctx.control.read((db) => findOpenMove(db, tenant));
    if (!move)
        throw moveNotFound();
    return move;
}
export async function pageMoves(ctx, tenant, args) {
    const request = pageRequest(args, byAge);
    const rows = await ctx.control.read((db) => listMoves(db, tenant, request));
    return toPage(rows, request, (row) => [row.createdAt.toISOString(), moveId.toUuid(row.id)]);
}
/** The tenant stays where it is; a worker clears away what was copied. Waits for a switch that is under way, and then comes too late. */
export function cancelTenantMove(ctx, confirmed) {
    return change(ctx, confirmed, async (tx, move) => {
        if (move.switchedAt !== null)
            throw moveSwitched();
        if (move.cancelledAt !== null || move.failedAt !== null)
            throw moveOver();
        tx.emit(moveCancelled({ tenantId: move.tenantId, moveId: move.id }));
        return { cancelledAt: ctx.now() };
    });
}
/** Gives the source up: a worker drops it. Cannot be undone. */
export function confirmTenantMove(ctx, confirmed) {
    return change(ctx, confirmed, async (tx, move) => confirm(tx, move));
}
/** The same by the worker, when the time is over. */
export async function confirmExpired(ctx, { id }) {
    await ctx.control.write(async (tx) => {
        const move = await lockMove(tx.db, id);
        if (!move || move.endedAt !== null || move.keptUntil === null || move.keptUntil > ctx.now())
            return;
        await updateMove(tx.db, id, confirm(tx, move));
    });
}
function confirm(tx, move) {
    requireSwitched(move);
    tx.emit(moveConfirmed({ tenantId: move.tenantId, moveId: move.id }));
    return { confirmedAt: tx.ctx.now() };
}
/** Lets a worker bring the tenant back to its source, unless something was written since that would be lost. */
export function undoTenantMove(ctx, { losingWrites = false, ...confirmed }) {
    return change(ctx, confirmed, async (tx, move) => {
        requireSwitched(move);
        tx.emit(moveUndoAsked({ tenantId: move.tenantId, moveId: move.id, losesWrites: losingWrites }));
        return { undoAskedAt: ctx.now(), undoLosesWrites: losingWrites, failedAt: null, failureReason: null, failureMessage: null };
    });
}
function requireSwitched({ switchedAt, confirmedAt, undoAskedAt }) {
    if (switchedAt === null || confirmedAt !== null || undoAskedAt !== null)
        throw moveNotSwitched();
}
function change(ctx, { id, confirmSlug }, decide) {
    return ctx.control.write(async (tx) => {
        const move = await lockMove(tx.db, id);
        if (!move)
            throw moveNotFound();
        if (move.endedAt !== null)
            throw moveOver();
        const tenant = await lockTenant(tx.db, move.tenantId);
        if (!tenant)
            throw tenantNotFound();
        if (tenant.slug !== confirmSlug)
            throw moveSlugNotConfirmed();
        const changed = await updateMove(tx.db, id, await decide(tx, move));
        if (!changed)
            throw moveOver();
        return changed;
    });
}
//# sourceMappingURL=service.js.map