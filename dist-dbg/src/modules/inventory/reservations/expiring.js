import { tenantJob } from '../../../kernel/jobs.js';
import { lockExpired, lockReservation } from './queries.js';
import { releaseAll } from './reserving/reserving.js';
/** Bounds one transaction; the next run takes the rest. */
const EXPIRED_MAX = 100;
/** Hears the bell of one reservation. It may have been closed, or ended by the job, meanwhile. */
export async function expireReservation(ctx, { payload }) {
    await ctx.write(async (tx) => {
        const reservation = await lockReservation(tx.db, payload.reservationId);
        const isDue = reservation && reservation.closedAt === null && reservation.expiresAt !== null && reservation.expiresAt <= ctx.now();
        if (isDue)
            await releaseAll(tx, [reservation], 'EXPIRED');
    });
}
/** Bells are not part of a copy of the tenant: in a restored state this ends what nobody will ring for. */
export const releaseExpired = tenantJob({
    name: 'releaseExpired',
    every: '1h',
    run: (ctx) => ctx.write(async (tx) => {
        const expired = await lockExpired(tx.db, ctx.now(), EXPIRED_MAX);
        if (expired.length > 0)
            await releaseAll(tx, expired, 'EXPIRED');
    }),
});
//# sourceMappingURL=expiring.js.map