import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { invalidInput } from '../../../kernel/errors.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import { wake } from '../../../platform/outbox/idle.js';
import { FAN_OUT } from '../delivery/fan-out.js';
import { endpointNotFound, tooManyEndpoints, versionStale } from '../errors.js';
import { webhookEndpointCreated, webhookEndpointUpdated, webhookReleaseDue, webhookSecretRotated } from '../events.js';
import { webhookEndpointId } from '../ids.js';
import { sealHeaders } from '../requests/headers.js';
import { addSecret, rotateSecret } from '../secrets/service.js';
import { endpointsMax } from '../settings.js';
import { webhookEndpoints } from '../tables.js';
import { createEndpointSchema, rotateSecretSchema, updateEndpointSchema, } from './checks.js';
import { findEndpoint, insertEndpoint, listEndpointPage, lockEndpoint, lockEndpointCount, updateEndpointRow } from './queries.js';
import { requireConsistent, requireHeld } from './wanted.js';
/** Within what Standard Webhooks recommends, 15 to 30 seconds. */
const TIMEOUT_SECONDS = 15;
/** A working day, so that nobody changes a receiver's secret at night. */
const OVERLAP_HOURS = 24;
const byAge = { name: 'webhookEndpoints.id', values: z.tuple([z.uuid()]) };
export async function getEndpoint(ctx, id) {
    const endpoint = await ctx.read((db) => findEndpoint(db, id));
    if (!endpoint)
        throw endpointNotFound(id);
    return endpoint;
}
/** In the order in which they were created. */
export async function listWebhookEndpoints(ctx, page) {
    const request = pageRequest(page, byAge);
    const rows = await ctx.read((db) => listEndpointPage(db, keyset([webhookEndpoints.id], 'asc', request)));
    return toPage(rows, request, ({ id }) => [webhookEndpointId.toUuid(id)]);
}
export async function createEndpoint(ctx, input) {
    const { headers = [], timeoutSeconds = TIMEOUT_SECONDS, asymmetric = false, ...given } = check(createEndpointSchema, input);
    const { description = '', filter = null, payloadQuery = null, payloadPermissions = [], ordered = false } = given;
    const { url, eventTypes, ratePerMinute = null, retrySeconds = null } = given;
    const wanted = { eventTypes, filter, payloadQuery, payloadPermissions };
    requireConsistent(ctx, wanted);
    requireHeld(ctx, payloadPermissions);
    await requireCallable(ctx, url);
    return ctx.write(async (tx) => {
        const most = settingOf(ctx, endpointsMax);
        if ((await lockEndpointCount(tx.db)) >= most)
            throw tooManyEndpoints(most);
        const id = webhookEndpointId.mint();
        const now = ctx.now();
        const row = { ...wanted, id, url, description, ordered, ratePerMinute, retrySeconds, timeoutMs: timeoutSeconds * 1_000 };
        await wake(tx.db, { listener: FAN_OUT, tenantId: ctx.tenant.id });
        const endpoint = await insertEndpoint(tx.db, { ...row, ...sealHeaders(ctx, id, headers), createdAt: now, updatedAt: now });
        invariant(endpoint, 'what was inserted is returned');
        const secret = await addSecret(tx, { endpointId: id, kind: 'HMAC' });
        const pair = asymmetric ? await addSecret(tx, { endpointId: id, kind: 'ED25519' }) : null;
        tx.emit(webhookEndpointCreated({ endpointId: id, host: hostOf(url), eventTypes, payloadPermissions }));
        return { endpoint, secret: secret.shown, publicKey: pair?.shown ?? null };
    });
}
export async function updateEndpoint(ctx, input) {
    const { id, ifVersion, headers, timeoutSeconds, ...given } = check(updateEndpointSchema, input);
    if (given.url !== undefined)
        await requireCallable(ctx, given.url);
    return ctx.write(async (tx) => {
        const current = await getLocked(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        if (headers === undefined && given.url !== undefined)
            requireSameServer(current, given.url);
        const change = {
            ...definedOf(given),
            ...(timeoutSeconds === undefined ? {} : { timeoutMs: timeoutSeconds * 1_000 }),
            ...(headers === undefined ? {} : sealHeaders(ctx, id, headers)),
        };
        const wanted = { ...current, ...change };
        requireConsistent(ctx, wanted);
        requireHeld(ctx, newlyGiven(current, wanted));
        const endpoint = await updateEndpointRow(tx.db, id, { ...change, updatedAt: ctx.now() });
        invariant(endpoint, 'a locked endpoint stays');
        // What waits for its turn at an ordered endpoint has no turn any more.
        if (current.ordered && !endpoint.ordered)
            tx.schedule(webhookReleaseDue({ endpointId: id }), ctx.now());
        const { url, eventTypes, payloadPermissions, version } = endpoint;
        const changed = Object.keys(change).filter((name) => name !== 'sealedHeaders');
        tx.emit(webhookEndpointUpdated({ endpointId: id, host: hostOf(url), eventTypes, payloadPermissions, changed, version }));
        return endpoint;
    });
}
export async function rotateWebhookSecret(ctx, input) {
    const { id, kind = 'HMAC', overlapHours = OVERLAP_HOURS } = check(rotateSecretSchema, input);
    return ctx.write(async (tx) => {
        const endpoint = await getLocked(tx, id);
        const { row, shown } = await rotateSecret(tx, { endpointId: id, kind, overlapHours });
        tx.emit(webhookSecretRotated({ endpointId: id, secretId: row.id, kind, overlapHours }));
        return { endpoint, secret: row.publicKey === null ? shown : null, publicKey: row.publicKey };
    });
}
/** Joins. */
export async function getLocked(tx, id) {
    const endpoint = await lockEndpoint(tx.db, id);
    if (!endpoint || endpoint.deletedAt !== null)
        throw endpointNotFound(id);
    return endpoint;
}
/** What the rest of a URL says may be a secret. */
export function hostOf(url) {
    return URL.parse(url)?.host ?? '';
}
async function requireCallable(ctx, url) {
    const problem = await ctx.outbound.problemOf(url);
    if (problem !== null)
        throw invalidInput([{ path: 'input.url', reason: 'URL_FORBIDDEN', message: `must ${problem}` }]);
}
/** Headers are often credentials: who changes the URL must not make us send to another server what they were never shown. */
function requireSameServer({ url, headerNames }, wanted) {
    if (headerNames.length === 0 || URL.parse(url)?.origin === URL.parse(wanted)?.origin)
        return;
    throw invalidInput([{ path: 'input.headers', reason: 'REQUIRED', message: 'must be given anew when the URL moves to another server' }]);
}
/** A query that is changed reads with all permissions anew, so all of them must be one's own; else only those that are added. */
function newlyGiven(current, wanted) {
    if (wanted.payloadQuery !== current.payloadQuery)
        return wanted.payloadPermissions;
    return wanted.payloadPermissions.filter((name) => !current.payloadPermissions.includes(name));
}
function definedOf(given) {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=service.js.map