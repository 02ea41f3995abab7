import { EventEmitter } from 'node:events';
import { LRUCache } from 'lru-cache';
import CircuitBreaker from 'opossum';
export const BREAKER_TIMES = { windowMs: 60_000, openMs: 30_000 };
/** Fewer calls say nothing. */
const CALLS_MIN = 10;
/** A server that takes one call in five is still worth calling. */
const FAILED_PERCENT = 80;
const BUCKETS = 10;
/** Bounds memory: callers and targets are chosen by strangers. One that is forgotten is closed. */
const BREAKERS_MAX = 2_000;
/** Carries a result that counts as a failure through the breaker. */
class Failed extends Error {
    result;
    constructor(result) {
        super('the call failed');
        this.result = result;
    }
}
/** One circuit breaker for each caller and target, in this process: one tenant's broken receiver is nobody else's. */
export class Breakers {
    #times;
    #rotation = new EventEmitter().setMaxListeners(0);
    #rotating;
    #breakers = new LRUCache({ max: BREAKERS_MAX, dispose: (breaker) => breaker.shutdown() });
    constructor(times) {
        this.#times = times;
        this.#rotating = setInterval(() => this.#rotation.emit('rotate'), times.windowMs / BUCKETS).unref();
    }
    /** Null when the circuit is open: nothing was called. */
    async call(key, call) {
        try {
            return await this.#of(key).fire(call);
        }
        catch (error) {
            if (error instanceof Failed)
                return error.result;
            if (CircuitBreaker.isOurError(error))
                return null;
            throw error;
        }
    }
    stop() {
        clearInterval(this.#rotating);
        this.#breakers.clear();
    }
    #of(key) {
        const known = this.#breakers.get(key);
        if (known)
            return known;
        const made = new CircuitBreaker(runCounted, {
            // The call has its own.
            timeout: false,
            volumeThreshold: CALLS_MIN,
            errorThresholdPercentage: FAILED_PERCENT,
            resetTimeout: this.#times.openMs,
            rollingCountTimeout: this.#times.windowMs,
            rollingCountBuckets: BUCKETS,
            rollingPercentilesEnabled: false,
            enableSnapshots: false,
            rotateBucketController: this.#rotation,
        });
        this.#breakers.set(key, made);
        return made;
    }
}
/** A server that says no is there; one that says nothing, or that it is broken, is not. */
async function runCounted(call) {
    const result = await call();
    if (result.kind === 'failed' || result.status >= 500)
        throw new Failed(result);
    return result;
}
//# sourceMappingURL=breakers.js.map