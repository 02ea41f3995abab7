import { createHash, randomBytes, randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { levelOf } from '../../kernel/assurance.js';
import { tenantId } from '../../kernel/context.js';
import type { Claims, RightsStamp, Tokens, VerifiedClaims } from '../../kernel/tokens.js';
import type { Clock } from '../clock/clock.js';
import type { MasterSecret } from './secret.js';
import type { KeyRing } from './signing-keys.js';

const AUDIENCE = 'serai';
const TYPE = 'at+jwt';
const REFRESH_BYTES = 32;
const DAY_MS = 86_400_000;
/** Clocks of several machines differ a little; more than this is somebody's mistake (RFC 8725). */
const CLOCK_TOLERANCE_SECONDS = 30;
/** A client sends the same token until it expires: its signature is verified once. Bounds the memory of that. */
const VERIFIED_MAX = 10_000;
/** Protects the verifier from megabytes; ours are about one kilobyte. */
const TOKEN_LENGTH_MAX = 8_192;

const payloadSchema = z.object({
  sub: z.string(),
  sid: z.string(),
  kind: z.enum(['user', 'operator', 'customer']),
  tid: tenantId.schema.optional(),
  permissions: z.array(z.string()),
  rights: z
    .object({ version: z.int(), modules: z.string(), until: z.number().nullable(), second: z.number().optional() })
    .default({ version: -1, modules: '', until: null }),
  // Nothing is known of how the bearer of an older token proved who they are: that counts as long ago.
  amr: z.array(z.string()).default([]),
  auth_time: z.number().default(0),
  /** Who acts as the subject (RFC 8693, section 4.1). */
  act: z.object({ sub: z.string() }).optional(),
  iat: z.number(),
  exp: z.number(),
});

/** Of one by ES256, in base64url. Known tokens are found by their signature, since a look into a Map reads its whole key. */
const SIGNATURE_LENGTH = 86;

type Verified = { readonly token: string; readonly kid: string; readonly claims: VerifiedClaims; readonly expiresAtMs: number };

export type TokensOptions = {
  readonly keys: KeyRing;
  readonly secret: MasterSecret;
  readonly clock: Clock;
  readonly issuer: string;
  readonly accessTokenSeconds: number;
  readonly sessionDays: number;
};

/** Issues and verifies the installation's tokens. Access tokens are JWTs signed with ES256 and nothing else is accepted. */
export class TokenService implements Tokens {
  readonly #options: TokensOptions;
  readonly #verified = new LRUCache<string, Verified>({ max: VERIFIED_MAX });

  constructor(options: TokensOptions) {
    this.#options = options;
  }

  issueAccess({ kind, subjectId, sessionId, tenantId, permissions, rights, assurance, impersonatorId }: Claims, notAfter?: Date) {
    const { keys, clock, issuer, accessTokenSeconds } = this.#options;
    const now = clock.now().getTime();
    const expiresAt = Math.min(Math.floor(now / 1_000) + accessTokenSeconds, Math.floor((notAfter?.getTime() ?? Number.POSITIVE_INFINITY) / 1_000));
    const payload = {
      kind,
      sid: sessionId,
      permissions,
      rights: written(rights),
      // OpenID Connect Core 1.0, section 2.
      amr: assurance.methods,
      acr: levelOf(assurance),
      auth_time: Math.floor(assurance.authenticatedAt.getTime() / 1_000),
      // With its milliseconds, which RFC 7519 allows: a tenant may be closed and opened within a second.
      iat: now / 1_000,
      exp: expiresAt,
      ...(tenantId === null ? {} : { tid: tenantId }),
      ...(impersonatorId === undefined ? {} : { act: { sub: impersonatorId } }),
    };
    const { kid, privateKey } = keys.signing;
    const accessToken = jwt.sign(payload, privateKey, {
      algorithm: 'ES256',
      header: { alg: 'ES256', typ: TYPE, kid },
      subject: subjectId,
      issuer,
      audience: AUDIENCE,
      jwtid: randomUUID(),
    });
    return { accessToken, expiresAt: new Date(expiresAt * 1_000) };
  }

  /** The claims of a valid access token, or null for anything else. */
  verifyAccess(token: string): VerifiedClaims | null {
    const nowMs = this.#options.clock.now().getTime();
    const signature = token.slice(-SIGNATURE_LENGTH);
    const known = this.#verified.get(signature);
    if (known?.token === token && nowMs < known.expiresAtMs && this.#options.keys.find(known.kid)) return known.claims;
    const verified = token.length <= TOKEN_LENGTH_MAX ? this.#verify(token, Math.floor(nowMs / 1_000)) : null;
    if (verified) this.#verified.set(signature, verified);
    return verified?.claims ?? null;
  }

  /** How long after its issue an access token may still be accepted. */
  get accessTokenMsMax(): number {
    return (this.#options.accessTokenSeconds + CLOCK_TOLERANCE_SECONDS) * 1_000;
  }

  /** The public keys, for others who verify our tokens. */
  toJwks(): object {
    return this.#options.keys.toJwks();
  }

  sessionExpiryFrom(moment: Date): Date {
    return new Date(moment.getTime() + this.#options.sessionDays * DAY_MS);
  }

  signDocument(type: string, content: Readonly<Record<string, unknown>>): string {
    const { keys, issuer } = this.#options;
    const { kid, privateKey } = keys.signing;
    const header = { alg: 'ES256', typ: type, kid } as const;
    return jwt.sign(content, privateKey, { algorithm: 'ES256', header, issuer, noTimestamp: true });
  }

  mintRefresh(): string {
    return randomBytes(REFRESH_BYTES).toString('base64url');
  }

  successorOf(refreshToken: string): string {
    return this.#options.secret.digest('refresh token successor', refreshToken);
  }

  linkTokenOf(linkId: string): string {
    return this.#options.secret.digest('link token', linkId);
  }

  digestOf(token: string): string {
    return createHash('sha256').update(token).digest('base64url');
  }

  keyedDigest(purpose: string, text: string): string {
    return this.#options.secret.digest(purpose, text);
  }

  #verify(token: string, nowSeconds: number): Verified | null {
    try {
      const header = jwt.decode(token, { complete: true })?.header as (jwt.JwtHeader & { crit?: unknown }) | undefined;
      const key = header?.kid === undefined ? null : this.#options.keys.find(header.kid);
      if (!key || header?.typ !== TYPE || header.crit !== undefined) return null;
      const payload = payloadSchema.parse(
        jwt.verify(token, key.publicKey, {
          algorithms: ['ES256'],
          issuer: this.#options.issuer,
          audience: AUDIENCE,
          clockTimestamp: nowSeconds,
          clockTolerance: CLOCK_TOLERANCE_SECONDS,
        }),
      );
      const { sub, sid, kind, tid, permissions, rights, act, amr, auth_time, iat, exp } = payload;
      if ((kind === 'operator') !== (tid === undefined)) return null;
      const impersonated = act === undefined ? {} : { impersonatorId: act.sub };
      return {
        token,
        kid: key.kid,
        claims: {
          ...{ kind, subjectId: sub, sessionId: sid, tenantId: tid ?? null, permissions, ...impersonated },
          ...{ rights: read(rights), assurance: { methods: amr, authenticatedAt: new Date(auth_time * 1_000) } },
          issuedAt: new Date(Math.round(iat * 1_000)),
        },
        expiresAtMs: (exp + CLOCK_TOLERANCE_SECONDS) * 1_000,
      };
    } catch {
      // Whatever is wrong with it, the answer is the same: it is not a token of ours.
      return null;
    }
  }
}

type WrittenRights = z.output<typeof payloadSchema>['rights'];

function written({ version, modules, until, secondFactorFrom }: RightsStamp): WrittenRights {
  return { version, modules, until: until?.getTime() ?? null, ...(secondFactorFrom ? { second: secondFactorFrom.getTime() } : {}) };
}

function read({ version, modules, until, second }: WrittenRights): RightsStamp {
  return {
    ...{ version, modules, until: until === null ? null : new Date(until) },
    ...(second === undefined ? {} : { secondFactorFrom: new Date(second) }),
  };
}
