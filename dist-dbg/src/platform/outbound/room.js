/** How long a call waits for its turn: fast receivers make room within it, and behind a slow one nobody should wait. */
const WAIT_MS = 250;
/** How many calls are under way at a time: a receiver that hangs must not take the places of all others. */
export class Room {
    #sizes;
    #taken = new Map();
    #waiting = [];
    #total = 0;
    constructor(sizes) {
        this.#sizes = sizes;
    }
    /** Runs the call when there is room; null when there was none for a while. */
    async pass({ caller, target }, call) {
        const keys = [`caller ${caller}`, `target ${caller} ${target}`];
        const deadline = performance.now() + WAIT_MS;
        while (!this.#fits(keys)) {
            const restMs = deadline - performance.now();
            if (restMs <= 0)
                return null;
            await this.#untilSomeoneLeaves(restMs);
        }
        this.#count(keys, 1);
        try {
            return await call();
        }
        finally {
            this.#count(keys, -1);
            for (const wake of this.#waiting.splice(0))
                wake();
        }
    }
    #fits([caller, target]) {
        const { total, perCaller, perTarget } = this.#sizes;
        return this.#total < total && (this.#taken.get(caller) ?? 0) < perCaller && (this.#taken.get(target) ?? 0) < perTarget;
    }
    #count(keys, change) {
        this.#total += change;
        for (const key of keys) {
            const taken = (this.#taken.get(key) ?? 0) + change;
            if (taken === 0)
                this.#taken.delete(key);
            else
                this.#taken.set(key, taken);
        }
    }
    async #untilSomeoneLeaves(ms) {
        await new Promise((resolve) => {
            const timer = setTimeout(resolve, ms);
            this.#waiting.push(() => {
                clearTimeout(timer);
                resolve();
            });
        });
    }
}
//# sourceMappingURL=room.js.map