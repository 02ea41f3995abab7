import { settingOf } from '../../../../kernel/entitlements.js';
import { tenantJob } from '../../../../kernel/jobs.js';
import { cartAbandoned } from '../events.js';
import { cartAbandonedHours } from '../settings.js';
import { deleteExpiredCarts, noteAbandoned } from './queries.js';
/** Bounds one transaction; an hour brings fewer than strangers may make in it. */
const EXPIRED_MAX = 20_000;
/** Bounds the events of one transaction; the next run takes the rest. */
const ABANDONED_MAX = 200;
const HOUR_MS = 3_600_000;
export const deleteCartsThatExpired = tenantJob({
    name: 'deleteExpiredCarts',
    every: '1h',
    run: (ctx) => ctx.write(async (tx) => void (await deleteExpiredCarts(tx.db, { now: ctx.now(), limit: EXPIRED_MAX }))),
});
/** Once for each time that a cart is left: a change of it begins the time anew. */
export const tellAbandonedCarts = tenantJob({
    name: 'tellAbandonedCarts',
    every: '15m',
    run: (ctx) => ctx.write(async (tx) => {
        const now = ctx.now();
        const before = new Date(now.getTime() - settingOf(ctx, cartAbandonedHours) * HOUR_MS);
        for (const { id, customerId, lines, updatedAt } of await noteAbandoned(tx.db, { now, limit: ABANDONED_MAX, before }))
            tx.emit(cartAbandoned({ cartId: id, customerId, lines, changedAt: updatedAt.toISOString() }));
    }),
});
//# sourceMappingURL=jobs.js.map