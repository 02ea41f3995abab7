import { LRUCache } from 'lru-cache';
import { findTenantById, findTenantBySlug, readRegistryState } from './queries.js';
/** A change of a tenant's state is seen by every process within this time. */
const KNOWN_TTL_MS = 1_000;
/** Of a database, by PostgreSQL's numbers. */
const FIRST_TRANSACTION = '3';
/** How often a process that serves asks whether anything has changed, so that it need not ask for each tenant. */
const LOOK_MS = 400;
/** What the looks confirm is read again after this time all the same. */
const CONFIRMED_TTL_MS = 60_000;
/** Bounds memory; the least recently used tenants are read again. */
const KNOWN_MAX = 10_000;
/** Hosts are chosen by strangers: this bound is what stops a host-spraying client from filling memory. */
const UNKNOWN_MAX = 1_000;
/** A tenant that was created a moment ago may be unknown to other processes for this long. */
const UNKNOWN_TTL_MS = 1_000;
/** Finds tenants by slug or id: from memory, else from the registry; racing questions for one tenant are one statement. */
export class TenantDirectory {
    #read;
    #known = new LRUCache({ max: KNOWN_MAX, ttl: CONFIRMED_TTL_MS });
    #unknown = new LRUCache({ max: UNKNOWN_MAX, ttl: UNKNOWN_TTL_MS });
    #asked = new Map();
    #state = null;
    /** When the last look that succeeded began. */
    #lookedAt = Number.NEGATIVE_INFINITY;
    #looks = 0;
    #timer = null;
    constructor(read) {
        this.#read = read;
    }
    findBySlug(slug) {
        return this.#find(`slug:${slug}`, (db) => findTenantBySlug(db, slug));
    }
    findById(id) {
        return this.#find(`id:${id}`, (db) => findTenantById(db, id));
    }
    /** Watches the registry, so that a known tenant is asked for once a minute instead of once a second. */
    watch(log) {
        this.#timer = setTimeout(() => {
            this.#look()
                .catch((error) => log.warn('could not look for changes of tenants', { error }))
                .finally(() => {
                if (this.#timer)
                    this.watch(log);
            });
        }, LOOK_MS);
        this.#timer.unref();
    }
    stop() {
        if (this.#timer)
            clearTimeout(this.#timer);
        this.#timer = null;
    }
    /** After a change that this process made itself. */
    forget() {
        this.#known.clear();
        this.#unknown.clear();
    }
    async #look() {
        const began = performance.now();
        this.#looks += 1;
        const before = this.#state;
        const state = await this.#read((db) => readRegistryState(db, before?.horizon ?? FIRST_TRANSACTION));
        if (state.sinceThen !== before?.sinceNow)
            this.#forgetChanged(before === null ? null : state.changed);
        this.#state = state;
        this.#lookedAt = began;
        this.#looks += 1;
    }
    #forgetChanged(changed) {
        this.#unknown.clear();
        if (changed === null) {
            this.#known.clear();
            return;
        }
        const [ids, slugs] = [new Set(changed.map(({ id }) => id)), new Set(changed.map(({ slug }) => slug))];
        for (const [key, { tenant }] of this.#known)
            if (ids.has(tenant.id) || slugs.has(tenant.slug))
                this.#known.delete(key);
    }
    /** Read within the last second, or confirmed by a look within it. While looks fail, each tenant is read anew every second. */
    #isFresh({ readAt, isWatched }) {
        const since = performance.now() - KNOWN_TTL_MS;
        return readAt >= since || (isWatched && this.#lookedAt >= since);
    }
    async #find(key, query) {
        const known = this.#known.get(key);
        if (known && this.#isFresh(known))
            return known.tenant;
        if (this.#unknown.has(key))
            return null;
        return this.#asked.get(key) ?? this.#ask(key, query);
    }
    #ask(key, query) {
        const [readAt, looks] = [performance.now(), this.#looks];
        const asked = this.#read(query)
            .then((tenant) => {
            const isWatched = this.#state !== null && looks === this.#looks;
            if (tenant)
                this.#known.set(key, { tenant, readAt, isWatched });
            else
                this.#unknown.set(key, true);
            return tenant;
        })
            .finally(() => this.#asked.delete(key));
        this.#asked.set(key, asked);
        return asked;
    }
}
//# sourceMappingURL=directory.js.map