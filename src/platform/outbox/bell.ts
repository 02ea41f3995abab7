import type { Log } from '../../kernel/context.js';

/** What relays listen to. */
export const OUTBOX_CHANNEL = 'serai_outbox';

/**
 * PostgreSQL commits those who notify inside their transaction one after the other, so nobody does: after the commit the process rings once for
 * all that it told within this time. What a killed process did not ring for is found by the relay's own look.
 */
const QUIET_MS = 20;

/** Tells the relays that there is something to relay. Never fails, never waits. */
export class Bell {
  readonly #send: () => Promise<unknown>;
  readonly #log: Log;
  #timer: NodeJS.Timeout | null = null;
  #sending = false;

  constructor(send: () => Promise<unknown>, log: Log) {
    this.#send = send;
    this.#log = log;
  }

  ring(): void {
    this.#timer ??= setTimeout(() => void this.#ringNow(), QUIET_MS).unref();
  }

  async #ringNow(): Promise<void> {
    this.#timer = null;
    if (this.#sending) return this.ring();
    this.#sending = true;
    await this.#send().catch((error: unknown) => this.#log.debug('the relays were not woken and will look by themselves', { error }));
    this.#sending = false;
  }
}
