import { invariant } from '../../../kernel/assert.js';
import { sealMac } from '../chain/digests.js';
import { findSeal, lockTrail } from '../chain/queries.js';
import { retentionChanged, trailPruned } from '../events.js';
import { nameOfTrail, ownTenantTrail } from '../trail.js';
import { deleteRowsThrough, findRetentionDays, findSealBefore, findSealsToPrune, updateSealPruned, upsertRetentionDays } from './queries.js';
/** Long enough for the questions of a yearly audit. */
export const RETENTION_DAYS_DEFAULT = 400;
/** Whoever breaks into an account must not be able to have their traces removed before anybody looks. */
export const RETENTION_DAYS_MIN = 90;
export const RETENTION_DAYS_MAX = 3_650;
/** Bounds one transaction: a long neglected trail is pruned in several. */
const SEALS_PER_TURN = 200;
const DAY_MS = 86_400_000;
/** How long the tenant keeps its trail. */
export async function retentionDaysOf(db) {
    return (await findRetentionDays(db)) ?? RETENTION_DAYS_DEFAULT;
}
export function getAuditRetention(ctx) {
    return ctx.read(retentionDaysOf);
}
export function setAuditRetention(ctx, days) {
    return ctx.write(async (tx) => {
        await upsertRetentionDays(tx.db, days, ctx.now());
        tx.emit(retentionChanged({ tenantId: ctx.tenant.id, days }));
        return days;
    });
}
/**
 * Removes the batches of tenants' trails that are older than each tenant keeps them. Returns how many rows that were. A trail that cannot be
 * pruned does not keep the others from it; all that failed are thrown together.
 */
export async function pruneTrails(ctx, tenants, signal) {
    const failures = [];
    let pruned = 0;
    for await (const tenant of tenants) {
        if (signal.aborted)
            break;
        pruned += await pruneTrail(ctx, tenant, signal).catch((error) => {
            failures.push(error);
            return 0;
        });
    }
    if (failures.length > 0)
        throw new AggregateError(failures, `${failures.length} audit trails could not be pruned`);
    return pruned;
}
async function pruneTrail(ctx, tenant, signal) {
    for (let pruned = 0;;) {
        const rows = signal.aborted ? null : await ctx.control.write((tx) => pruneTurn(tx, tenant));
        if (rows === null)
            return pruned;
        pruned += rows;
    }
}
/** Null when there is nothing left to prune, or somebody else is at this trail. */
async function pruneTurn(tx, tenant) {
    if (!(await lockTrail(tx.db, nameOfTrail(tenant))))
        return null;
    return tx.onServer(tenant.serverId, (there) => pruneThere(there, tx.ctx, tenant));
}
/** The anchor stays: it names the last batch of all, and only older ones go. */
async function pruneThere(tx, ctx, tenant) {
    const prunedAt = ctx.now();
    const turn = await ownTenantTrail(tx, tenant, async (open) => {
        const before = new Date(prunedAt.getTime() - (await retentionDaysOf(open.db)) * DAY_MS);
        const last = await findSealBefore(open, before);
        if (!last)
            return null;
        const through = await findSealsToPrune(open, last.number, SEALS_PER_TURN);
        return through === null ? null : { rows: await pruneThrough(ctx, open, { tenant, through, prunedAt }), before };
    });
    if (turn === null)
        return null;
    const { rows, before } = turn;
    await tx.asTenant(tenant, async ({ record }) => record(trailPruned({ tenantId: tenant.id, rows, before: before.toISOString() })));
    return rows;
}
async function pruneThrough(ctx, open, { tenant, through, prunedAt }) {
    const seal = await findSeal(open, through);
    invariant(seal, 'a batch that was found is there, since the trail is locked');
    const rows = await deleteRowsThrough(open, through);
    const mac = sealMac(ctx.tokens, { trail: nameOfTrail(tenant), number: through, hash: seal.hash }, prunedAt);
    await updateSealPruned(open, through, { prunedAt, mac });
    return rows;
}
//# sourceMappingURL=service.js.map