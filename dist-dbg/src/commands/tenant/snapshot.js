/** `serai tenant snapshot` and `snapshots`. */
import { setTimeout as sleep } from 'node:timers/promises';
import { getTenantSnapshot, pageSnapshots, takeSnapshot, takeTenantSnapshot } from '../../modules/snapshots/public.js';
import { endProgress, printResult, progressPrinter, snapshotResult, snapshotText, suggest } from './show.js';
import { withTenant } from './with-tenant.js';
const POLL_MS = 500;
export function snapshotCommand(slug, { json }) {
    return withTenant(slug, async (found) => {
        const snapshot = await takeHere(found, json);
        printResult(json, snapshotResult(slug, snapshot), snapshotText(snapshot));
        if (snapshot.failedAt !== null)
            process.exitCode = 1;
        else if (!json)
            suggest(`Bring it back beside the live state with: serai tenant restore ${slug} --at ${snapshot.id}`);
    });
}
export function snapshotsCommand(slug, { json, first }) {
    return withTenant(slug, async ({ ctx, tenant }) => {
        const { nodes } = await pageSnapshots(ctx, tenant.id, { first });
        const text = nodes.length === 0 ? `${slug} has no snapshots.` : nodes.map(snapshotText).join('\n');
        printResult(json, { tenant: slug, snapshots: nodes.map((row) => snapshotResult(slug, row)) }, text);
        if (nodes.length === 0 && !json)
            suggest(`Take one with: serai tenant snapshot ${slug}`);
    });
}
/** Takes it in this process, or follows a worker that was faster. */
async function takeHere({ ctx, tenant, keeper }, json) {
    const { id } = await takeTenantSnapshot(ctx, tenant.id);
    for (;;) {
        const row = await getTenantSnapshot(ctx, id);
        if (row.takenAt !== null || row.failedAt !== null)
            return row;
        const done = await takeSnapshot(keeper, row, progressPrinter(json));
        endProgress();
        keeper.signal?.throwIfAborted();
        if (done === null)
            await sleep(POLL_MS);
    }
}
//# sourceMappingURL=snapshot.js.map