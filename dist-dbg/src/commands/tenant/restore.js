/** `serai tenant restore`. */
import { setTimeout as sleep } from 'node:timers/promises';
import { buildRestore, getTenantRestore, restoreTenant, snapshotId } from '../../modules/snapshots/public.js';
import { StartProblem } from '../../platform/lifecycle/start-problem.js';
import { amount, endProgress, printResult, progressPrinter, restoreResult, suggest } from './show.js';
import { withTenant } from './with-tenant.js';
const POLL_MS = 500;
export function restoreCommand(slug, { json, at }) {
    return withTenant(slug, async (found) => {
        const { id } = await restoreTenant(found.ctx, { tenantId: found.tenant.id, ...readAt(at) });
        const restore = await buildHere(found, id, json);
        printResult(json, restoreResult(slug, restore), textOf(slug, restore));
        if (restore.failedAt !== null)
            process.exitCode = 1;
        else if (!json)
            suggest(`Compare it with: serai tenant compare ${slug}`);
    });
}
function readAt(text) {
    if (snapshotId.schema.safeParse(text).success)
        return { snapshotId: snapshotId.parse(text) };
    const at = new Date(text);
    if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(at.getTime()))
        return { at };
    throw new StartProblem(`--at must be a time such as 2026-11-21T08:00:00Z, or the id of a snapshot, which begins with snp_; it is ${text}.`);
}
/** Builds it in this process, or follows a worker that was faster. */
async function buildHere({ ctx, keeper }, id, json) {
    for (;;) {
        const row = await getTenantRestore(ctx, id);
        if (row.readyAt !== null || row.endedAt !== null)
            return row;
        const done = await buildRestore(keeper, row, progressPrinter(json));
        endProgress();
        keeper.signal?.throwIfAborted();
        if (done === null)
            await sleep(POLL_MS);
    }
}
function textOf(slug, { id, snapshotTakenAt, rowsRestored, keptUntil, failureMessage, readyAt }) {
    if (readyAt === null)
        return `${id}  failed: ${failureMessage ?? 'it was discarded meanwhile'}`;
    const state = `The state of ${slug} at ${snapshotTakenAt.toISOString()} stands beside the live one`;
    return `${id}  ${state}: ${amount(rowsRestored)} rows, kept until ${keptUntil?.toISOString()}.`;
}
//# sourceMappingURL=restore.js.map