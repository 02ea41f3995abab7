import { setTimeout as sleep } from 'node:timers/promises';
import { isCollision, isConnectionLost, isLaneBlocked, isPlanStale, toRefusal } from './errors.js';

/** Whether a unit's statements use the plans that its connection keeps, or are prepared for this once. */
export type Plans = 'kept' | 'fresh';

/** Protects the database: work that collides again and again must not hold it busy with being undone. */
const RERUNS_MAX = 3;
/**
 * The second one for what changes while the first is on its way: a backend hears of a rename a moment after it was committed, and until then still
 * finds the old role by the name.
 */
const STALE_RERUNS_MAX = 2;
/** Protects the client, who waits meanwhile: no run begins later than this after the first one began. */
const RERUN_MS_MAX = 10_000;
/** Doubled with each run and jittered, so that those who collided do not meet again. */
const PAUSE_MS = 20;

/**
 * Runs a unit of work, and runs the whole of it again when it failed for a reason that lies in the moment and that left nothing behind:
 * a serialization failure, a deadlock, a connection that broke before COMMIT was sent, or a migration between the preparation of a
 * statement and its execution. So is a read that others hold up, the first time at once. Work must therefore be repeatable: nothing outside its transaction may happen in it.
 */
export async function rerun<T>(unit: (plans: Plans, isAgain: boolean) => Promise<T>): Promise<T> {
  const beganAt = performance.now();
  let plans: Plans = 'kept';
  let staleRuns = 0;
  let isAgain = false;
  for (let reruns = 0; ; reruns += 1) {
    try {
      return await unit(plans, isAgain);
    } catch (error) {
      const wasShared = !isAgain;
      isAgain = true;
      if (wasShared && isLaneBlocked(error)) continue;
      const isStale = staleRuns < STALE_RERUNS_MAX && isPlanStale(error);
      const pauseMs = PAUSE_MS * 2 ** reruns * (0.5 + Math.random());
      const inTime = performance.now() - beganAt + pauseMs < RERUN_MS_MAX;
      if (reruns === RERUNS_MAX || !inTime || !(isStale || isCollision(error) || isConnectionLost(error) || isLaneBlocked(error)))
        throw toRefusal(error);
      if (isStale) staleRuns += 1;
      if (!isStale || plans === 'fresh') await sleep(pauseMs);
      if (isStale) plans = 'fresh';
    }
  }
}
