/** A tenant has gone back to a server, and lost what was written since: a consent that it had withdrawn meanwhile must not count again. */
import { tenantId } from '../../kernel/context.js';
import { onControl } from '../../kernel/events.js';
import { moveUndone } from '../moves/events.js';
import { findTenantById } from '../tenancy/public.js';
import { findConsent } from './queries.js';
import { endAccess, inTenant } from './service.js';
export const impersonationListeners = [onControl(moveUndone, endAccessOfBefore)];
async function endAccessOfBefore(ctx, { payload }) {
    if (!payload.losesWrites)
        return;
    await ctx.control.write(async (control) => {
        const tenant = await findTenantById(control.db, tenantId.parse(payload.tenantId));
        if (tenant)
            await inTenant(control, tenant, async (tx) => void ((await findConsent(tx.db)) && (await endAccess(tx))));
    });
}
//# sourceMappingURL=listeners.js.map