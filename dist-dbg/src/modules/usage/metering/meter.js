import { Refusal } from '../../../kernel/errors.js';
import { quotaExceeded } from '../../../kernel/quotas.js';
import { DAY_MS, beginningOf, dayOf } from '../day.js';
import { addRequests } from './queries.js';
import { Tally } from './tally.js';
/** How often each process adds what it counted: a process that is killed loses no more than this, and a limit is passed by no more. */
const FLUSH_MS = 1_000;
/** Bounds one statement. */
const TALLIES_PER_FLUSH_MAX = 1_000;
/**
 * Counts the requests of signed-in users and of API keys in memory and refuses those beyond the plan's requests of a day. What strangers ask is not counted:
 * they could use up a tenant's day. There is one tally for each tenant that was asked for on this day.
 */
export class UsageMeter {
    #options;
    #dayNumber = 0;
    #day = '';
    /** Of this day, by tenant. */
    #tallies = new Map();
    /** Of days before that are not stored to their end. */
    #past = [];
    #timer = null;
    #flushing = Promise.resolve();
    constructor(options) {
        this.#options = options;
    }
    /** Once for each request, before any of its work. Never waits. Throws `QUOTA_REQUESTS_EXCEEDED`. */
    admit(asker) {
        const { tenant } = asker;
        if (tenant === null || !isOfTenant(asker.actor))
            return;
        const now = this.#options.now();
        const tally = this.#tallyOf(tenant.id, now);
        const limit = tenant.entitlements.quotas.requestsPerDay;
        if (limit !== null && tally.used >= limit) {
            const retryAfterMs = beginningOf(tally.day).getTime() + DAY_MS - now.getTime();
            throw Object.assign(quotaExceeded('requestsPerDay', { limit, used: tally.used }), { retryAfterMs });
        }
        tally.count('requests');
    }
    /** Once for each operation that was executed. */
    countAnswer({ tenant, actor }, { isMutation, hasErrors }) {
        if (tenant === null || !isOfTenant(actor))
            return;
        const tally = this.#tallyOf(tenant.id, this.#options.now());
        if (isMutation)
            tally.count('mutations');
        if (hasErrors)
            tally.count('errors');
    }
    start() {
        this.#timer = setTimeout(() => {
            this.flush()
                .catch((error) => this.#options.log.warn('could not store what was counted of the requests', { error }))
                .finally(() => {
                if (this.#timer)
                    this.start();
            });
        }, FLUSH_MS);
        this.#timer.unref();
    }
    /** Stores what is left. */
    async stop() {
        if (this.#timer)
            clearTimeout(this.#timer);
        this.#timer = null;
        await this.flush();
    }
    /** Adds what was counted since the last time, one flush after the other, and learns what other processes have counted. */
    flush() {
        const flushed = this.#flushing.then(() => this.#flush());
        this.#flushing = flushed.catch(() => { });
        return flushed;
    }
    async #flush() {
        const full = [...this.#past, ...this.#tallies.values()].filter((tally) => tally.isPending);
        for (let from = 0; from < full.length; from += TALLIES_PER_FLUSH_MAX)
            await this.#store(full.slice(from, from + TALLIES_PER_FLUSH_MAX));
        this.#past = this.#past.filter((tally) => tally.isPending);
    }
    async #store(tallies) {
        const taken = tallies.map((tally) => ({ tally, ...tally.take() }));
        const countedAt = this.#options.now();
        try {
            const totals = await this.#options.write((db) => addRequests(db, taken, countedAt));
            for (const { tally, counts } of taken)
                tally.settle(counts, totals.get(`${tally.day} ${tally.tenantId}`) ?? null);
        }
        catch (error) {
            // Whether it was stored is not known: rather lost than counted twice.
            const isLost = error instanceof Refusal && error.reason === 'OUTCOME_UNKNOWN';
            if (!isLost)
                for (const { tally, counts } of taken)
                    tally.giveBack(counts);
            throw error;
        }
    }
    #tallyOf(tenantId, now) {
        const dayNumber = Math.floor(now.getTime() / DAY_MS);
        if (dayNumber !== this.#dayNumber) {
            this.#past = [...this.#past, ...this.#tallies.values()];
            this.#tallies = new Map();
            this.#dayNumber = dayNumber;
            this.#day = dayOf(now);
        }
        const known = this.#tallies.get(tenantId);
        if (known)
            return known;
        const made = new Tally(tenantId, this.#day);
        this.#tallies.set(tenantId, made);
        return made;
    }
}
function isOfTenant({ kind }) {
    return kind === 'user' || kind === 'apiKey';
}
//# sourceMappingURL=meter.js.map