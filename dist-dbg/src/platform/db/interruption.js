import { laneBlocked, requestAbandoned, unitTimedOut } from './errors.js';
/** Ends a unit of work before its work has: when its client goes away, when its connection breaks or is held up by another unit, or when it has taken too long. */
export class Interruption {
    #lane;
    #signal;
    #watchdog;
    #broken;
    #breakOff = () => { };
    #why = null;
    #cancelled = Promise.resolve();
    constructor(lane, { signal, unitMs }) {
        this.#lane = lane;
        this.#signal = signal;
        this.#broken = new Promise((_, reject) => {
            this.#breakOff = reject;
        });
        // Nobody may be waiting for it.
        this.#broken.catch(() => { });
        this.#watchdog = setTimeout(this.#onTimeout, unitMs);
        lane.join(this);
        signal?.addEventListener('abort', this.#onAbort);
    }
    /** Waits for the work, or until the unit is broken off; then the server has stopped what it did for it. */
    async orBroken(work) {
        const result = await Promise.race([work, this.#broken]).catch(async (error) => {
            await this.#cancelled;
            throw this.#why ?? error;
        });
        await this.#cancelled;
        if (this.#why)
            throw this.#why;
        return result;
    }
    /** From here on a client that goes away changes nothing: the commit is on its way. */
    ignoreClient() {
        this.#signal?.removeEventListener('abort', this.#onAbort);
    }
    onClosed(why) {
        this.#breakOff(why);
    }
    onBlocked() {
        this.#breakOff(laneBlocked());
    }
    end() {
        this.ignoreClient();
        clearTimeout(this.#watchdog);
        this.#lane.leave(this);
    }
    #onAbort = () => {
        const why = requestAbandoned();
        this.#why = why;
        this.#cancelled = this.#lane.abandon(this);
        void this.#cancelled.then(() => this.#breakOff(why));
    };
    /** A black-holed connection, or work that waits for something that never comes. */
    #onTimeout = () => {
        this.#breakOff(unitTimedOut());
        void this.#lane.destroy();
    };
}
//# sourceMappingURL=interruption.js.map