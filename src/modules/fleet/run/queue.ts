import { setTimeout as sleep } from 'node:timers/promises';

type Delayed<Job> = { readonly job: Job; readonly dueAt: number };

/** Jobs from a source, and those that are to be tried again later: a tenant that is locked keeps no other waiting. */
export class RetryQueue<Job> {
  readonly #source: AsyncIterator<Job>;
  readonly #delayed: Delayed<Job>[] = [];

  constructor(source: AsyncIterator<Job>) {
    this.#source = source;
  }

  again(job: Job, delayMs: number): void {
    this.#delayed.push({ job, dueAt: Date.now() + delayMs });
  }

  /** The next job, waiting for a delayed one when there is no other; null when there is none at all. */
  async next(): Promise<Job | null> {
    const due = this.#takeDue();
    if (due) return due;
    const { value, done } = await this.#source.next();
    if (!done) return value;
    while (this.#delayed.length > 0) {
      const late = this.#takeDue();
      if (late) return late;
      await sleep(20);
    }
    return null;
  }

  #takeDue(): Job | null {
    const at = this.#delayed.findIndex((one) => one.dueAt <= Date.now());
    return at < 0 ? null : (this.#delayed.splice(at, 1)[0]?.job ?? null);
  }
}
