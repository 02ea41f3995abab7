/** `serai tenant move`, and what becomes of a move. */
import { setTimeout as sleep } from 'node:timers/promises';
import { serverId } from '../../kernel/context.js';
import { cancelTenantMove, confirmTenantMove, getOpenMoveOf, getTenantMove, moveTenant, statusOf, undoTenantMove, workOnMove, } from '../../modules/moves/public.js';
import { listServers } from '../../modules/servers/public.js';
import { StartProblem } from '../../platform/lifecycle/start-problem.js';
import { confirmSlug } from './confirm.js';
import { amount, endProgress, printResult, progressPrinter, suggest } from './show.js';
import { withTenant } from './with-tenant.js';
const POLL_MS = 500;
export function moveCommand(slug, { json, to }) {
    return withTenant(slug, async (found) => {
        const { id } = await moveTenant(found.ctx, { tenantId: found.tenant.id, serverId: await serverNamed(found.ctx, to) });
        const move = await follow(found, id, { json, isDone: ({ switchedAt, endedAt }) => switchedAt !== null || endedAt !== null });
        if (move.switchedAt === null)
            process.exitCode = 1;
        printResult(json, resultOf(slug, move), textOf(slug, move, to));
        if (!json && move.switchedAt !== null)
            suggest(`Give the source up with: serai tenant confirm-move ${slug}; or go back with: serai tenant undo-move ${slug}`);
    });
}
export function confirmMoveCommand(slug, { json, ...confirm }) {
    return withTenant(slug, async (found) => {
        const { id } = await getOpenMoveOf(found.ctx, found.tenant.id);
        const confirmed = await confirmSlug(slug, `What ${slug} left on the other server is dropped, which cannot be undone.`, confirm);
        const move = await confirmTenantMove(found.ctx, { id, confirmSlug: confirmed });
        printResult(json, resultOf(slug, move), `The move of ${slug} is confirmed; a worker drops the source.`);
    });
}
export function cancelMoveCommand(slug, { json, ...confirm }) {
    return withTenant(slug, async (found) => {
        const { id } = await getOpenMoveOf(found.ctx, found.tenant.id);
        const confirmed = await confirmSlug(slug, `The move of ${slug} is given up; it stays where it is.`, confirm);
        const move = await cancelTenantMove(found.ctx, { id, confirmSlug: confirmed });
        printResult(json, resultOf(slug, move), `The move of ${slug} is cancelled; a worker drops what was copied.`);
    });
}
export function undoMoveCommand(slug, { json, losingWrites, ...confirm }) {
    return withTenant(slug, async (found) => {
        const { id } = await getOpenMoveOf(found.ctx, found.tenant.id);
        const lost = losingWrites ? ', and what was written since the switch is lost' : '';
        const confirmed = await confirmSlug(slug, `${slug} goes back to the server that it left${lost}.`, confirm);
        await undoTenantMove(found.ctx, { id, confirmSlug: confirmed, losingWrites });
        const move = await follow(found, id, { json, isDone: ({ undoAskedAt, undoneAt }) => undoAskedAt === null || undoneAt !== null });
        if (move.undoneAt === null)
            process.exitCode = 1;
        const text = move.undoneAt === null ? `${slug} stays where it is: ${move.failureMessage}` : `${slug} lies on the server that it had left.`;
        printResult(json, resultOf(slug, move), text);
    });
}
async function serverNamed(ctx, to) {
    const server = (await ctx.control.read(listServers)).find(({ id, name }) => id === to || name === to);
    if (!server)
        throw new StartProblem(`--to must be the name of a database server, or its id, which begins with ${serverId.prefix}_; it is ${to}.`);
    return server.id;
}
/** Works on it in this process, or follows a worker that was faster. */
async function follow({ ctx, mover, tenant }, id, { json, isDone }) {
    const print = progressPrinter(json);
    const shown = setInterval(() => {
        getTenantMove(ctx, id).then(({ rows, rowsCopied }) => print({ rows: rowsCopied, total: rows ?? 0 }), () => { });
    }, POLL_MS);
    try {
        for (;;) {
            const move = await getTenantMove(ctx, id);
            if (isDone(move))
                return move;
            await workOnMove(mover, { id, tenantId: tenant.id });
            mover.signal?.throwIfAborted();
            if (!isDone(await getTenantMove(ctx, id)))
                await sleep(POLL_MS);
        }
    }
    finally {
        clearInterval(shown);
        endProgress();
    }
}
function resultOf(slug, move) {
    const { id, sourceId, targetId, rows, rowsCaughtUp, pauseMs, switchedAt, keptUntil, failureReason, failureMessage } = move;
    return {
        tenant: slug,
        id,
        status: statusOf(move),
        sourceId,
        targetId,
        rows,
        rowsCaughtUp,
        pauseMs,
        switchedAt,
        keptUntil,
        failureReason,
        failureMessage,
    };
}
function textOf(slug, { id, rows, rowsCaughtUp, pauseMs, keptUntil, switchedAt, failureMessage }, to) {
    if (switchedAt === null)
        return `${id}  failed: ${failureMessage ?? 'it was cancelled meanwhile'}`;
    const moved = `${amount(rows ?? 0)} rows, ${amount(rowsCaughtUp)} more that changed meanwhile`;
    return `${id}  ${slug} lies on ${to}: ${moved}. Writes waited for ${pauseMs} ms. The source is kept until ${keptUntil?.toISOString()}.`;
}
//# sourceMappingURL=move.js.map