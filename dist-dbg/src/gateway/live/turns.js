import { Gate } from '../../kernel/gate.js';
/** Events that a process works on at a time, so that one that a thousand clients hear does not stand before requests. */
const ALL_MAX = 8;
/** Of one tenant: those of others do not wait for its slow ones. */
const TENANT_MAX = 2;
/** Who works on an event when. As many wait as there are streams at most, since each waits for one. */
export class Turns {
    #all = new Gate({ running: ALL_MAX, waiting: Number.POSITIVE_INFINITY });
    #byTenant = new Map();
    async take(tenant, work) {
        const gate = this.#byTenant.get(tenant) ?? new Gate({ running: TENANT_MAX, waiting: Number.POSITIVE_INFINITY });
        this.#byTenant.set(tenant, gate);
        try {
            return await gate.enter(() => this.#all.enter(work));
        }
        finally {
            if (gate.load.running === 0)
                this.#byTenant.delete(tenant);
        }
    }
}
//# sourceMappingURL=turns.js.map