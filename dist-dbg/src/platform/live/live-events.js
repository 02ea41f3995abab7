import { LiveServer } from './live-server.js';
import { LIVE_CHANNEL } from './queries.js';
/** A server to which nobody has listened for so long is left alone: a client that comes back in between finds it connected. */
const IDLE_LOOK_MS = 60_000;
/** The public events of tenants, told to whoever listens in this process. Connects to a server only while somebody listens there. */
export class LiveEvents {
    #database;
    #log;
    #servers = new Map();
    #leaving = null;
    #isStopped = false;
    constructor(database, log) {
        this.#database = database;
        this.#log = log;
    }
    /** Hears the tenant's events from their commit on, each once, until the iterator is returned or this process can no longer say that none is missing. */
    open({ id, serverId }, hears) {
        if (this.#isStopped)
            throw new Error('Invariant broken: nobody listens once the process stops');
        this.#leaving ??= setInterval(() => this.#leaveIdle(), IDLE_LOOK_MS).unref();
        const server = this.#servers.get(serverId) ?? this.#connect(serverId);
        this.#servers.set(serverId, server);
        return server.open(id, hears);
    }
    async stop() {
        this.#isStopped = true;
        if (this.#leaving)
            clearInterval(this.#leaving);
        await Promise.all([...this.#servers.values()].map((server) => server.stop()));
    }
    #connect(id) {
        const server = this.#database.onServer(id);
        return new LiveServer({
            read: (work) => server.watch(work),
            write: (work) => server.write(({ db }) => work(db)),
            listen: (onTold) => this.#database.listen(id, LIVE_CHANNEL, onTold),
            log: this.#log,
        });
    }
    #leaveIdle() {
        for (const [id, server] of this.#servers) {
            if (!server.isIdle)
                continue;
            this.#servers.delete(id);
            void server.stop();
        }
    }
}
//# sourceMappingURL=live-events.js.map