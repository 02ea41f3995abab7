import { createHash } from 'node:crypto';
import { webhookReceived } from '../events.js';
import { receivedWebhookId } from '../ids.js';
import { mappingFor } from '../mapping/mapping.js';
import { MappingProblem, fieldsOf, variablesOf } from '../mapping/values.js';
import { readPayload } from '../payloads/payload.js';
import { problemsOf } from '../payloads/payload-schema.js';
import { updateReceived } from '../receiving/queries.js';
import { verifyKept } from '../schemes/verify.js';
import { findSecret } from '../secrets/queries.js';
import { openSecrets } from '../secrets/service.js';
import { permissionsOf } from './permissions.js';
import { findDue, lockTicket } from './queries.js';
/** With the pauses between them, two hours and a half: a database that is away, or two that collide, need less. */
export const HANDLING_ATTEMPTS = 14;
export const settledReasons = [
    'NOT_VERIFIED',
    'PAYLOAD_INVALID',
    'NO_MAPPING',
    'SOURCE_DELETED',
    'VALUES_MISSING',
    'MUTATION_REFUSED',
    'ATTEMPTS_EXHAUSTED',
];
const DETAIL_LENGTH_MAX = 1_000;
/**
 * Does what the source's mapping says, and notes what became of it. A mutation is a unit of work of its own, under a key that names the webhook and
 * the mapping: should this process die between the two, it is found done.
 */
export async function handleReceived(ctx, event) {
    const { receivedId, ticket } = event.payload;
    const due = await ctx.read((db) => findDue(db, receivedWebhookId.parse(receivedId)));
    if (due?.received.state !== 'PENDING' || due.received.ticket !== ticket)
        return;
    const mapping = mappingFor(due.source.mappings, due.received.type);
    const outcome = await outcomeOf(ctx, { ...due, mapping, attempt: event.attempt });
    await ctx.write((tx) => settle(tx, due, { ...outcome, mappingDigest: mapping && digestOf(mapping) }));
}
/** Of a mapping, so that nobody takes what another one did for its doing. */
export function digestOf(mapping) {
    return createHash('sha256').update(JSON.stringify(mapping)).digest('base64url');
}
async function outcomeOf(ctx, work) {
    const { received, source, mapping } = work;
    if (source.deletedAt !== null)
        return { state: 'FAILED', reason: 'SOURCE_DELETED' };
    if (!(await isVerified(ctx, work)))
        return { state: 'FAILED', reason: 'NOT_VERIFIED' };
    const payload = readPayload(received.body, received.headers['content-type']);
    if (payload.kind === 'unreadable')
        return { state: 'INVALID', reason: 'PAYLOAD_INVALID', detail: payload.problem };
    const problems = source.payloadSchema === null ? [] : problemsOf(source.payloadSchema, payload.value);
    if (problems.length > 0)
        return { state: 'INVALID', reason: 'PAYLOAD_INVALID', detail: problems.map(({ path, message }) => `${path} ${message}`).join('; ') };
    if (mapping === null)
        return { state: 'IGNORED', reason: 'NO_MAPPING' };
    try {
        const known = knownOf(received, payload.value);
        return mapping.mutation === null ? tellOf(received, mapping, known) : await mutate(ctx, work, variablesOf(mapping, known));
    }
    catch (error) {
        if (error instanceof MappingProblem)
            return { state: 'FAILED', reason: 'VALUES_MISSING', detail: error.message };
        throw error;
    }
}
/** What is in the row must be what was signed, by the secret that was good then, at the time when it came. */
async function isVerified(ctx, { received, source: { scheme } }) {
    const secret = await ctx.read((db) => findSecret(db, received.secretId));
    if (!secret || secret.sourceId !== received.sourceId)
        return false;
    const { headers, body, proof, receivedAt } = received;
    return verifyKept({ scheme, secrets: openSecrets(ctx, [secret]), headers, body, proof, now: receivedAt });
}
function knownOf({ externalId, type, id, receivedAt }, payload) {
    return { payload, attributes: { ID: externalId, TYPE: type, RECEIVED_ID: id, RECEIVED_AT: receivedAt.toISOString() } };
}
function tellOf({ id: receivedId, sourceId, externalId, type }, mapping, known) {
    const fields = { ...fieldsOf(mapping, known) };
    return { state: 'HANDLED', reason: null, tell: webhookReceived({ receivedId, sourceId, externalId, type, name: mapping.event ?? '', fields }) };
}
/** What passes by itself. A key that is in progress is the same work in a process that is dying. */
const PASSING = new Set(['UNAVAILABLE', 'INTERNAL', 'RATE_LIMITED']);
const PASSING_REASONS = new Set(['IDEMPOTENCY_IN_PROGRESS', 'WRITES_COLLIDED']);
async function mutate(ctx, { received, source, mapping, attempt }, variables) {
    const { errors } = await ctx.selections.mutate(ctx, mapping?.mutation ?? '', {
        variables,
        permissions: await permissionsOf(ctx, source),
        name: source.id,
        idempotencyKey: `${received.id} ${mapping && digestOf(mapping)}`,
    });
    const [error] = errors;
    if (!error)
        return { state: 'HANDLED', reason: null };
    const passing = errors.find(({ code, reason }) => PASSING.has(code) || PASSING_REASONS.has(reason));
    if (passing && attempt < HANDLING_ATTEMPTS)
        throw new Error(`The mutation could not be done at the moment: ${describe(passing)}`);
    return { state: 'FAILED', reason: passing ? 'ATTEMPTS_EXHAUSTED' : 'MUTATION_REFUSED', detail: describe(passing ?? error) };
}
function describe({ code, reason, message }) {
    return `${code} ${reason}: ${message}`;
}
/** Joins. Nothing when somebody has given it another ticket meanwhile: then that one counts. */
async function settle(tx, { received }, { state, reason, detail, tell, mappingDigest }) {
    if ((await lockTicket(tx.db, received.id)) !== received.ticket)
        return;
    const isDone = state === 'HANDLED';
    const change = { state, reason, detail: detail?.slice(0, DETAIL_LENGTH_MAX) ?? null, dueAt: null, settledAt: tx.ctx.now() };
    await updateReceived(tx.db, received.id, { ...change, ...(isDone ? { mappingDigest } : {}) });
    if (tell)
        tx.emit(tell);
}
//# sourceMappingURL=handle.js.map