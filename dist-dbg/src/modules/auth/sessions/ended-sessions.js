import { ServersWatch, writeEach } from '../../../platform/db/servers/watch.js';
import { deleteSessionsEndedBefore, listSessionsEndedSince } from '../queries.js';
/** Commits become visible later than their time says: each look reaches back a little. */
const OVERLAP_MS = 10_000;
/**
 * The sessions that have ended while their access tokens could still be valid. Asking costs no I/O. A session ends in the transaction of its
 * tenant, on the server of that one.
 */
export class EndedSessions {
    #options;
    #watch;
    /** Session id to the moment after which it need not be remembered. */
    #forgetAt = new Map();
    #lookedAt = new Map();
    constructor(options) {
        this.#options = options;
        this.#watch = new ServersWatch(options, 'which sessions ended on a server', (server) => this.#look(server));
    }
    has(sessionId) {
        return this.#forgetAt.has(sessionId);
    }
    start() {
        return this.#watch.start();
    }
    stop() {
        this.#watch.stop();
    }
    /** Removes what no token can outlive. Run by the worker. */
    prune() {
        const { now, tokenMs } = this.#options;
        const before = new Date(now().getTime() - 2 * tokenMs);
        return writeEach(this.#options, 'forget the ended sessions of a server', (db) => deleteSessionsEndedBefore(db, before));
    }
    /** Reads what ended there since the last look. */
    async #look(server) {
        const { read, now, tokenMs } = this.#options;
        const at = now().getTime();
        const since = Math.max(at - tokenMs, (this.#lookedAt.get(server) ?? 0) - OVERLAP_MS);
        for (const id of await read(server, (db) => listSessionsEndedSince(db, new Date(since))))
            this.#forgetAt.set(id, at + tokenMs);
        this.#lookedAt.set(server, at);
        for (const [id, forgetAt] of this.#forgetAt)
            if (forgetAt < at)
                this.#forgetAt.delete(id);
    }
}
//# sourceMappingURL=ended-sessions.js.map