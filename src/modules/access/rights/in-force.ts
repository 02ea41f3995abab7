import { LRUCache } from 'lru-cache';
import type { ServerId, Tenant } from '../../../kernel/context.js';
import type { Claims, RightsStamp } from '../../../kernel/tokens.js';
import { type ServersReach, ServersWatch, writeEach } from '../../../platform/db/servers/watch.js';
import { type RightsChange, deleteRightsChangedBefore, listRightsChangedSince } from './changed-rights.js';
import { EVERYBODY, OPERATORS } from './changes.js';
import { type Rights, modulesText } from './service.js';

/** Bounds the memory of rights that were found anew; the least recently used are found again. */
const FOUND_MAX = 10_000;
/** A change is remembered for two lives of a token: clocks of issuer and verifier differ. */
const REMEMBERED_LIVES = 2;

/** What somebody may at this moment, and of when that is. */
export type Standing = { readonly permissions: ReadonlySet<string>; readonly stamp: RightsStamp };
/** What was found for somebody. */
export type FoundRights = Pick<Claims, 'tenantId' | 'subjectId'> & { readonly stamp: RightsStamp };
/** Whose rights of which version at least are right; `forgetAt` is when no older token can be valid any more. */
type Known = { readonly version: number; readonly forgetAt: number };

type Options = ServersReach & {
  /** Reads what the bearer of a token may by now. */
  readonly find: (claims: Claims, tenant: Tenant | null) => Promise<Pick<Rights, 'permissions' | 'stamp'>>;
  readonly now: () => Date;
  /** How long an access token is accepted after its issue. */
  readonly tokenMs: number;
};

/**
 * What the bearers of access tokens may at this moment. A token carries its permissions, and they count as long as nothing says
 * otherwise: a change of who may what, the end of a grant, another set of modules. Then they are read once, and kept until the next
 * change. So a request costs no I/O, and nobody has to sign in or refresh for a right to be gone or there.
 */
export class RightsInForce {
  readonly #options: Options;
  readonly #watch: ServersWatch;
  /** By realm, then by holder. */
  readonly #changed = new Map<string, Map<string, Known>>();
  readonly #found = new LRUCache<string, Standing>({ max: FOUND_MAX });
  readonly #asked = new Map<string, Promise<Standing>>();
  readonly #ofTokens = new WeakMap<Claims, Standing>();
  /** Each server counts its transactions by itself. */
  readonly #since = new Map<ServerId, string>();

  constructor(options: Options) {
    this.#options = options;
    this.#watch = new ServersWatch(options, 'whose rights have changed on a server', (server) => this.#look(server));
  }

  /** `tenant` is the one that the claims name, as the registry knows it. A promise only when something has changed. */
  standingOf(claims: Claims, tenant: Tenant | null): Standing | Promise<Standing> {
    const least = this.#leastVersion(claims);
    if (this.#isRight(claims.rights, tenant, least)) return this.#carriedBy(claims);
    const key = `${claims.tenantId ?? OPERATORS}/${claims.subjectId}`;
    const found = this.#found.get(key);
    if (found && this.#isRight(found.stamp, tenant, least)) return found;
    return this.#asked.get(key) ?? this.#ask(key, claims, tenant);
  }

  /** Whether rights that were found for this holder are right at this moment, for those whose token carries none. */
  areRight({ stamp, ...holder }: FoundRights, tenant: Tenant): boolean {
    return this.#isRight(stamp, tenant, this.#leastVersion(holder));
  }

  start(): Promise<void> {
    return this.#watch.start();
  }

  stop(): void {
    this.#watch.stop();
  }

  /** Removes what no token can outlive. Run by the worker. */
  prune(): Promise<void> {
    const { now, tokenMs } = this.#options;
    const before = new Date(now().getTime() - REMEMBERED_LIVES * tokenMs);
    return writeEach(this.#options, 'forget the changed rights of a server', (db) => deleteRightsChangedBefore(db, before));
  }

  #leastVersion({ tenantId, subjectId }: Pick<Claims, 'tenantId' | 'subjectId'>): number {
    const realm = this.#changed.get(tenantId ?? OPERATORS);
    if (realm === undefined) return 0;
    return Math.max(realm.get(EVERYBODY)?.version ?? 0, realm.get(subjectId)?.version ?? 0);
  }

  #isRight({ version, until, modules }: RightsStamp, tenant: Tenant | null, least: number): boolean {
    if (version < least || (until !== null && until <= this.#options.now())) return false;
    return modules === (tenant === null ? '' : modulesText(tenant));
  }

  #carriedBy(claims: Claims): Standing {
    const known = this.#ofTokens.get(claims) ?? { permissions: new Set(claims.permissions), stamp: claims.rights };
    this.#ofTokens.set(claims, known);
    return known;
  }

  #ask(key: string, claims: Claims, tenant: Tenant | null): Promise<Standing> {
    const asked = this.#options
      .find(claims, tenant)
      .then(({ permissions, stamp }) => {
        const found = { permissions: new Set(permissions), stamp };
        this.#found.set(key, found);
        return found;
      })
      .finally(() => this.#asked.delete(key));
    this.#asked.set(key, asked);
    return asked;
  }

  async #look(server: ServerId): Promise<void> {
    const since = this.#since.get(server) ?? '0';
    const { next, changes } = await this.#options.read(server, (db) => listRightsChangedSince(db, since));
    this.#since.set(server, next);
    const at = this.#options.now().getTime();
    for (const change of changes) this.#note(change, at + REMEMBERED_LIVES * this.#options.tokenMs);
    this.#forget(at);
  }

  #note({ realm, holderId, version }: RightsChange, forgetAt: number): void {
    const holders = this.#changed.get(realm) ?? new Map<string, Known>();
    this.#changed.set(realm, holders);
    const known = holders.get(holderId);
    if (known === undefined || known.version < version) holders.set(holderId, { version, forgetAt });
  }

  #forget(at: number): void {
    for (const [realm, holders] of this.#changed) {
      for (const [holderId, { forgetAt }] of holders) if (forgetAt < at) holders.delete(holderId);
      if (holders.size === 0) this.#changed.delete(realm);
    }
  }
}
