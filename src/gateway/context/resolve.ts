/** Who asks, and for which tenant: from the host, the header `x-tenant` and the token, which must agree. */
import type { IncomingHttpHeaders } from 'node:http';
import { ANONYMOUS, type Actor, type Tenant } from '../../kernel/context.js';
import type { VerifiedClaims } from '../../kernel/tokens.js';
import type { Standing } from '../../modules/access/public.js';
import { SLUG_PATTERN, type TenantDirectory, tenantMismatch, tenantNotFound, tenantSuspended } from '../../modules/tenancy/public.js';
import { authorizationMalformed, tokenInvalid } from './errors.js';

export type Asker = { readonly tenant: Tenant | null; readonly actor: Actor };

export type ResolveOptions = {
  readonly directory: Pick<TenantDirectory, 'findBySlug' | 'findById'>;
  readonly verifyAccess: (token: string) => VerifiedClaims | null;
  readonly hasEnded: (sessionId: string) => boolean;
  /** What the bearer of the token may at this moment. */
  readonly standingOf: (claims: VerifiedClaims, tenant: Tenant | null) => Standing | Promise<Standing>;
  /** Throws while this build cannot work with the tenant's schema. */
  readonly requireServable: (tenant: Tenant) => Promise<void>;
};

/**
 * Order of the sources: the host's subdomain, then the header, then the token's claim. Two that disagree are refused.
 * A tenant that does not exist and one that is suspended look the same to whoever is not signed in to it.
 */
export async function resolveAsker(options: ResolveOptions, hostSlug: string | null, headers: IncomingHttpHeaders): Promise<Asker> {
  const claims = readClaims(options, headers.authorization);
  const headerSlug = readHeaderSlug(headers['x-tenant']);
  if (hostSlug !== null && headerSlug !== null && hostSlug !== headerSlug) throw tenantMismatch();

  const slug = hostSlug ?? headerSlug;
  const tenant = await findTenant(options, slug, claims);
  if (claims && claims.tenantId !== (tenant?.id ?? null)) throw slug !== null && tenant === null ? tenantNotFound() : tenantMismatch();
  if (slug !== null && tenant === null) throw tenantNotFound();
  if (tenant && tenant.provisioningSince !== null) throw tenantNotFound();
  if (tenant && tenant.suspendedAt !== null) throw claims ? tenantSuspended() : tenantNotFound();
  if (claims && tenant?.sessionsValidFrom && claims.issuedAt < tenant.sessionsValidFrom) throw tokenInvalid();
  if (tenant) await options.requireServable(tenant);
  return { tenant, actor: claims ? toActor(claims, await options.standingOf(claims, tenant)) : ANONYMOUS };
}

function findTenant({ directory }: ResolveOptions, slug: string | null, claims: VerifiedClaims | null): Promise<Tenant | null> {
  if (slug !== null) return directory.findBySlug(slug);
  if (claims !== null && claims.tenantId !== null) return directory.findById(claims.tenantId);
  return Promise.resolve(null);
}

function readClaims({ verifyAccess, hasEnded }: ResolveOptions, authorization: string | undefined): VerifiedClaims | null {
  if (authorization === undefined || authorization === '') return null;
  const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization) ?? [];
  if (token === undefined) throw authorizationMalformed();
  const claims = verifyAccess(token);
  if (claims === null || hasEnded(claims.sessionId)) throw tokenInvalid();
  return claims;
}

function readHeaderSlug(header: string | string[] | undefined): string | null {
  if (header === undefined || header === '') return null;
  if (typeof header !== 'string' || !SLUG_PATTERN.test(header)) throw tenantNotFound();
  return header;
}

type Known = { readonly standing: Standing; readonly actor: Actor };
const actors = new WeakMap<VerifiedClaims, Known>();

/** Made once for the claims, which stay in memory as long as their token, and anew when the rights have changed. */
function toActor(claims: VerifiedClaims, standing: Standing): Actor {
  const known = actors.get(claims);
  if (known?.standing === standing) return known.actor;
  const { kind, subjectId, sessionId, assurance, impersonatorId } = claims;
  const { permissions, stamp } = standing;
  const actor: Actor = {
    ...{ kind, id: subjectId, sessionId, permissions, assurance, secondFactorFrom: stamp.secondFactorFrom ?? null },
    ...(impersonatorId === undefined ? {} : { impersonatorId }),
  };
  actors.set(claims, { standing, actor });
  return actor;
}
