import { Relay } from '../outbox/relay.js';
import { updateBlocked } from '../outbox/relay-queries.js';
import { Receiver } from '../queue/receiver.js';
import { Dispatcher } from './dispatcher.js';
import { Gate } from './gate.js';
import { redriveUnknown, tidyOutbox } from './housekeeping.js';
import { unparkTenants } from './parking.js';
/** Each takes ten messages at a time; a slow one among them keeps the other receivers going. */
const RECEIVERS = { standard: 3, fifo: 1 };
/** A suspended tenant that is opened again waits for its events no longer than this. */
const UNPARK_MS = 1_000;
const TIDY_MS = 60_000;
/** Of the ten seconds that a process has to stop. What is not done then is done by another one. */
const DRAIN_MS_MAX = 7_000;
async function tidy(server, now) {
    await server.write((db) => updateBlocked(db, now));
    await tidyOutbox(server, now);
}
export class Workers {
    #options;
    #relays;
    #receivers;
    #dispatcher;
    #timers = [];
    constructor(options) {
        const { servers, queues, concurrency, log } = options;
        this.#options = options;
        this.#relays = servers.map((server) => new Relay({ ...options, server }));
        this.#dispatcher = new Dispatcher({ ...options, gate: new Gate(concurrency), onSettled: () => this.#wakeRelays() });
        this.#receivers = ['standard', 'fifo'].flatMap((kind) => Array.from({ length: RECEIVERS[kind] }, () => new Receiver({ queues, kind, log, handle: (bodies) => this.#dispatcher.handle(bodies), onBack: () => this.#sendLostAgain() })));
    }
    start() {
        for (const relay of this.#relays)
            relay.start();
        for (const receiver of this.#receivers)
            receiver.start();
        void this.#forEachServer('take up dead letters of older builds', (server) => server.write((db) => redriveUnknown(db, this.#options.catalogue, this.#options.now())));
        this.#repeat(UNPARK_MS, () => this.#forEachServer('look for tenants that are open again', async (server) => {
            if ((await unparkTenants(server, this.#options.stateOf)) > 0)
                this.#wakeRelays();
        }));
        this.#repeat(TIDY_MS, () => this.#forEachServer('tidy the outbox', (server) => tidy(server, this.#options.now())));
    }
    /** Takes nothing new, finishes what has begun, and leaves the rest to other processes. */
    async stop() {
        for (const timer of this.#timers)
            clearInterval(timer);
        this.#dispatcher.drain();
        await Promise.all(this.#relays.map((relay) => relay.stop()));
        const late = new Promise((resolve) => setTimeout(resolve, DRAIN_MS_MAX).unref());
        await Promise.race([Promise.all(this.#receivers.map((receiver) => receiver.stop())), late]);
        this.#dispatcher.stop();
    }
    #wakeRelays() {
        for (const relay of this.#relays)
            relay.wake();
    }
    #sendLostAgain() {
        for (const relay of this.#relays)
            void relay.sendLostAgain();
    }
    #repeat(everyMs, run) {
        let isRunning = false;
        const timer = setInterval(() => {
            if (isRunning)
                return;
            isRunning = true;
            void run().finally(() => {
                isRunning = false;
            });
        }, everyMs);
        this.#timers.push(timer.unref());
    }
    async #forEachServer(what, work) {
        const tried = this.#options.servers.map((server) => work(server).catch((error) => this.#options.log.warn(`could not ${what} and will try again`, { server: server.name, error })));
        await Promise.all(tried);
    }
}
//# sourceMappingURL=workers.js.map