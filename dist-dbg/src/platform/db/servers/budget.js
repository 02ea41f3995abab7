/**
 * The connections that all pools of this process may have together: protects the servers, whose connections are counted, and this
 * process, which must not open hundreds because it serves many servers.
 */
export class LaneBudget {
    #max;
    #spenders = new Set();
    /** Those who wait for room, the first one first. */
    #starving = new Set();
    #taken = 0;
    constructor(max) {
        this.#max = max;
    }
    join(spender) {
        this.#spenders.add(spender);
    }
    leave(spender) {
        this.#spenders.delete(spender);
        this.#starving.delete(spender);
    }
    /** Whether the spender may open one more; another one's idle connection is ended for it. Otherwise it is told when there is room. */
    take(spender) {
        // What one gives up may go to another who has waited longer.
        for (let idle = this.#longestIdle(spender); this.isFull && idle; idle = this.#longestIdle(spender))
            idle.giveUpIdle();
        if (this.isFull) {
            this.#starving.add(spender);
            return false;
        }
        this.#taken += 1;
        this.#starving.delete(spender);
        return true;
    }
    giveBack() {
        this.#taken -= 1;
        // One after the other until one has use for it.
        for (const next of [...this.#starving]) {
            if (this.isFull)
                return;
            this.#starving.delete(next);
            next.onRoom();
        }
    }
    get isFull() {
        return this.#taken >= this.#max;
    }
    /** Whether a connection that has become free at a pool of this size should go to one that waits for room: it is not needed there, or the other has fewer. */
    wantsBack(size, isNeeded) {
        const [next] = this.#starving;
        return next !== undefined && (!isNeeded || size > next.size + 1);
    }
    #longestIdle(asker) {
        let found = null;
        for (const one of this.#spenders) {
            if (one === asker || one.idleSince === null)
                continue;
            if (found?.idleSince == null || one.idleSince < found.idleSince)
                found = one;
        }
        return found;
    }
}
//# sourceMappingURL=budget.js.map