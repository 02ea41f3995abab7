/** Onboardings beyond what a process does at a time: promised at once, created by the worker, and followed by the id that they will have. */
import { invariant } from '../../../kernel/assert.js';
import { tenantId } from '../../../kernel/context.js';
import { Refusal } from '../../../kernel/errors.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { withRequired } from '../../../kernel/required-modules.js';
import { getPlanToAssign } from '../../entitlements/public.js';
import { onboardingBusy, slugTaken, tenantNotFound } from '../errors.js';
import { onboardingFailed, onboardingQueued } from '../events.js';
import { ANYWHERE, placeTenant } from '../placing/placement.js';
import { findTenantById, findTenantBySlug } from '../queries.js';
import { createTenant } from './create.js';
import { makeElsewhere, openTenant } from './elsewhere.js';
import { byRequest } from './order.js';
import { countAhead, countOnboardings, countWaiting, deleteFailedBefore, deleteOnboarding, findOnboarding, findPendingTenant, insertOnboarding, listOnboardings, lockNextOnboarding, updateOnboarding, } from './queries.js';
/** What goes wrong for a reason that may pass is tried again, each time after twice as long. */
const ATTEMPTS_MAX = 5;
const FIRST_RETRY_MS = 5_000;
/** A client that is turned away waits at least as long as the worker takes for some hundred tenants. */
const BUSY_RETRY_MS = 10_000;
/** How long an operator can see why one failed. */
const FAILED_KEPT_MS = 7 * 86_400_000;
/** Longer than it takes to make a tenant on another server: nobody begins with it again before. */
const ELSEWHERE_MS = 60_000;
/** Joins the transaction of what asks for it. Throws when too many wait, no server takes it, or the slug is taken or promised to another. */
export async function queueTenant(tx, { admin, wish = ANYWHERE, ...asked }) {
    const { db, ctx } = tx;
    const { slug, name, language = null, modules } = asked;
    const requestedAt = ctx.now();
    if ((await countWaiting(db)) >= ctx.installation.onboarding.queueMax)
        throw busy();
    const { key: plan } = await getPlanToAssign(db, asked.plan ?? null);
    await placeTenant(db, wish, await ctx.serversDown());
    const request = (await findTenantBySlug(db, slug)) === null &&
        (await insertOnboarding(db, {
            tenantId: tenantId.mint(),
            slug,
            name,
            language,
            modules: withRequired(modules).sort(),
            plan,
            ...wish,
            adminEmail: admin.email,
            adminName: admin.displayName,
            adminPasswordHash: admin.passwordHash,
            adminEmailVerifiedAt: admin.emailVerifiedAt ?? null,
            requestedAt,
            nextAttemptAt: requestedAt,
        }));
    if (!request)
        throw slugTaken(slug);
    tx.emit(onboardingQueued({ tenantId: request.tenantId, slug, name, adminEmail: admin.email }));
    const pending = await findPendingTenant(db, request.tenantId, tx.migrationsDigest);
    invariant(pending, 'a request that was just made waits');
    return pending;
}
/** Creates those that wait, as many at a time as configured. Returns how many were created. Run by the worker. */
export async function completeOnboardings(ctx, signal) {
    let created = 0;
    const lane = async () => {
        while (!signal?.aborted) {
            const outcome = await completeNext(ctx);
            if (outcome === 'NOTHING_LEFT')
                return;
            if (outcome === 'CREATED')
                created += 1;
        }
    };
    await Promise.all(Array.from({ length: ctx.installation.onboarding.concurrency }, lane));
    return created;
}
/** Forgets why requests failed, a week later. */
export async function forgetFailedOnboardings(ctx) {
    await ctx.control.write((tx) => deleteFailedBefore(tx.db, new Date(ctx.now().getTime() - FAILED_KEPT_MS)));
}
export async function getOnboarding(ctx, id) {
    return ctx.control.read(async (db) => {
        const request = await findOnboarding(db, id);
        if (request)
            return toOnboarding(request, request.failedAt === null ? await countAhead(db, request) : 0);
        const tenant = await findTenantById(db, id);
        if (!tenant)
            throw tenantNotFound();
        return {
            tenantId: id,
            slug: tenant.slug,
            status: tenant.provisioningSince === null ? 'ONBOARDED' : 'PENDING',
            failure: null,
            requestedAt: tenant.createdAt,
            ahead: 0,
        };
    });
}
export async function pageOnboardings(ctx, args) {
    const request = pageRequest(args, byRequest);
    const rows = await ctx.control.read((db) => listOnboardings(db, request));
    return toPage(rows, request, (row) => [row.requestedAt.toISOString(), tenantId.toUuid(row.tenantId)]);
}
export function totalOnboardings(ctx) {
    return ctx.control.read(countOnboardings);
}
export function toOnboarding({ tenantId: id, slug, failedAt, failure, requestedAt }, ahead) {
    return { tenantId: id, slug, status: failedAt === null ? 'PENDING' : 'FAILED', failure, requestedAt, ahead };
}
/**
 * The tenant and the end of its request are one transaction: whoever is killed in between leaves the request for the next one. On another server
 * the request stays until the tenant is open, and whoever comes after the killed one finds how far that came.
 */
async function completeNext(ctx) {
    let tried = null;
    try {
        const begun = await ctx.control.write(async (tx) => {
            const request = await lockNextOnboarding(tx.db, ctx.now());
            tried = request;
            return request && begin(tx, request);
        });
        if (begun === null)
            return 'NOTHING_LEFT';
        const { tenant, admin } = begun;
        if (tenant.provisioningSince === null)
            return 'CREATED';
        await makeElsewhere(ctx, tenant, { admin, also: null });
        await openTenant(ctx, tenant);
        return 'CREATED';
    }
    catch (error) {
        if (tried === null)
            throw error;
        await noteFailure(ctx, tried, error);
        return 'FAILED';
    }
}
async function begin(tx, request) {
    const { admin, ...wanted } = toNewTenant(request);
    const tenant = (await findTenantById(tx.db, request.tenantId)) ?? (await createTenant(tx, { ...wanted, admin }));
    if (tenant.provisioningSince === null)
        await deleteOnboarding(tx.db, tenant.id);
    else
        await updateOnboarding(tx.db, tenant.id, { nextAttemptAt: new Date(tx.ctx.now().getTime() + ELSEWHERE_MS) });
    return { tenant, admin };
}
/** A refusal stays one however often it is tried. */
async function noteFailure(ctx, request, error) {
    const attempts = request.attempts + 1;
    const isFinal = (error instanceof Refusal && error.code === 'CONFLICT') || attempts >= ATTEMPTS_MAX;
    const failure = error instanceof Refusal ? error.reason : 'INTERNAL';
    if (!(error instanceof Refusal))
        ctx.log.error('a tenant could not be created', { tenantId: request.tenantId, attempts, error });
    const now = ctx.now();
    await ctx.control.write(async (tx) => {
        const { tenantId: id, slug } = request;
        if (!isFinal)
            return updateOnboarding(tx.db, id, { attempts, nextAttemptAt: new Date(now.getTime() + FIRST_RETRY_MS * 2 ** (attempts - 1)) });
        tx.emit(onboardingFailed({ tenantId: id, slug, reason: failure }));
        return updateOnboarding(tx.db, id, { attempts, failedAt: now, failure, adminPasswordHash: null });
    });
}
function toNewTenant(request) {
    const { tenantId: id, slug, name, language, modules, plan, serverId, region } = request;
    const { adminEmail, adminName, adminPasswordHash, adminEmailVerifiedAt } = request;
    const admin = { email: adminEmail, displayName: adminName, passwordHash: adminPasswordHash, emailVerifiedAt: adminEmailVerifiedAt };
    return { id, slug, name, language, modules, plan, admin, wish: { serverId, region } };
}
function busy() {
    const { code, reason, message } = onboardingBusy();
    return new Refusal({ code, reason, message, retryAfterMs: BUSY_RETRY_MS });
}
//# sourceMappingURL=queue.js.map