import { LRUCache } from 'lru-cache';
import type { ControlDb, Tenant, TenantId } from '../../kernel/context.js';
import { findTenantById, findTenantBySlug, listTenantsAfter } from './queries.js';

/** A change of a tenant's state is seen by every process within this time. */
const KNOWN_TTL_MS = 1_000;
/** Bounds memory; the least recently used tenants are read again. */
const KNOWN_MAX = 10_000;
/** Hosts are chosen by strangers: this bound is what stops a host-spraying client from filling memory. */
const UNKNOWN_MAX = 1_000;
/** A tenant that was created a moment ago may be unknown to other processes for this long. */
const UNKNOWN_TTL_MS = 1_000;

type ReadControl = <T>(work: (db: ControlDb) => Promise<T>) => Promise<T>;

/** Finds tenants by slug or id: from memory, else from the registry; racing questions for one tenant are one statement. */
export class TenantDirectory {
  readonly #read: ReadControl;
  readonly #known = new LRUCache<string, Tenant>({ max: KNOWN_MAX, ttl: KNOWN_TTL_MS });
  readonly #unknown = new LRUCache<string, true>({ max: UNKNOWN_MAX, ttl: UNKNOWN_TTL_MS });
  readonly #asked = new Map<string, Promise<Tenant | null>>();

  constructor(read: ReadControl) {
    this.#read = read;
  }

  findBySlug(slug: string): Promise<Tenant | null> {
    return this.#find(`slug:${slug}`, (db) => findTenantBySlug(db, slug));
  }

  findById(id: TenantId): Promise<Tenant | null> {
    return this.#find(`id:${id}`, (db) => findTenantById(db, id));
  }

  /** After a change that this process made itself. */
  forget(): void {
    this.#known.clear();
    this.#unknown.clear();
  }

  async #find(key: string, query: (db: ControlDb) => Promise<Tenant | null>): Promise<Tenant | null> {
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#unknown.has(key)) return null;
    const asked = this.#asked.get(key) ?? this.#ask(key, query);
    return asked;
  }

  #ask(key: string, query: (db: ControlDb) => Promise<Tenant | null>): Promise<Tenant | null> {
    const asked = this.#read(query)
      .then((tenant) => {
        if (tenant) this.#known.set(key, tenant);
        else this.#unknown.set(key, true);
        return tenant;
      })
      .finally(() => this.#asked.delete(key));
    this.#asked.set(key, asked);
    return asked;
  }
}

const WALK_PAGE = 100;

/** All tenants, the oldest first, a page at a time; also those that are suspended. */
export async function* walkTenants(read: ReadControl): AsyncGenerator<Tenant> {
  let after: TenantId | null = null;
  let page: readonly Tenant[];
  do {
    page = await read((db) => listTenantsAfter(db, after, WALK_PAGE));
    yield* page;
    after = page.at(-1)?.id ?? null;
  } while (page.length === WALK_PAGE);
}
