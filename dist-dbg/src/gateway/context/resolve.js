import { ANONYMOUS } from '../../kernel/context.js';
import { apiKeyInvalid, readPresented } from '../../modules/apikeys/public.js';
import { SLUG_PATTERN, tenantMismatch, tenantNotFound, tenantSuspended } from '../../modules/tenancy/public.js';
import { authorizationMalformed, tokenInvalid } from './errors.js';
/**
 * Order of the sources: the host's subdomain, then the header, then what the token or the API key names. Two that disagree are refused.
 * A tenant that does not exist and one that is suspended look the same to whoever is not signed in to it.
 */
export async function resolveAsker(options, { hostSlug, headers, address }) {
    const bearer = readBearer(headers.authorization);
    const key = bearer === null ? null : readPresented(bearer);
    const claims = bearer === null || key ? null : readClaims(options, bearer);
    const headerSlug = readHeaderSlug(headers['x-tenant']);
    if (hostSlug !== null && headerSlug !== null && hostSlug !== headerSlug)
        throw tenantMismatch();
    const slug = hostSlug ?? headerSlug;
    const tenant = await findTenant(options, slug, (key ?? claims)?.tenantId ?? null);
    if (key)
        return resolveKey(options, { key, tenant, address }, slug);
    if (claims && claims.tenantId !== (tenant?.id ?? null))
        throw slug !== null && tenant === null ? tenantNotFound() : tenantMismatch();
    if (slug !== null && tenant === null)
        throw tenantNotFound();
    if (tenant && tenant.provisioningSince !== null)
        throw tenantNotFound();
    if (tenant && tenant.suspendedAt !== null)
        throw claims ? tenantSuspended() : tenantNotFound();
    if (claims && tenant?.sessionsValidFrom && claims.issuedAt < tenant.sessionsValidFrom)
        throw tokenInvalid();
    if (tenant)
        await options.requireServable(tenant);
    if (claims?.kind === 'customer')
        return { tenant, actor: toCustomer(claims) };
    return { tenant, actor: claims ? toActor(claims, claims.kind, await options.standingOf(claims, tenant)) : ANONYMOUS };
}
/** Anybody can write down a key that names a tenant: until it was found good, nothing is told that a stranger would not be told. */
async function resolveKey(options, { key, tenant, address }, slug) {
    if (tenant === null)
        throw slug === null ? apiKeyInvalid() : tenantNotFound();
    const isSuspended = tenant.suspendedAt !== null;
    if (tenant.provisioningSince !== null)
        throw tenantNotFound();
    if (tenant.id !== key.tenantId)
        throw isSuspended ? tenantNotFound() : tenantMismatch();
    await options.requireServable(tenant);
    const actor = await options.actorOfKey({ key, tenant, address });
    if (isSuspended)
        throw tenantSuspended();
    return { tenant, actor };
}
function findTenant({ directory }, slug, named) {
    if (slug !== null)
        return directory.findBySlug(slug);
    return named === null ? Promise.resolve(null) : directory.findById(named);
}
function readBearer(authorization) {
    if (authorization === undefined || authorization === '')
        return null;
    const [, bearer] = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization) ?? [];
    if (bearer === undefined)
        throw authorizationMalformed();
    return bearer;
}
function readClaims({ verifyAccess, hasEnded }, token) {
    const claims = verifyAccess(token);
    if (claims === null || hasEnded(claims.sessionId))
        throw tokenInvalid();
    return claims;
}
function readHeaderSlug(header) {
    if (header === undefined || header === '')
        return null;
    if (typeof header !== 'string' || !SLUG_PATTERN.test(header))
        throw tenantNotFound();
    return header;
}
const actors = new WeakMap();
const NOTHING = new Set();
/** What the token lists counts for nothing: customers hold no permission. */
function toCustomer({ subjectId, sessionId }) {
    return { kind: 'customer', id: subjectId, sessionId, permissions: NOTHING };
}
/** Made once for the claims, which stay in memory as long as their token, and anew when the rights have changed. */
function toActor(claims, kind, standing) {
    const known = actors.get(claims);
    if (known?.standing === standing)
        return known.actor;
    const { subjectId, sessionId, assurance, impersonatorId } = claims;
    const { permissions, stamp } = standing;
    const actor = {
        ...{ kind, id: subjectId, sessionId, permissions, assurance, secondFactorFrom: stamp.secondFactorFrom ?? null },
        ...(impersonatorId === undefined ? {} : { impersonatorId }),
    };
    actors.set(claims, { standing, actor });
    return actor;
}
//# sourceMappingURL=resolve.js.map