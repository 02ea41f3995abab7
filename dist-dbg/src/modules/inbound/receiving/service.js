/** From a request to a row that cannot be lost. What is done with it is done later, by a worker. */
import { LRUCache } from 'lru-cache';
import { Refusal } from '../../../kernel/errors.js';
import { storageRefusal } from '../../../kernel/quotas.js';
import { notVerified, payloadInvalid } from '../errors.js';
import { webhookHandlingDue, webhooksRejected } from '../events.js';
import { receivedWebhookId } from '../ids.js';
import { readPayload } from '../payloads/payload.js';
import { problemsOf } from '../payloads/payload-schema.js';
import { signsId } from '../schemes/presets.js';
import { verify } from '../schemes/verify.js';
import { listLiveSecrets } from '../secrets/queries.js';
import { openSecrets } from '../secrets/service.js';
import { findSource } from '../sources/queries.js';
import { externalIdOf, keptHeaders, typeOf } from './arrival.js';
import { countRejection, insertReceived, lockKnown, updateReceived } from './queries.js';
/** Null for a source that is not there any more. Throws a refusal for what is not taken. */
export async function receiveWebhook(ctx, sourceId, arrival) {
    const known = await ctx.read(async (db) => ({ source: await findSource(db, sourceId), secrets: await listLiveSecrets(db, [sourceId], ctx.now()) }));
    const { source } = known;
    if (!source)
        return null;
    await requireRoom(ctx, source);
    const verdict = verify({ ...arrival, scheme: source.scheme, secrets: openSecrets(ctx, known.secrets), now: ctx.now() });
    if (verdict.kind === 'rejected') {
        await reject(ctx, source, verdict.reason);
        throw notVerified(verdict.reason);
    }
    const payload = readPayload(arrival.body, arrival.headers['content-type']);
    const challenge = challengeOf(source, payload);
    if (challenge !== null)
        return { kind: 'challenge', challenge };
    return keep(ctx, source, { arrival, payload, verdict });
}
/** For a body of which nobody has read the end. */
export async function rejectTooLarge(ctx, sourceId) {
    const source = await ctx.read((db) => findSource(db, sourceId));
    if (!source)
        return;
    await requireRoom(ctx, source);
    await reject(ctx, source, 'TOO_LARGE');
}
/** Known before or not, with the event that tells the worker: one transaction. */
async function keep(ctx, source, verified) {
    const problems = problemsIn(source, verified.payload);
    const kept = await ctx.write(async (tx) => {
        const row = toRow(ctx, source, { ...verified, problems });
        if (await insertReceived(tx.db, row)) {
            if (row.state === 'PENDING')
                tellWorker(tx, row);
            return { id: row.id, isRepeated: false };
        }
        const known = await lockKnown(tx.db, row);
        if (known?.state !== 'INVALID' || problems.length > 0)
            return { id: known?.id ?? row.id, isRepeated: true };
        // The schema was mended since: what its sender sends again is good now.
        const again = { state: 'PENDING', reason: null, detail: null, ticket: known.ticket + 1, dueAt: ctx.now(), settledAt: null };
        await updateReceived(tx.db, known.id, again);
        tellWorker(tx, { ...again, id: known.id });
        return { id: known.id, isRepeated: true };
    });
    if (problems.length > 0)
        throw payloadInvalid(problems);
    return { kind: 'received', ...kept };
}
function tellWorker(tx, { id, ticket }) {
    tx.schedule(webhookHandlingDue({ receivedId: id, ticket }), tx.ctx.now());
}
function toRow(ctx, { id: sourceId, scheme }, { arrival, payload, verdict, problems }) {
    const value = payload.kind === 'read' ? payload.value : null;
    const { secretId, contentDigest, proof } = verdict;
    const isValid = problems.length === 0;
    return {
        id: receivedWebhookId.mint(),
        sourceId,
        externalId: externalIdOf(scheme, arrival, value) ?? `sha256:${contentDigest}`,
        contentKey: signsId(scheme) ? null : contentDigest,
        type: typeOf(scheme, arrival, value),
        headers: keptHeaders(scheme, arrival.headers),
        body: arrival.body,
        bodyBytes: arrival.body.length,
        ...{ secretId, proof },
        address: ctx.address,
        receivedAt: ctx.now(),
        state: isValid ? 'PENDING' : 'INVALID',
        reason: isValid ? null : 'PAYLOAD_INVALID',
        detail: isValid ? null : problems.map(({ path, message }) => `${path} ${message}`).join('; '),
        ticket: 0,
        dueAt: isValid ? ctx.now() : null,
        mappingDigest: null,
        settledAt: isValid ? null : ctx.now(),
    };
}
function problemsIn({ payloadSchema }, payload) {
    if (payload.kind === 'unreadable')
        return [{ path: '/', reason: 'UNREADABLE', message: payload.problem }];
    return payloadSchema === null ? [] : problemsOf(payloadSchema, payload.value);
}
/** https://docs.slack.dev/reference/events/url_verification */
function challengeOf({ scheme }, payload) {
    if (scheme.preset !== 'SLACK' || payload.kind !== 'read')
        return null;
    const { type, challenge } = (payload.value ?? {});
    return type === 'url_verification' && typeof challenge === 'string' ? challenge : null;
}
async function requireRoom(ctx, source) {
    const refusal = storageRefusal(ctx.tenant);
    if (refusal) {
        await rejectRarely(ctx, source, 'STORAGE_FULL');
        throw refusal;
    }
    try {
        await ctx.throttle.take([limitOf(source), source.id]);
    }
    catch (error) {
        if (error instanceof Refusal && error.retryAfterMs !== null)
            await rejectRarely(ctx, source, 'RATE_LIMITED');
        throw error;
    }
}
/** At most ten seconds' worth at once. */
function limitOf({ ratePerMinute }) {
    return { name: 'webhook-source', burst: Math.max(1, Math.ceil(ratePerMinute / 6)), everyMs: Math.ceil(60_000 / ratePerMinute) };
}
/** What a flood is refused for is noted this often by each process: a statement for each would be the flood's work. */
const noted = new LRUCache({ max: 10_000, ttl: 60_000 });
async function rejectRarely(ctx, source, reason) {
    const key = `${source.id} ${reason}`;
    if (noted.has(key))
        return;
    noted.set(key, true);
    await reject(ctx, source, reason);
}
/** Counted, and told once an hour. Nothing of what came is kept: it is a stranger's. */
async function reject(ctx, { id: sourceId }, reason) {
    await ctx.write(async (tx) => {
        const isFirst = await countRejection(tx.db, { sourceId, reason, lastAddress: ctx.address, now: ctx.now() });
        if (isFirst)
            tx.emit(webhooksRejected({ sourceId, reason }));
    });
}
//# sourceMappingURL=service.js.map