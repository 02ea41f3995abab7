/** Bounds how much of one kind of work a process does at a time, and how much of it waits. Who waited longest goes first. */
export class Gate {
  readonly #runningMax: number;
  readonly #waitingMax: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor({ running, waiting }: { readonly running: number; readonly waiting: number }) {
    this.#runningMax = running;
    this.#waitingMax = waiting;
  }

  get load(): { readonly running: number; readonly waiting: number } {
    return { running: this.#running, waiting: this.#waiting.length };
  }

  /** Whether more work could at least wait. */
  get hasRoom(): boolean {
    return this.#running < this.#runningMax || this.#waiting.length < this.#waitingMax;
  }

  /** Runs the work when its turn comes; null, at once, when there is no room for it. */
  tryEnter<T>(work: () => Promise<T>): Promise<T> | null {
    return this.hasRoom ? this.enter(work) : null;
  }

  /** Runs the work when its turn comes, whether or not there was room to wait. */
  async enter<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#runningMax) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      return await work();
    } finally {
      // The place is handed on, so that nobody who comes between overtakes.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
