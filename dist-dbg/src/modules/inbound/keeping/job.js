import { settingOf } from '../../../kernel/entitlements.js';
import { tenantJob } from '../../../kernel/jobs.js';
import { webhookHandlingDue } from '../events.js';
import { updateOverdue } from '../handling/queries.js';
import { deleteForgottenSecrets } from '../secrets/queries.js';
import { retentionDays } from '../settings.js';
import { deleteForgottenSources } from '../sources/queries.js';
import { deleteOldReceived, deleteOldRejections } from './queries.js';
/** Bounds one transaction. A tenant with more than this in an hour, day and night, would keep them longer. */
const DELETED_MAX = 20_000;
const REMINDED_MAX = 500;
const DAY_MS = 86_400_000;
/** All attempts at one take two hours and a half. */
const OVERDUE_MS = 6 * 3_600_000;
/** Forgets what is older than the tenant keeps, and reminds of what nobody has handled. */
export const tendInbound = tenantJob({ name: 'tend', every: '1h', run: tend });
export async function tend(ctx) {
    const now = ctx.now();
    const before = new Date(now.getTime() - settingOf(ctx, retentionDays) * DAY_MS);
    await ctx.write(async (tx) => {
        await deleteOldReceived(tx.db, { before, limit: DELETED_MAX });
        await deleteOldRejections(tx.db, before);
        await deleteForgottenSecrets(tx.db, now);
        await deleteForgottenSources(tx.db);
        const overdue = await updateOverdue(tx.db, { before: new Date(now.getTime() - OVERDUE_MS), now, limit: REMINDED_MAX });
        for (const { id, ticket } of overdue)
            tx.schedule(webhookHandlingDue({ receivedId: id, ticket }), now);
    });
}
//# sourceMappingURL=job.js.map