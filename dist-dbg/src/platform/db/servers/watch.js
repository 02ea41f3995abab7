import { HOME_SERVER_ID } from '../../../kernel/context.js';
/** Half of the two seconds within which every process knows what was done on another one. */
const LOOK_MS = 1_000;
/** Looks at each server by itself, over and over: one that is slow or down keeps nobody from hearing of the others. */
export class ServersWatch {
    #reach;
    /** What cannot be read while a server is down, for the log. */
    #subject;
    #look;
    #looking = new Set();
    /** Servers whose outage was told. */
    #unread = new Set();
    #timer = null;
    constructor(reach, subject, look) {
        this.#reach = reach;
        this.#subject = subject;
        this.#look = look;
    }
    /** Looks at the home server once, then at all of them regularly. */
    async start() {
        await this.#look(HOME_SERVER_ID);
        this.#timer = setInterval(() => void this.#lookAround(), LOOK_MS).unref();
        await this.#lookAround();
    }
    stop() {
        if (this.#timer)
            clearInterval(this.#timer);
        this.#timer = null;
    }
    /** Begins a look at each server at which none is under way. */
    async #lookAround() {
        for (const server of await this.#reach.servers()) {
            if (this.#looking.has(server))
                continue;
            this.#looking.add(server);
            void this.#lookAt(server).finally(() => this.#looking.delete(server));
        }
    }
    /** An outage is told once. */
    async #lookAt(server) {
        try {
            await this.#look(server);
            this.#unread.delete(server);
        }
        catch (error) {
            if (this.#unread.has(server) || this.#timer === null)
                return;
            this.#unread.add(server);
            this.#reach.log.warn(`could not read ${this.#subject}`, { server, error });
        }
    }
}
/** Does the same on each server. One that cannot be reached is left for the next time. */
export async function writeEach({ servers, write, log }, task, work) {
    for (const server of await servers()) {
        await write(server, work).catch((error) => log.warn(`could not ${task}`, { server, error }));
    }
}
//# sourceMappingURL=watch.js.map