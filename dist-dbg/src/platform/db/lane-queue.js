import { databaseBusy, requestAbandoned } from './errors.js';
/** A lane that becomes free is given to who is at home there, before others that wait; but to none before who has waited this long. */
const PASSED_OVER_MS_MAX = 100;
/** Units of work that wait for a lane, in their order. */
export class LaneQueue {
    #waiters = [];
    get length() {
        return this.#waiters.length;
    }
    get first() {
        return this.#waiters[0];
    }
    /** Whether somebody waits who needs a lane for itself. */
    get hasWriters() {
        return this.#waiters.some((waiter) => !waiter.shares);
    }
    /** The next for a lane that is free. */
    takeFor(lane) {
        const { first } = this;
        if (first === undefined)
            return null;
        const passesOver = performance.now() - first.since < PASSED_OVER_MS_MAX;
        const place = passesOver ? this.#waiters.findIndex(({ identity }) => lane.suits(identity)) : 0;
        return this.#waiters.splice(Math.max(0, place), 1)[0] ?? null;
    }
    /** The next for a lane that others share; none while a writer waits, who would wait for ever. */
    takeReaderFor(lane) {
        if (this.hasWriters)
            return null;
        const place = this.#waiters.findIndex(({ identity }) => lane.suits(identity));
        return place < 0 ? null : (this.#waiters.splice(place, 1)[0] ?? null);
    }
    wait(identity, { shares, signal }, waitMs) {
        return new Promise((resolve, reject) => {
            const stopWaiting = () => {
                clearTimeout(timer);
                signal?.removeEventListener('abort', onAbort);
            };
            const giveUp = (why) => {
                stopWaiting();
                this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
                reject(why);
            };
            const waiter = {
                identity,
                shares,
                since: performance.now(),
                take(lane) {
                    stopWaiting();
                    resolve(lane);
                },
            };
            const onAbort = () => giveUp(requestAbandoned());
            const timer = setTimeout(() => giveUp(databaseBusy()), waitMs);
            signal?.addEventListener('abort', onAbort);
            this.#waiters.push(waiter);
        });
    }
}
//# sourceMappingURL=lane-queue.js.map