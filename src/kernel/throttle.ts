import { Refusal, defineRefusal } from './errors.js';

/** How often something may happen for one subject: `burst` times at once, and after that once in each `everyMs`. */
export type Limit = { readonly name: string; readonly burst: number; readonly everyMs: number };

/** One limit, counted for one subject: an address, an account, the whole installation. */
export type Use = readonly [limit: Limit, subject: string];

/** Counts for all processes of the installation together, so that nobody gains by being answered by another one. */
export type Throttle = {
  /** Counts all of the uses, or throws `TOO_MANY_ATTEMPTS` and counts none of them. */
  take(...uses: readonly Use[]): Promise<void>;
  /** The same without throwing: false when one of them is used up. */
  mayTake(...uses: readonly Use[]): Promise<boolean>;
  /** Takes counted uses back, as for an attempt that proved to be honest. */
  giveBack(...uses: readonly Use[]): Promise<void>;
};

const attemptsExceeded = defineRefusal(
  'RATE_LIMITED',
  'TOO_MANY_ATTEMPTS',
  'This was tried too often from this address, for this account, or by everybody together. `retryAfterMs` says when to try again.',
);

export function tooManyAttempts(retryAfterMs: number): Refusal {
  const { code, reason, message } = attemptsExceeded();
  return new Refusal({ code, reason, message, retryAfterMs });
}
