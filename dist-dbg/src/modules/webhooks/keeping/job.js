import { settingOf } from '../../../kernel/entitlements.js';
import { tenantJob } from '../../../kernel/jobs.js';
import { remindOverdue } from '../delivery/release.js';
import { deleteForgottenEndpoints } from '../endpoints/queries.js';
import { deleteSecretsExpiredBefore } from '../secrets/queries.js';
import { retentionDays } from '../settings.js';
import { deleteOldDeliveries, deleteOldMessages } from './queries.js';
/** Bounds one transaction. A tenant with more than this in an hour, day and night, would keep them longer. */
const DELETED_MAX = 20_000;
const DAY_MS = 86_400_000;
/** Forgets what is older than the tenant keeps, and reminds of attempts that nobody has made. */
export const tendWebhooks = tenantJob({ name: 'tend', every: '1h', run: tend });
export async function tend(ctx) {
    const before = new Date(ctx.now().getTime() - settingOf(ctx, retentionDays) * DAY_MS);
    await ctx.write(async (tx) => {
        await deleteOldDeliveries(tx.db, { before, limit: DELETED_MAX });
        await deleteOldMessages(tx.db, { before, limit: DELETED_MAX });
        await deleteSecretsExpiredBefore(tx.db, before);
        await deleteForgottenEndpoints(tx.db);
        await remindOverdue(tx);
    });
}
//# sourceMappingURL=job.js.map