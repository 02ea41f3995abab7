/** Bounds how much of one kind of work a process does at a time, and how much of it waits. Who waited longest goes first. */
export class Gate {
    #runningMax;
    #waitingMax;
    #waiting = [];
    #running = 0;
    constructor({ running, waiting }) {
        this.#runningMax = running;
        this.#waitingMax = waiting;
    }
    get load() {
        return { running: this.#running, waiting: this.#waiting.length };
    }
    /** Whether more work could at least wait. */
    get hasRoom() {
        return this.#running < this.#runningMax || this.#waiting.length < this.#waitingMax;
    }
    /** Runs the work when its turn comes; null, at once, when there is no room for it. */
    tryEnter(work) {
        return this.hasRoom ? this.enter(work) : null;
    }
    /** Runs the work when its turn comes, whether or not there was room to wait. */
    async enter(work) {
        if (this.#running >= this.#runningMax)
            await new Promise((resolve) => this.#waiting.push(resolve));
        else
            this.#running += 1;
        try {
            return await work();
        }
        finally {
            // The place is handed on, so that nobody who comes between overtakes.
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#running -= 1;
        }
    }
}
//# sourceMappingURL=gate.js.map