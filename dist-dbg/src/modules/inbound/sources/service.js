import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { invalidInput } from '../../../kernel/errors.js';
import { given } from '../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import { problemsOfPermissions, userId } from '../../access/public.js';
import { pathOf } from '../address/address.js';
import { permissionBeyondOwn, sourceNotFound, tooManySources, versionStale } from '../errors.js';
import { sourceSecretRotated, webhookSourceCreated, webhookSourceDeleted, webhookSourceUpdated } from '../events.js';
import { webhookSourceId } from '../ids.js';
import { problemsOfMappings } from '../mapping/consistency.js';
import { OPEN_OPTIONS, schemeOf } from '../schemes/presets.js';
import { deleteSecrets } from '../secrets/queries.js';
import { addSecret, rotateSecret } from '../secrets/service.js';
import { sourcesMax } from '../settings.js';
import { webhookSources } from '../tables.js';
import { createSourceSchema, rotateSourceSecretSchema, sourceSchema, updateSourceSchema, } from './checks.js';
import { findSource, insertSource, listSourcePage, lockSource, lockSourceCount, updateSourceRow } from './queries.js';
/** Ten a second: more than most senders, and little for us. */
export const RATE_PER_MINUTE = 600;
/** A working day, so that nobody changes a sender's secret at night. */
export const OVERLAP_HOURS = 24;
const byAge = { name: 'webhookSources.id', values: z.tuple([z.uuid()]) };
export async function getSource(ctx, id) {
    const source = await ctx.read((db) => findSource(db, id));
    if (!source)
        throw sourceNotFound(id);
    return source;
}
/** In the order in which they were created. */
export async function listSources(ctx, page) {
    const request = pageRequest(page, byAge);
    const rows = await ctx.read((db) => listSourcePage(db, keyset([webhookSources.id], 'asc', request)));
    return toPage(rows, request, ({ id }) => [webhookSourceId.toUuid(id)]);
}
/** Where its sender posts to. */
export function urlOf(ctx, { id }) {
    return `${ctx.installation.publicUrl}${pathOf(ctx.secrets, { tenantId: ctx.tenant.id, sourceId: id })}`;
}
export async function createSource(ctx, input) {
    const { name, preset, verification = {}, secret = null, ...wanted } = check(createSourceSchema, input);
    const { description = '', payloadSchema = null, mappings = [], permissions = [], ratePerMinute = RATE_PER_MINUTE } = wanted;
    requireConsistent(ctx, { mappings, permissions }, problemsOfVerification(preset, verification));
    requireHeld(ctx, permissions);
    const scheme = schemeOf(preset, verification);
    const row = { name, description, scheme, payloadSchema, mappings, permissions, ratePerMinute };
    return ctx.write((tx) => addSource(tx, row, secret));
}
/** Joins. */
export async function addSource(tx, wanted, secret) {
    const { db, ctx } = tx;
    const most = settingOf(ctx, sourcesMax);
    if ((await lockSourceCount(db)) >= most)
        throw tooManySources(most);
    const id = webhookSourceId.mint();
    const now = ctx.now();
    const source = await insertSource(db, { id, ...wanted, grantedBy: granterOf(ctx), createdAt: now, updatedAt: now });
    invariant(source, 'what was inserted is returned');
    const { name, scheme, permissions } = wanted;
    const added = await addSecret(tx, { sourceId: id, scheme, secret });
    tx.emit(webhookSourceCreated({ sourceId: id, name, preset: scheme.preset, permissions: [...permissions] }));
    return { source, secret: added?.shown ?? null };
}
export async function updateSource(ctx, input) {
    const { id, ifVersion, ...change } = check(updateSourceSchema, input);
    return ctx.write(async (tx) => {
        const current = await getLocked(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const wanted = { ...current, ...given(change) };
        requireConsistent(ctx, wanted);
        // Whoever changes what is done, or what may be done, answers for all of it.
        const grants = change.mappings !== undefined || change.permissions !== undefined;
        if (grants)
            requireHeld(ctx, wanted.permissions);
        const row = { ...given(change), ...(grants ? { grantedBy: granterOf(ctx) } : {}), updatedAt: ctx.now() };
        const source = await updateSourceRow(tx.db, id, row);
        invariant(source, 'a locked source stays');
        const { name, permissions, version } = source;
        tx.emit(webhookSourceUpdated({ sourceId: id, name, permissions, changed: Object.keys(given(change)), version }));
        return source;
    });
}
export async function rotateWebhookSourceSecret(ctx, input) {
    const { id, secret = null, overlapHours = OVERLAP_HOURS } = check(rotateSourceSecretSchema, input);
    return ctx.write(async (tx) => {
        const source = await getLocked(tx, id);
        const added = await rotateSecret(tx, { sourceId: id, scheme: source.scheme, secret, overlapHours });
        if (!added)
            throw invalidInput([{ path: 'input.secret', reason: 'REQUIRED', message: 'must be given: this sender makes its secrets itself' }]);
        tx.emit(sourceSecretRotated({ sourceId: id, secretId: added.row.id, overlapHours }));
        return { source, secret: added.shown };
    });
}
/** Its secrets go at once; what it received stays as long as that of others. */
export async function deleteSource(ctx, input) {
    const { id } = check(sourceSchema, input);
    return ctx.write(async (tx) => {
        await getLocked(tx, id);
        const now = ctx.now();
        await deleteSecrets(tx.db, id);
        const source = await updateSourceRow(tx.db, id, { deletedAt: now, updatedAt: now });
        invariant(source, 'a locked source stays');
        tx.emit(webhookSourceDeleted({ sourceId: id }));
        return source;
    });
}
async function getLocked(tx, id) {
    const source = await lockSource(tx.db, id);
    if (!source)
        throw sourceNotFound(id);
    return source;
}
function requireConsistent(ctx, { mappings, permissions }, others = []) {
    const problems = [...others, ...problemsOfMappings(ctx, mappings), ...problemsOfPermissions(permissions, 'input.permissions')];
    if (problems.length > 0)
        throw invalidInput(problems);
}
function problemsOfVerification(preset, verification) {
    const closed = Object.keys(given(verification)).filter((name) => !OPEN_OPTIONS[preset].includes(name));
    const at = 'input.verification';
    const problems = closed.map((name) => ({
        path: `${at}.${name}`,
        reason: 'FIXED',
        message: `is what ${preset} says it is: choose HMAC to say it yourself`,
    }));
    if (preset !== 'BASIC' || verification.username !== undefined)
        return problems;
    return [...problems, { path: `${at}.username`, reason: 'REQUIRED', message: 'must be given' }];
}
/** Nobody does through a source what they may not do themselves. Only a person answers for it: programs, operators and the system give nothing. */
function requireHeld({ actor }, permissions) {
    const missing = permissions.filter((name) => actor.kind !== 'user' || !actor.permissions.has(name));
    if (missing.length > 0)
        throw permissionBeyondOwn(missing.join(', '));
}
function granterOf({ actor }) {
    return actor.kind === 'user' ? userId.parse(actor.id) : null;
}
//# sourceMappingURL=service.js.map