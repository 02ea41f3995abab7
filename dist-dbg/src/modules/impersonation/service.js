import { z } from 'zod';
import { invariant } from '../../kernel/assert.js';
import { check } from '../../kernel/check.js';
import { tenantId } from '../../kernel/context.js';
import { line } from '../../kernel/inputs.js';
import { pageRequest, toPage } from '../../kernel/page.js';
import { getRights, userId } from '../access/public.js';
import { beginImpersonatedSession, endImpersonatedSession, isSessionOpen } from '../auth/public.js';
import { findTenantById, tenantNotFound } from '../tenancy/public.js';
import { findUserById } from '../users/public.js';
import { impersonationOver, operatorAccessNotAllowed, userNotFound } from './errors.js';
import { impersonationEnded, impersonationRenewed, impersonationStarted, operatorAccessAllowed, operatorAccessWithdrawn } from './events.js';
import { impersonationId } from './ids.js';
import { findConsent, insertImpersonation, listImpersonationRows, lockConsent, lockImpersonation, updateConsentExpiry, updateImpersonationsEnded, upsertConsent, } from './queries.js';
/** As long as one question of support takes. Then the operator must say anew why. */
export const IMPERSONATION_MINUTES_MAX = 60;
/** A consent that nobody remembers is none. */
export const CONSENT_HOURS_MAX = 720;
const MINUTE_MS = 60_000;
export const allowSchema = z.strictObject({
    hours: z.int().min(1, 'must be at least 1').max(CONSENT_HOURS_MAX, `must be at most ${CONSENT_HOURS_MAX}`),
});
export const impersonateSchema = z.strictObject({
    tenantId: tenantId.schema,
    userId: userId.schema,
    reason: line(500),
    minutes: z.int().min(1, 'must be at least 1').max(IMPERSONATION_MINUTES_MAX, `must be at most ${IMPERSONATION_MINUTES_MAX}`),
});
export const ongoingSchema = z.strictObject({ tenantId: tenantId.schema, impersonationId: impersonationId.schema });
export async function getOperatorAccess(ctx) {
    const consent = await ctx.read(findConsent);
    return { allowedUntil: consent && consent.expiresAt > ctx.now() ? consent.expiresAt : null };
}
export function allowOperatorAccess(ctx, input) {
    const { hours } = check(allowSchema, input);
    return ctx.write(async (tx) => {
        const now = ctx.now();
        const expiresAt = new Date(now.getTime() + hours * 60 * MINUTE_MS);
        await upsertConsent(tx.db, { grantedBy: actingUser(ctx), grantedAt: now, expiresAt });
        tx.emit(operatorAccessAllowed({ tenantId: ctx.tenant.id, expiresAt: expiresAt.toISOString() }));
        return { allowedUntil: expiresAt };
    });
}
/** Whoever acts as a user at the moment is refused everywhere, within two seconds. */
export function withdrawOperatorAccess(ctx) {
    return ctx.write(async (tx) => {
        await endAccess(tx);
        return { allowedUntil: null };
    });
}
/** Joins a transaction, for whatever else ends a consent. */
export async function endAccess(tx) {
    const { ctx } = tx;
    await updateConsentExpiry(tx.db, ctx.now());
    const ended = await updateImpersonationsEnded(tx.db, ctx.now());
    for (const one of ended)
        await tellEnded(tx, one);
    tx.emit(operatorAccessWithdrawn({ tenantId: ctx.tenant.id, ended: ended.length }));
}
const byStart = { name: 'impersonations.started', values: z.tuple([z.iso.datetime(), z.uuid()]) };
export async function pageImpersonations(ctx, page) {
    const request = pageRequest(page, byStart);
    const rows = await ctx.read((db) => listImpersonationRows(db, request));
    return toPage(rows, request, (row) => [row.startedAt.toISOString(), impersonationId.toUuid(row.id)]);
}
/**
 * Begins to act as the user. Both trails tell of it, and every row of what is done names both. Where the tenant lies on another server, its trail
 * is committed first and the operators' afterwards: the token is given away when both are.
 */
export function impersonateTenantUser(ctx, input) {
    const { tenantId: id, userId: user, reason, minutes } = check(impersonateSchema, input);
    const operatorId = actingOperator(ctx);
    return ctx.control.write(async (control) => {
        const tenant = await getTenant(control, id);
        const begun = await inTenant(control, tenant, async (tx) => {
            const consent = await lockConsent(tx.db);
            const now = ctx.now();
            if (!consent || consent.expiresAt <= now)
                throw operatorAccessNotAllowed();
            const expiresAt = new Date(Math.min(now.getTime() + minutes * MINUTE_MS, consent.expiresAt.getTime()));
            const sessionId = await beginImpersonatedSession(tx, { holderId: user, expiresAt });
            const impersonation = {
                id: impersonationId.mint(),
                operatorId,
                userId: user,
                sessionId,
                reason,
                startedAt: now,
                expiresAt,
                endedAt: null,
            };
            await insertImpersonation(tx.db, impersonation);
            const facts = { impersonationId: impersonation.id, tenantId: tenant.id, userId: user, operatorId, reason, expiresAt: expiresAt.toISOString() };
            tx.emit(impersonationStarted(facts));
            return { facts, impersonated: await toImpersonated(tx, ctx, impersonation) };
        });
        control.emit(impersonationStarted(begun.facts));
        return begun.impersonated;
    });
}
/** Another access token of the same impersonation: each lasts as long as those of users, so that ended sessions need not be remembered longer. */
export function renewImpersonation(ctx, input) {
    const { tenantId: id, impersonationId: impersonation } = check(ongoingSchema, input);
    return ctx.control.write(async (control) => {
        const tenant = await getTenant(control, id);
        return inTenant(control, tenant, async (tx) => {
            const row = await lockImpersonation(tx.db, impersonation);
            if (!row || row.operatorId !== actingOperator(ctx) || row.endedAt !== null || row.expiresAt <= ctx.now())
                throw impersonationOver();
            if (!(await isSessionOpen(tx, row.sessionId)))
                throw impersonationOver();
            tx.record(impersonationRenewed({ impersonationId: row.id, userId: row.userId, operatorId: row.operatorId }));
            return toImpersonated(tx, ctx, row);
        });
    });
}
/** True also when it had ended before. */
export function endImpersonation(ctx, input) {
    const { tenantId: id, impersonationId: impersonation } = check(ongoingSchema, input);
    return ctx.control.write(async (control) => {
        const tenant = await getTenant(control, id);
        return inTenant(control, tenant, async (tx) => {
            const row = await lockImpersonation(tx.db, impersonation);
            if (row?.operatorId !== actingOperator(ctx))
                throw impersonationOver();
            for (const ended of await updateImpersonationsEnded(tx.db, ctx.now(), row.id))
                await tellEnded(tx, ended);
            return true;
        });
    });
}
/** The operator's own proofs count: of those of the user there are none. */
async function toImpersonated(tx, { actor }, impersonation) {
    const { userId: user, operatorId, sessionId, expiresAt } = impersonation;
    const found = await findUserById(tx.db, user);
    if (!found || found.deactivatedAt !== null)
        throw userNotFound();
    const { permissions, stamp: rights } = await getRights(tx.db, tx.ctx, user);
    invariant(actor.kind === 'operator', 'the rules let only operators impersonate');
    const { assurance } = actor;
    const claims = { kind: 'user', subjectId: user, sessionId, tenantId: tx.ctx.tenant.id, permissions, rights, assurance };
    const access = tx.ctx.tokens.issueAccess({ ...claims, impersonatorId: operatorId }, expiresAt);
    return { impersonation, accessToken: access.accessToken, accessTokenExpiresAt: access.expiresAt };
}
async function tellEnded(tx, { id, userId: user, operatorId, sessionId }) {
    await endImpersonatedSession(tx, { id: sessionId, holderId: user });
    tx.emit(impersonationEnded({ impersonationId: id, userId: user, operatorId }));
}
export function inTenant(control, tenant, work) {
    return control.onServer(tenant.serverId, (there) => there.asTenant(tenant, work));
}
async function getTenant(control, id) {
    const tenant = await findTenantById(control.db, id);
    if (!tenant || tenant.suspendedAt !== null || tenant.provisioningSince !== null)
        throw tenantNotFound();
    return tenant;
}
function actingOperator({ actor }) {
    invariant(actor.kind === 'operator', 'the rules let only operators impersonate');
    return actor.id;
}
function actingUser({ actor }) {
    invariant(actor.kind === 'user', 'the rules let only users of the tenant consent');
    return userId.parse(actor.id);
}
//# sourceMappingURL=service.js.map