import { setTimeout as sleep } from 'node:timers/promises';
/** Jobs from a source, and those that are to be tried again later: a tenant that is locked keeps no other waiting. */
export class RetryQueue {
    #source;
    #delayed = [];
    constructor(source) {
        this.#source = source;
    }
    again(job, delayMs) {
        this.#delayed.push({ job, dueAt: Date.now() + delayMs });
    }
    /** The next job, waiting for a delayed one when there is no other; null when there is none at all. */
    async next() {
        const due = this.#takeDue();
        if (due)
            return due;
        const { value, done } = await this.#source.next();
        if (!done)
            return value;
        while (this.#delayed.length > 0) {
            const late = this.#takeDue();
            if (late)
                return late;
            await sleep(20);
        }
        return null;
    }
    #takeDue() {
        const at = this.#delayed.findIndex((one) => one.dueAt <= Date.now());
        return at < 0 ? null : (this.#delayed.splice(at, 1)[0]?.job ?? null);
    }
}
//# sourceMappingURL=queue.js.map