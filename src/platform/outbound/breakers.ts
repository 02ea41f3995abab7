import { EventEmitter } from 'node:events';
import { LRUCache } from 'lru-cache';
import CircuitBreaker from 'opossum';
import type { OutboundAnswer, OutboundFailed } from '../../kernel/outbound.js';

export type BreakerTimes = {
  /** Calls of this time are looked at. Longer than any call may take, or slow ones would never add up. */
  readonly windowMs: number;
  /** How long nothing is sent; then one call tries. */
  readonly openMs: number;
};

export const BREAKER_TIMES: BreakerTimes = { windowMs: 60_000, openMs: 30_000 };
/** Fewer calls say nothing. */
const CALLS_MIN = 10;
/** A server that takes one call in five is still worth calling. */
const FAILED_PERCENT = 80;
const BUCKETS = 10;
/** Bounds memory: callers and targets are chosen by strangers. One that is forgotten is closed. */
const BREAKERS_MAX = 2_000;

type Result = OutboundAnswer | OutboundFailed;
type Call = () => Promise<Result>;

/** Carries a result that counts as a failure through the breaker. */
class Failed extends Error {
  constructor(readonly result: Result) {
    super('the call failed');
  }
}

/** One circuit breaker for each caller and target, in this process: one tenant's broken receiver is nobody else's. */
export class Breakers {
  readonly #times: BreakerTimes;
  readonly #rotation = new EventEmitter().setMaxListeners(0);
  readonly #rotating: NodeJS.Timeout;
  readonly #breakers = new LRUCache<string, CircuitBreaker<[Call], Result>>({ max: BREAKERS_MAX, dispose: (breaker) => breaker.shutdown() });

  constructor(times: BreakerTimes) {
    this.#times = times;
    this.#rotating = setInterval(() => this.#rotation.emit('rotate'), times.windowMs / BUCKETS).unref();
  }

  /** Null when the circuit is open: nothing was called. */
  async call(key: string, call: Call): Promise<Result | null> {
    try {
      return await this.#of(key).fire(call);
    } catch (error) {
      if (error instanceof Failed) return error.result;
      if (CircuitBreaker.isOurError(error as Error)) return null;
      throw error;
    }
  }

  stop(): void {
    clearInterval(this.#rotating);
    this.#breakers.clear();
  }

  #of(key: string): CircuitBreaker<[Call], Result> {
    const known = this.#breakers.get(key);
    if (known) return known;
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
async function runCounted(call: Call): Promise<Result> {
  const result = await call();
  if (result.kind === 'failed' || result.status >= 500) throw new Failed(result);
  return result;
}
