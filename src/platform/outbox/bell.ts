import type { Log } from '../../kernel/context.js';

/** What relays listen to. */
export const OUTBOX_CHANNEL = 'serai_outbox';

/**
 * PostgreSQL commits those who notify inside their transaction one after the other, so nobody does: the process rings after the commit, and then
 * once for all that it tells within this time. What a killed process did not ring for is found by the relay's own look.
 */
const QUIET_MS = 20;

/** Tells the relays that there is something to relay. Never fails, never waits. */
export class Bell {
  readonly #send: () => Promise<unknown>;
  readonly #log: Log;
  /** After a ring, until the next one may follow. */
  #isQuiet = false;
  #isDue = false;

  constructor(send: () => Promise<unknown>, log: Log) {
    this.#send = send;
    this.#log = log;
  }

  ring(): void {
    if (this.#isQuiet) this.#isDue = true;
    else void this.#ringNow();
  }

  async #ringNow(): Promise<void> {
    this.#isQuiet = true;
    this.#isDue = false;
    await this.#send().catch((error: unknown) => this.#log.debug('the relays were not woken and will look by themselves', { error }));
    setTimeout(() => {
      this.#isQuiet = false;
      if (this.#isDue) this.ring();
    }, QUIET_MS).unref();
  }
}
