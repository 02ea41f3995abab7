/** What one process counted of a tenant on one day, and what it knows of the others. */
export class Tally {
    tenantId;
    day;
    /** Not stored yet. */
    #pending = none();
    /** Requests that this process has counted on this day. */
    #counted = 0;
    /** Those of them that are stored. */
    #stored = 0;
    /** Requests that other processes have stored. */
    #elsewhere = 0;
    constructor(tenantId, day) {
        this.tenantId = tenantId;
        this.day = day;
    }
    /** The requests of the day, as far as this process knows. */
    get used() {
        return this.#counted + this.#elsewhere;
    }
    get isPending() {
        return this.#pending.requests + this.#pending.mutations + this.#pending.errors > 0;
    }
    count(what) {
        this.#pending[what] += 1;
        if (what === 'requests')
            this.#counted += 1;
    }
    /** What is to be stored now; follow it with `settle` or `giveBack`. */
    take() {
        const counts = this.#pending;
        this.#pending = none();
        return { tenantId: this.tenantId, day: this.day, counts };
    }
    /** It is stored. `total` are the requests of all processes; null when the tenant is gone. */
    settle({ requests }, total) {
        this.#stored += requests;
        if (total !== null)
            this.#elsewhere = total - this.#stored;
    }
    /** It could not be stored and is taken next time. */
    giveBack({ requests, mutations, errors }) {
        this.#pending.requests += requests;
        this.#pending.mutations += mutations;
        this.#pending.errors += errors;
    }
}
function none() {
    return { requests: 0, mutations: 0, errors: 0 };
}
//# sourceMappingURL=tally.js.map