import { LRUCache } from 'lru-cache';
import { quotaExceeded, storageRefusal } from '../../../kernel/quotas.js';
import { measuresOf } from '../catalogue.js';
import { countMeasured, lockAllowances, lockSharing, saveAllowances, takeRoom } from './queries.js';
/** Rows over which room is shared out: this many transactions of one tenant add at the same time without waiting. */
const STRIPES = 16;
/** A row with less room than this besides is left alone: the last of the room is given out in turn. */
const SLACK = 16;
/**
 * Counting costs about a tenth of a microsecond a row. Nothing is counted again within this time a row, so that a tenant at its limit keeps
 * the server busy for a hundredth of the time. What was deleted meanwhile makes room after it.
 */
const RECOUNT_MS_PER_ROW = 0.01;
/** Near the limit everything is counted again after this time at least, so that a row that nobody claimed is found. */
const COUNTED_MS_MIN = 1_000;
/** Bounds memory; a refusal that is forgotten is only counted again. */
const REFUSALS_MAX = 10_000;
const refusals = new LRUCache({ max: REFUSALS_MAX });
/**
 * Refuses what goes beyond the plan's quota, or anything when the storage is used up. Call it in the transaction that adds, after the rows were
 * inserted, once for all of them: of racing transactions exactly as many succeed as there is room for. Without a limit it sends no statement.
 */
export async function claim(tx, quota, count) {
    const { tenant } = tx.ctx;
    const full = storageRefusal(tenant);
    if (full)
        throw full;
    const limit = tenant.entitlements.quotas[quota];
    if (limit === null || count === 0)
        return;
    const claimed = { quota, limit, terms: termsOf(tenant, limit), count };
    refuseIfJustRefused(tenant, claimed);
    if (!(await takeRoom(tx.db, claimed, SLACK)))
        await shareOut(tx, claimed);
}
/** In turn: takes from all rows together, or counts what there really is, and shares out what is left. Only here writes of the tenant wait. */
async function shareOut(tx, claimed) {
    const { quota, terms, count } = claimed;
    await lockSharing(tx.db, quota);
    const known = roomOf(await lockAllowances(tx.db, quota), claimed, tx.ctx.now());
    const left = known && known.room >= count ? { ...known, room: known.room - count } : { room: await recount(tx, claimed), countedAt: tx.ctx.now() };
    await saveAllowances(tx.db, quota, shares(left.room).map((room) => ({ room, terms, countedAt: left.countedAt })));
}
/** What all rows admit together; null when that was shared out under other terms, or counted too long ago to be right to the last one. */
function roomOf(allowances, { limit, terms }, now) {
    const [first] = allowances;
    if (!first || allowances.length !== STRIPES || allowances.some((one) => one.terms !== terms))
        return null;
    if (now.getTime() - first.countedAt.getTime() > Math.max(COUNTED_MS_MIN, limit * RECOUNT_MS_PER_ROW))
        return null;
    return { room: allowances.reduce((sum, { room }) => sum + room, 0), countedAt: first.countedAt };
}
/** What is left when all rows are counted, those of this transaction included. Refuses when they are too many. */
async function recount(tx, { quota, limit, terms, count }) {
    const { tenant } = tx.ctx;
    const day = { from: tx.ctx.now(), to: tx.ctx.now() };
    const counted = await countMeasured(tx.db, measuresOf(tenant, quota).map((measure) => measure.count(day)));
    if (counted <= limit)
        return limit - counted;
    const used = counted - count;
    refusals.set(keyOf(tenant, { quota, terms }), { used }, { ttl: Math.max(1, Math.ceil(counted * RECOUNT_MS_PER_ROW)) });
    throw quotaExceeded(quota, { limit, used });
}
function refuseIfJustRefused(tenant, claimed) {
    const refused = refusals.get(keyOf(tenant, claimed));
    if (refused && refused.used + claimed.count > claimed.limit)
        throw quotaExceeded(claimed.quota, { limit: claimed.limit, used: refused.used });
}
function keyOf({ id }, { quota, terms }) {
    return `${id} ${quota} ${terms}`;
}
/** Another text whenever another limit holds, or other rows count, than when room was shared out. */
function termsOf({ entitlements, modules }, limit) {
    return `${limit} ${entitlements.revision} ${[...modules].sort().join(' ')}`;
}
/** Equal parts that add up to the whole. */
function shares(room) {
    return Array.from({ length: STRIPES }, (_, stripe) => Math.floor((room + stripe) / STRIPES));
}
//# sourceMappingURL=claim.js.map