import { ssoDomainLapsed } from '../events.js';
import { listDomainsDue, updateDomainChecked, updateDomainLapsed } from './queries.js';
import { hasRecord, tell } from './service.js';
const DAY_MS = 86_400_000;
const EVERY_MS = DAY_MS;
/** Whoever moves their name servers has some days to take the record along. */
const GRACE_MS = 3 * DAY_MS;
/** What one run looks after; the next one goes on. */
const BATCH = 200;
/** Protects our name servers. */
const AT_A_TIME = 10;
/** Looks once a day whether the records are still there: domains are sold. Run by the worker. */
export async function recheckSsoDomains(ctx, signal) {
    const before = new Date(ctx.now().getTime() - EVERY_MS);
    const due = await ctx.control.read((db) => listDomainsDue(db, { before, limit: BATCH }));
    const outcomes = [];
    for (let at = 0; at < due.length && !signal.aborted; at += AT_A_TIME) {
        outcomes.push(...(await Promise.allSettled(due.slice(at, at + AT_A_TIME).map((row) => recheck(ctx, row)))));
    }
    // Only now: a tenant whose server is down keeps nobody else's domain from being looked after.
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed)
        throw failed.reason;
}
async function recheck(ctx, row) {
    const isThere = await hasRecord(ctx, row);
    // Asked again in the next run: silence is no proof that the record is gone.
    if (isThere === null)
        return;
    const checkedAt = ctx.now();
    const missingSince = isThere ? null : (row.missingSince ?? checkedAt);
    if (missingSince !== null && checkedAt.getTime() - missingSince.getTime() >= GRACE_MS)
        return lapse(ctx, row);
    await ctx.control.write((tx) => updateDomainChecked(tx.db, row, { checkedAt, missingSince }));
}
async function lapse(ctx, row) {
    await ctx.control.write(async (tx) => {
        if (!(await updateDomainLapsed(tx.db, row, ctx.now())))
            return;
        await tell(tx, row.tenantId, (inTenant) => inTenant.emit(ssoDomainLapsed({ domain: row.domain })));
    });
}
//# sourceMappingURL=recheck.js.map