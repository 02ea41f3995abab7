import { inProgress, keyMismatch } from './errors.js';
import { controlRecords, tenantRecords } from './queries.js';
const ANSWER = 'answer';
/** The units of one request: more than any document may have root fields with a few units each. */
const RECORDS_MAX = 200;
/** Clients may repeat a request for at least a day (docs/architecture.md); records are deleted some time after that. */
export const RECORD_HOURS = 48;
const HOUR_MS = 3_600_000;
/** A tenant's old records are deleted this often, by the process that writes new ones. */
const PRUNE_EVERY_MS = HOUR_MS;
const PRUNE_ROWS_MAX = 1_000;
/** Runs the work of a tenant's unit, or gives what it gave before; in the unit's own transaction. */
export function runOnceInTenant(db, turn, now, work) {
    return runOnce(tenantRecords, db, { turn, now, work });
}
/** The same for a unit of the control plane. */
export function runOnceInControl(db, turn, now, work) {
    return runOnce(controlRecords, db, { turn, now, work });
}
async function runOnce(queries, db, { turn, now, work }) {
    const { request, place } = turn;
    // Two statements: the second one must see what the holder of the lock has committed.
    if (!(await queries.lockKey(db, request.digest)))
        throw inProgress();
    const known = find(await queries.listRecords(db, request.digest, RECORDS_MAX), request, place);
    if (known) {
        request.units.found += 1;
        return request.open(known.sealedResult);
    }
    const result = await work();
    const { digest: key, fingerprint } = request;
    await queries.insertRecord(db, { key, place, fingerprint, sealedResult: request.seal(result), createdAt: now });
    request.units.done += 1;
    return result;
}
/** The answer that this request was given before; null when there is none. */
export async function findAnswer(ctx, request) {
    const records = await (ctx.tenantOrNull === null
        ? ctx.control.read((db) => controlRecords.listRecords(db, request.digest, RECORDS_MAX))
        : ctx.read((db) => tenantRecords.listRecords(db, request.digest, RECORDS_MAX)));
    const known = find(records, request, ANSWER);
    return known ? request.open(known.sealedResult) : null;
}
const prunedAt = new Map();
/** Protects memory: a process that serves more tenants forgets when it deleted for the first of them. */
const PRUNED_MAX = 10_000;
/** Remembers the whole answer. Where this fails, a repeated request is answered from its units. */
export async function saveAnswer(ctx, request, answer) {
    const row = { key: request.digest, place: ANSWER, fingerprint: request.fingerprint, sealedResult: request.seal(answer), createdAt: ctx.now() };
    const before = new Date(ctx.now().getTime() - RECORD_HOURS * HOUR_MS);
    const prunes = isTimeToPrune(ctx);
    const save = async (queries, db) => {
        await queries.insertAnswer(db, row);
        if (prunes)
            await queries.deleteRecordsBefore(db, before, PRUNE_ROWS_MAX);
    };
    if (ctx.tenantOrNull === null)
        await ctx.control.write((tx) => save(controlRecords, tx.db));
    else
        await ctx.write((tx) => save(tenantRecords, tx.db));
}
function isTimeToPrune(ctx) {
    const realm = ctx.tenantOrNull?.id ?? 'control';
    const now = ctx.now().getTime();
    // Also when the clock was set back: it would not be deleted until that time has come again.
    if (Math.abs(now - (prunedAt.get(realm) ?? 0)) < PRUNE_EVERY_MS)
        return false;
    if (prunedAt.size >= PRUNED_MAX)
        prunedAt.delete(prunedAt.keys().next().value ?? '');
    prunedAt.set(realm, now);
    return true;
}
/** The record of a place. Any record of another request under the same key is a mistake of the client. */
function find(records, request, place) {
    if (records.some((record) => record.fingerprint !== request.fingerprint))
        throw keyMismatch();
    return records.find((record) => record.place === place);
}
//# sourceMappingURL=service.js.map