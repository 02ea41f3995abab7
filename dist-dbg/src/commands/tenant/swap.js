/** `serai tenant swap`, `undo` and `discard`. */
import { discardTenantRestore, swapTenantRestore, undoTenantRestore } from '../../modules/snapshots/public.js';
import { confirmSlug } from './confirm.js';
import { printResult, restoreResult, suggest } from './show.js';
import { getOpenRestore, withTenant } from './with-tenant.js';
export function swapCommand(slug, { ifLive, json, ...confirm }) {
    return withTenant(slug, async (found) => {
        const { id, snapshotTakenAt } = await getOpenRestore(found);
        const at = snapshotTakenAt.toISOString();
        const confirmed = await confirmSlug(slug, `${slug} goes back to ${at}, and everybody is signed out.`, confirm);
        const restore = await swapTenantRestore(found.ctx, { id, confirmSlug: confirmed, liveFingerprint: ifLive });
        printResult(json, restoreResult(slug, restore), `${slug} is as it was at ${at}. The state before is kept until ${restore.keptUntil?.toISOString()}.`);
        if (!json)
            suggest(`Take it back with: serai tenant undo ${slug}; or drop the state before with: serai tenant discard ${slug}`);
    });
}
export function undoCommand(slug, { json, ...confirm }) {
    return withTenant(slug, async (found) => {
        const { id } = await getOpenRestore(found);
        const confirmed = await confirmSlug(slug, `${slug} goes back to the state before the swap, and everybody is signed out.`, confirm);
        const restore = await undoTenantRestore(found.ctx, { id, confirmSlug: confirmed });
        printResult(json, restoreResult(slug, restore), `${slug} is as it was before the swap. What was written since stands beside it.`);
        if (!json)
            suggest(`See what that is with: serai tenant compare ${slug}; or drop it with: serai tenant discard ${slug}`);
    });
}
export function discardCommand(slug, { json, ...confirm }) {
    return withTenant(slug, async (found) => {
        const { id, swappedAt } = await getOpenRestore(found);
        const what = swappedAt === null ? 'restored' : 'replaced';
        const confirmed = await confirmSlug(slug, `The ${what} state of ${slug} is dropped, which cannot be undone.`, confirm);
        const restore = await discardTenantRestore(found.ctx, { id, confirmSlug: confirmed });
        printResult(json, restoreResult(slug, restore), `The ${what} state of ${slug} is gone; the live one is as it was.`);
    });
}
//# sourceMappingURL=swap.js.map