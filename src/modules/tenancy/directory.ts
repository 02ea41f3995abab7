import { isDeepStrictEqual } from 'node:util';
import { LRUCache } from 'lru-cache';
import type { ControlDb, Log, Tenant, TenantId } from '../../kernel/context.js';
import { type RegistryState, findTenantById, findTenantBySlug, listTenantsByIds, readRegistryState } from './queries.js';

/** A change of a tenant's state is seen by every process within this time. */
const KNOWN_TTL_MS = 1_000;
/** Of a database, by PostgreSQL's numbers. */
const FIRST_TRANSACTION = '3';
/** How often a process that serves asks whether anything has changed, so that it need not ask for each tenant. */
const LOOK_MS = 400;
/** What the looks find unchanged is read again after this time all the same, while no request waits for it. */
const CONFIRM_MS = 60_000;
/** Tenants that became known together are read again a few at a time. */
const CONFIRMED_PER_LOOK_MAX = 100;
/** Bounds memory; the least recently used tenants are read again. */
const KNOWN_MAX = 10_000;
/** Hosts are chosen by strangers: this bound is what stops a host-spraying client from filling memory. */
const UNKNOWN_MAX = 1_000;
/** A tenant that was created a moment ago may be unknown to other processes for this long. */
const UNKNOWN_TTL_MS = 1_000;

type ReadControl = <T>(work: (db: ControlDb) => Promise<T>) => Promise<T>;
/** A tenant that was read while a look was under way may have changed before it: `isWatched` says that the next look will tell. */
type Known = { readonly tenant: Tenant; readAt: number; readonly isWatched: boolean };

/** Finds tenants by slug or id: from memory, else from the registry; racing questions for one tenant are one statement. */
export class TenantDirectory {
  readonly #read: ReadControl;
  readonly #confirmMs: number;
  readonly #known = new LRUCache<string, Known>({ max: KNOWN_MAX });
  readonly #unknown = new LRUCache<string, true>({ max: UNKNOWN_MAX, ttl: UNKNOWN_TTL_MS });
  readonly #asked = new Map<string, Promise<Tenant | null>>();
  #state: RegistryState | null = null;
  /** When the last look that succeeded began. */
  #lookedAt = Number.NEGATIVE_INFINITY;
  #looks = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(read: ReadControl, confirmMs = CONFIRM_MS) {
    this.#read = read;
    this.#confirmMs = confirmMs;
  }

  findBySlug(slug: string): Promise<Tenant | null> {
    return this.#find(`slug:${slug}`, (db) => findTenantBySlug(db, slug));
  }

  findById(id: TenantId): Promise<Tenant | null> {
    return this.#find(`id:${id}`, (db) => findTenantById(db, id));
  }

  /** Watches the registry, so that requests do not wait for tenants that are known. */
  watch(log: Log): void {
    this.#timer = setTimeout(() => {
      this.#look()
        .then(() => this.#confirm())
        .catch((error: unknown) => log.warn('could not look for changes of tenants', { error }))
        .finally(() => {
          if (this.#timer) this.watch(log);
        });
    }, LOOK_MS);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** After a change that this process made itself. */
  forget(): void {
    this.#known.clear();
    this.#unknown.clear();
  }

  async #look(): Promise<void> {
    const began = performance.now();
    this.#looks += 1;
    const before = this.#state;
    const state = await this.#read((db) => readRegistryState(db, before?.horizon ?? FIRST_TRANSACTION));
    if (state.sinceThen !== before?.sinceNow) this.#forgetChanged(before === null ? null : state.changed);
    this.#state = state;
    this.#lookedAt = began;
    this.#looks += 1;
  }

  #forgetChanged(changed: RegistryState['changed']): void {
    this.#unknown.clear();
    if (changed === null) {
      this.#known.clear();
      return;
    }
    const [ids, slugs] = [new Set(changed.map(({ id }) => id)), new Set(changed.map(({ slug }) => slug))];
    for (const [key, { tenant }] of this.#known) if (ids.has(tenant.id) || slugs.has(tenant.slug)) this.#known.delete(key);
  }

  /**
   * Reads again those that were read longest ago, so that a change which no look has told of is found too. Who has not changed stays the same
   * object: much is kept with it.
   */
  async #confirm(): Promise<void> {
    const began = performance.now();
    const due = [...this.#known].filter(([, { readAt }]) => readAt < began - this.#confirmMs).slice(0, CONFIRMED_PER_LOOK_MAX);
    if (due.length === 0) return;
    const ids = new Set(due.map(([, { tenant }]) => tenant.id));
    const found = new Map((await this.#read((db) => listTenantsByIds(db, [...ids]))).map((tenant) => [tenant.id, tenant]));
    for (const [key, known] of due) {
      if (isDeepStrictEqual(known.tenant, found.get(known.tenant.id))) known.readAt = began;
      else if (this.#known.peek(key) === known) this.#known.delete(key);
    }
  }

  /** Read within the last second, or confirmed by a look within it. While looks fail, each tenant is read anew every second. */
  #isFresh({ readAt, isWatched }: Known): boolean {
    const since = performance.now() - KNOWN_TTL_MS;
    return readAt >= since || (isWatched && this.#lookedAt >= since);
  }

  async #find(key: string, query: (db: ControlDb) => Promise<Tenant | null>): Promise<Tenant | null> {
    const known = this.#known.get(key);
    if (known && this.#isFresh(known)) return known.tenant;
    if (this.#unknown.has(key)) return null;
    return this.#asked.get(key) ?? this.#ask(key, query);
  }

  #ask(key: string, query: (db: ControlDb) => Promise<Tenant | null>): Promise<Tenant | null> {
    const [readAt, looks] = [performance.now(), this.#looks];
    const asked = this.#read(query)
      .then((tenant) => {
        const isWatched = this.#state !== null && looks === this.#looks;
        if (tenant) this.#known.set(key, { tenant, readAt, isWatched });
        else this.#unknown.set(key, true);
        return tenant;
      })
      .finally(() => this.#asked.delete(key));
    this.#asked.set(key, asked);
    return asked;
  }
}
