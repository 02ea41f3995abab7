import { LRUCache } from 'lru-cache';
import type { Claims, ControlDb, Log, RightsStamp, Tenant } from '../../../kernel/context.js';
import { type RightsChange, deleteRightsChangedBefore, listRightsChangedSince } from './changed-rights.js';
import { EVERYBODY, OPERATORS } from './changes.js';
import { type Rights, modulesText } from './service.js';

/** How often each process asks whose rights have changed: half of the two seconds that a revocation may take. */
const POLL_MS = 1_000;
/** Bounds the memory of rights that were found anew; the least recently used are found again. */
const FOUND_MAX = 10_000;
/** A change is remembered for two lives of a token: clocks of issuer and verifier differ. */
const REMEMBERED_LIVES = 2;

type Permissions = ReadonlySet<string>;
type Found = { readonly permissions: Permissions; readonly stamp: RightsStamp };
/** Whose rights of which version at least are right; `forgetAt` is when no older token can be valid any more. */
type Known = { readonly version: number; readonly forgetAt: number };

type Options = {
  readonly read: <T>(work: (db: ControlDb) => Promise<T>) => Promise<T>;
  readonly write: (work: (db: ControlDb) => Promise<void>) => Promise<void>;
  /** Reads what the bearer of a token may by now. */
  readonly find: (claims: Claims, tenant: Tenant | null) => Promise<Pick<Rights, 'permissions' | 'stamp'>>;
  readonly now: () => Date;
  readonly log: Log;
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
  /** By realm, then by holder. */
  readonly #changed = new Map<string, Map<string, Known>>();
  readonly #found = new LRUCache<string, Found>({ max: FOUND_MAX });
  readonly #asked = new Map<string, Promise<Permissions>>();
  readonly #ofTokens = new WeakMap<Claims, Permissions>();
  #since = '0';
  #timer: NodeJS.Timeout | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  /** `tenant` is the one that the claims name, as the registry knows it. A promise only when something has changed. */
  permissionsOf(claims: Claims, tenant: Tenant | null): Permissions | Promise<Permissions> {
    const least = this.#leastVersion(claims);
    if (this.#isRight(claims.rights, tenant, least)) return this.#carriedBy(claims);
    const key = `${claims.tenantId ?? OPERATORS}/${claims.subjectId}`;
    const found = this.#found.get(key);
    if (found && this.#isRight(found.stamp, tenant, least)) return found.permissions;
    return this.#asked.get(key) ?? this.#ask(key, claims, tenant);
  }

  /** Looks once, then regularly. */
  async start(): Promise<void> {
    await this.#look();
    this.#schedule();
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Removes what no token can outlive. Run by the worker. */
  async prune(): Promise<void> {
    const { write, now, tokenMs } = this.#options;
    await write((db) => deleteRightsChangedBefore(db, new Date(now().getTime() - REMEMBERED_LIVES * tokenMs)));
  }

  #leastVersion({ tenantId, subjectId }: Claims): number {
    const realm = this.#changed.get(tenantId ?? OPERATORS);
    if (realm === undefined) return 0;
    return Math.max(realm.get(EVERYBODY)?.version ?? 0, realm.get(subjectId)?.version ?? 0);
  }

  #isRight({ version, until, modules }: RightsStamp, tenant: Tenant | null, least: number): boolean {
    if (version < least || (until !== null && until <= this.#options.now())) return false;
    return modules === (tenant === null ? '' : modulesText(tenant));
  }

  #carriedBy(claims: Claims): Permissions {
    const known = this.#ofTokens.get(claims) ?? new Set(claims.permissions);
    this.#ofTokens.set(claims, known);
    return known;
  }

  #ask(key: string, claims: Claims, tenant: Tenant | null): Promise<Permissions> {
    const asked = this.#options
      .find(claims, tenant)
      .then(({ permissions, stamp }) => {
        const found = { permissions: new Set(permissions), stamp };
        this.#found.set(key, found);
        return found.permissions;
      })
      .finally(() => this.#asked.delete(key));
    this.#asked.set(key, asked);
    return asked;
  }

  async #look(): Promise<void> {
    const { next, changes } = await this.#options.read((db) => listRightsChangedSince(db, this.#since));
    this.#since = next;
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

  #schedule(): void {
    this.#timer = setTimeout(() => {
      this.#look()
        .catch((error: unknown) => this.#options.log.warn('could not read whose rights have changed', { error }))
        .finally(() => {
          if (this.#timer) this.#schedule();
        });
    }, POLL_MS);
    this.#timer.unref();
  }
}
