/** Who asks, and for which tenant: from the host, the header `x-tenant`, and the token or API key, which must agree. */
import type { IncomingHttpHeaders } from 'node:http';
import { ANONYMOUS, type Actor, type Tenant, type TenantId } from '../../kernel/context.js';
import type { VerifiedClaims } from '../../kernel/tokens.js';
import type { Standing } from '../../modules/access/public.js';
import { type ApiKeysInForce, type PresentedKey, apiKeyInvalid, readPresented } from '../../modules/apikeys/public.js';
import { SLUG_PATTERN, type TenantDirectory, tenantMismatch, tenantNotFound, tenantSuspended } from '../../modules/tenancy/public.js';
import { authorizationMalformed, tokenInvalid } from './errors.js';

export type Asker = { readonly tenant: Tenant | null; readonly actor: Actor };

export type ResolveOptions = {
  readonly directory: Pick<TenantDirectory, 'findBySlug' | 'findById'>;
  readonly verifyAccess: (token: string) => VerifiedClaims | null;
  readonly hasEnded: (sessionId: string) => boolean;
  /** What the bearer of the token may at this moment. */
  readonly standingOf: (claims: VerifiedClaims, tenant: Tenant | null) => Standing | Promise<Standing>;
  readonly actorOfKey: ApiKeysInForce['actorOf'];
  /** Throws while this build cannot work with the tenant's schema. */
  readonly requireServable: (tenant: Tenant) => Promise<void>;
};

export type Arriving = { readonly hostSlug: string | null; readonly headers: IncomingHttpHeaders; readonly address: string | null };

/**
 * Order of the sources: the host's subdomain, then the header, then what the token or the API key names. Two that disagree are refused.
 * A tenant that does not exist and one that is suspended look the same to whoever is not signed in to it.
 */
export async function resolveAsker(options: ResolveOptions, { hostSlug, headers, address }: Arriving): Promise<Asker> {
  const bearer = readBearer(headers.authorization);
  const key = bearer === null ? null : readPresented(bearer);
  const claims = bearer === null || key ? null : readClaims(options, bearer);
  const headerSlug = readHeaderSlug(headers['x-tenant']);
  if (hostSlug !== null && headerSlug !== null && hostSlug !== headerSlug) throw tenantMismatch();

  const slug = hostSlug ?? headerSlug;
  const tenant = await findTenant(options, slug, (key ?? claims)?.tenantId ?? null);
  if (key) return resolveKey(options, { key, tenant, address }, slug);
  if (claims && claims.tenantId !== (tenant?.id ?? null)) throw slug !== null && tenant === null ? tenantNotFound() : tenantMismatch();
  if (slug !== null && tenant === null) throw tenantNotFound();
  if (tenant && tenant.provisioningSince !== null) throw tenantNotFound();
  if (tenant && tenant.suspendedAt !== null) throw claims ? tenantSuspended() : tenantNotFound();
  if (claims && tenant?.sessionsValidFrom && claims.issuedAt < tenant.sessionsValidFrom) throw tokenInvalid();
  if (tenant) await options.requireServable(tenant);
  if (claims?.kind === 'customer') return { tenant, actor: toCustomer(claims) };
  return { tenant, actor: claims ? toActor(claims, claims.kind, await options.standingOf(claims, tenant)) : ANONYMOUS };
}

type Resolving = { readonly key: PresentedKey; readonly tenant: Tenant | null; readonly address: string | null };

/** Anybody can write down a key that names a tenant: until it was found good, nothing is told that a stranger would not be told. */
async function resolveKey(options: ResolveOptions, { key, tenant, address }: Resolving, slug: string | null): Promise<Asker> {
  if (tenant === null) throw slug === null ? apiKeyInvalid() : tenantNotFound();
  const isSuspended = tenant.suspendedAt !== null;
  if (tenant.provisioningSince !== null) throw tenantNotFound();
  if (tenant.id !== key.tenantId) throw isSuspended ? tenantNotFound() : tenantMismatch();
  await options.requireServable(tenant);
  const actor = await options.actorOfKey({ key, tenant, address });
  if (isSuspended) throw tenantSuspended();
  return { tenant, actor };
}

function findTenant({ directory }: ResolveOptions, slug: string | null, named: TenantId | null): Promise<Tenant | null> {
  if (slug !== null) return directory.findBySlug(slug);
  return named === null ? Promise.resolve(null) : directory.findById(named);
}

function readBearer(authorization: string | undefined): string | null {
  if (authorization === undefined || authorization === '') return null;
  const [, bearer] = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization) ?? [];
  if (bearer === undefined) throw authorizationMalformed();
  return bearer;
}

function readClaims({ verifyAccess, hasEnded }: ResolveOptions, token: string): VerifiedClaims {
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

const NOTHING: ReadonlySet<string> = new Set();

/** What the token lists counts for nothing: customers hold no permission. */
function toCustomer({ subjectId, sessionId }: VerifiedClaims): Actor {
  return { kind: 'customer', id: subjectId, sessionId, permissions: NOTHING };
}

/** Made once for the claims, which stay in memory as long as their token, and anew when the rights have changed. */
function toActor(claims: VerifiedClaims, kind: 'user' | 'operator', standing: Standing): Actor {
  const known = actors.get(claims);
  if (known?.standing === standing) return known.actor;
  const { subjectId, sessionId, assurance, impersonatorId } = claims;
  const { permissions, stamp } = standing;
  const actor: Actor = {
    ...{ kind, id: subjectId, sessionId, permissions, assurance, secondFactorFrom: stamp.secondFactorFrom ?? null },
    ...(impersonatorId === undefined ? {} : { impersonatorId }),
  };
  actors.set(claims, { standing, actor });
  return actor;
}
