import { HOME_SERVER_ID } from '../../kernel/context.js';
/** What relays listen to. */
export const OUTBOX_CHANNEL = 'serai_outbox';
/**
 * PostgreSQL commits those who notify inside their transaction one after the other, so nobody does: the process rings after the commit, and then
 * once for all that it tells within this time. What a killed process did not ring for is found by the relay's own look.
 */
const QUIET_MS = 20;
/** A bell on each server: one that cannot be reached keeps nobody from hearing the others. */
export class Bells {
    #bells = new Map();
    #send;
    #log;
    constructor(send, log) {
        this.#send = send;
        this.#log = log;
    }
    ring(server = HOME_SERVER_ID) {
        const bell = this.#bells.get(server) ?? new Bell(() => this.#send(server), this.#log);
        this.#bells.set(server, bell);
        bell.ring();
    }
}
/** Tells the relays of a server that there is something to relay. Never fails, never waits. */
class Bell {
    #send;
    #log;
    /** After a ring, until the next one may follow. */
    #isQuiet = false;
    #isDue = false;
    constructor(send, log) {
        this.#send = send;
        this.#log = log;
    }
    ring() {
        if (this.#isQuiet)
            this.#isDue = true;
        else
            void this.#ringNow();
    }
    async #ringNow() {
        this.#isQuiet = true;
        this.#isDue = false;
        await this.#send().catch((error) => this.#log.debug('the relays were not woken and will look by themselves', { error }));
        setTimeout(() => {
            this.#isQuiet = false;
            if (this.#isDue)
                this.ring();
        }, QUIET_MS).unref();
    }
}
//# sourceMappingURL=bell.js.map