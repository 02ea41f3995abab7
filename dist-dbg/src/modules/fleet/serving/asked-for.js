import { countOutcomes, findOpenMigration } from '../queries.js';
import { migrateOne } from '../run/single.js';
/** Protects the database: with those of the run, as many tenants as it migrates at a time anyway. */
const AT_ONCE_MAX = 2;
/** A tenant that could not be migrated is left to the run for this long. */
const FAILED_MS = 60_000;
/** Tenants that somebody asked for while they were behind: they go before their turn, once the run's first tenants have shown that it is good. */
export class TenantsAskedFor {
    #fleet;
    #stopping = new AbortController();
    #running = new Map();
    #failedAt = new Map();
    constructor(fleet) {
        this.#fleet = { ...fleet, signal: this.#stopping.signal };
    }
    /** Begins unless enough are under way: whoever is refused asks again. */
    add(tenant) {
        if (this.#running.size >= AT_ONCE_MAX || this.#running.has(tenant.id) || this.#stopping.signal.aborted)
            return;
        if (performance.now() - (this.#failedAt.get(tenant.id) ?? Number.NEGATIVE_INFINITY) < FAILED_MS)
            return;
        const work = this.#migrate(tenant)
            .catch((error) => this.#fail(tenant, error))
            .finally(() => this.#running.delete(tenant.id));
        this.#running.set(tenant.id, work);
    }
    async stop() {
        this.#stopping.abort();
        await Promise.all(this.#running.values());
    }
    async #migrate(tenant) {
        const { ctx } = this.#fleet;
        const run = await ctx.control.read(findOpenMigration);
        if (run === null || run.pausedAt !== null || run.startedAt === null)
            return;
        const counts = (await ctx.control.read((db) => countOutcomes(db, [run.id]))).get(run.id);
        if ((counts?.migrated ?? 0) < run.canary)
            return;
        const { failure } = await migrateOne(this.#fleet, tenant, run.contract);
        if (failure)
            this.#fail(tenant, failure);
    }
    #fail(tenant, problem) {
        // Only tenants that are behind get here, and few fail; forgotten with the next process.
        this.#failedAt.set(tenant.id, performance.now());
        this.#fleet.ctx.log.warn('a tenant that was asked for could not be migrated', { tenant: tenant.slug, problem });
    }
}
//# sourceMappingURL=asked-for.js.map