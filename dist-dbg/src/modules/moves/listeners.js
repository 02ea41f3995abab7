/** A tenant has gone back and lost what was written since, its trail included: the trail that came back says so itself. */
import { tenantId } from '../../kernel/context.js';
import { onControl } from '../../kernel/events.js';
import { findTenantById } from '../tenancy/public.js';
import { findMove } from './asking/queries.js';
import { moveUndone, writesLost } from './events.js';
import { moveId } from './ids.js';
export const moveListeners = [onControl(moveUndone, tellTenantOfLoss)];
/** Not in the switch itself: writes wait for that, and the state that came back may lack migrations until the fleet has caught up with it. */
async function tellTenantOfLoss(ctx, { payload }) {
    if (!payload.losesWrites)
        return;
    await ctx.control.write(async (control) => {
        const tenant = await findTenantById(control.db, tenantId.parse(payload.tenantId));
        const move = await findMove(control.db, moveId.parse(payload.moveId));
        if (!tenant || !move?.switchedAt)
            return;
        const lost = writesLost({ tenantId: tenant.id, moveId: move.id, since: move.switchedAt.toISOString() });
        await control.onServer(tenant.serverId, (there) => there.asTenant(tenant, async (tx) => tx.emit(lost)));
    });
}
//# sourceMappingURL=listeners.js.map