import { setTimeout as sleep } from 'node:timers/promises';
import { isNotThere, isRoleAbsent, tenantMoved, tenantMoving } from '../errors.js';
import { hasDeparted } from './departures.js';
/** Between the two commits of a move there is nothing to do but to ask again. No connection is held meanwhile: whoever moves it may need that. */
const LOOK_MS = 25;
/** A move takes milliseconds from the moment at which the tenant has left; one that takes longer was interrupted. */
const WAIT_MS_MAX = 2_000;
/** Finds where a tenant is that is not where somebody thought. However many units of work ask at once, the registry is asked by one. */
export class Whereabouts {
    #source;
    #onServer;
    #asked = new Map();
    constructor(source, onServer) {
        this.#source = source;
        this.#onServer = onServer;
    }
    trailOf(tenant) {
        return new Trail(tenant, (there) => this.#find(there));
    }
    /** Null when the registry has none such. Throws `TENANT_MOVING` when whoever moves it does not go on. */
    #find(there) {
        const key = `${there.id} ${there.serverId}`;
        const asked = this.#asked.get(key) ?? this.#look(there).finally(() => this.#asked.delete(key));
        this.#asked.set(key, asked);
        return asked;
    }
    async #look(there) {
        const { id, serverId } = there;
        const deadline = performance.now() + WAIT_MS_MAX;
        for (;;) {
            const known = await this.#source.locate(id);
            if (known?.serverId !== serverId || !(await this.#onServer(serverId).read((db) => hasDeparted(db, id))))
                return known;
            if (performance.now() > deadline)
                throw tenantMoving();
            await sleep(LOOK_MS);
        }
    }
}
/** Where one unit of work looks for its tenant, run after run. */
export class Trail {
    #find;
    #there;
    #hasComeBack = false;
    constructor(tenant, find) {
        this.#there = tenant;
        this.#find = find;
    }
    get there() {
        return this.#there;
    }
    /** What to throw of an error: one that lets the unit be run again, when the tenant is elsewhere by now. */
    async follow(error) {
        const now = isNotThere(error) ? await this.#find(this.#there) : null;
        if (now === null)
            return error;
        if (now.serverId === this.#there.serverId) {
            // It has come between the statement that failed and the look: once, since a wrong statement can fail in the same way.
            if (this.#hasComeBack || !isRoleAbsent(error))
                return error;
            this.#hasComeBack = true;
        }
        this.#there = now;
        return tenantMoved(error);
    }
}
//# sourceMappingURL=whereabouts.js.map