import { HOME_SERVER_ID, type Log, type ServerId } from '../../kernel/context.js';

/** What relays listen to. */
export const OUTBOX_CHANNEL = 'serai_outbox';

/**
 * PostgreSQL commits those who notify inside their transaction one after the other, so nobody does: after the commit the process rings once for
 * all that it told within this time. What a killed process did not ring for is found by the relay's own look.
 */
const QUIET_MS = 20;

/** A bell on each server: one that cannot be reached keeps nobody from hearing the others. */
export class Bells {
  readonly #bells = new Map<ServerId, Bell>();
  readonly #send: (server: ServerId) => Promise<unknown>;
  readonly #log: Log;

  constructor(send: (server: ServerId) => Promise<unknown>, log: Log) {
    this.#send = send;
    this.#log = log;
  }

  ring(server: ServerId = HOME_SERVER_ID): void {
    const bell = this.#bells.get(server) ?? new Bell(() => this.#send(server), this.#log);
    this.#bells.set(server, bell);
    bell.ring();
  }
}

/** Tells the relays of a server that there is something to relay. Never fails, never waits. */
class Bell {
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
