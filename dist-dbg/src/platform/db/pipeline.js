/** Nobody joins where the answers ahead are expected to keep this process waiting for longer. */
const WAIT_MS_MAX = 8;
/** A statement that has not answered between two looks holds up those behind it: no unit waits longer for another's than twice this time. */
const LOOK_MS = 25;
/** How much the newest statement counts in the mean time of an answer. */
const NEWEST_WEIGHT = 1 / 16;
/** How long this process has had nothing to do but wait: unlike the time of the clock, it does not count its own work as a delay of the server's. */
const idleMs = () => performance.nodeTiming.idleTime;
/** What is on its way on one connection, for whom, and in which order: PostgreSQL answers one statement after the other. */
export class Pipeline {
    #users = new Set();
    /** Oldest first; without a user where the connection belongs to one unit alone. */
    #sent = new Map();
    #abandoned = new Set();
    /** How long the server keeps this process waiting for an answer, on the average. */
    #answerMs = 0;
    /** When the oldest began to be the one that the server works on. */
    #oldestSince = 0;
    #oldestSeen = null;
    #look = null;
    get isEmpty() {
        return this.#sent.size === 0;
    }
    get oldest() {
        return this.#sent.keys().next().value;
    }
    get hasUsers() {
        return this.#users.size > 0;
    }
    /** Whether another unit would be answered here without much waiting. */
    get hasRoom() {
        if (this.#abandoned.size > 0)
            return false;
        const oldestMs = this.isEmpty ? 0 : idleMs() - this.#oldestSince;
        return oldestMs + this.#answerMs * this.#sent.size < WAIT_MS_MAX;
    }
    /** Whether statements are on their way for units that nobody waits for any more, and for nobody else. */
    get isForsaken() {
        return this.#abandoned.size > 0 && this.#users.size === 0 && !this.isEmpty;
    }
    join(user) {
        this.#users.add(user);
    }
    leave(user) {
        this.#users.delete(user);
    }
    /** Whose statements are on their way has no use for them any more. */
    abandon(user) {
        this.#users.delete(user);
        if (this.#waits(user))
            this.#abandoned.add(user);
    }
    add(sent, user) {
        if (this.isEmpty)
            this.#oldestSince = idleMs();
        this.#sent.set(sent, user);
        const done = () => this.#onAnswer(sent);
        sent.then(done, done);
        if (this.#users.size > 1)
            this.#lookSoon();
    }
    closeUsers(why) {
        for (const user of [...this.#users])
            user.onClosed(why);
    }
    #onAnswer(sent) {
        const now = idleMs();
        this.#answerMs += (now - this.#oldestSince - this.#answerMs) * NEWEST_WEIGHT;
        this.#oldestSince = now;
        const user = this.#sent.get(sent);
        this.#sent.delete(sent);
        if (user && this.#abandoned.has(user) && !this.#waits(user))
            this.#abandoned.delete(user);
    }
    #waits(user) {
        for (const waiting of this.#sent.values())
            if (waiting === user)
                return true;
        return false;
    }
    /** Behind what has arrived meanwhile: a process that was busy itself must not take its own delay for the server's. */
    #lookSoon() {
        this.#look ??= setTimeout(() => setImmediate(() => this.#findBlocked()), LOOK_MS).unref();
    }
    #findBlocked() {
        this.#look = null;
        const [oldest] = this.#sent;
        const wasSeen = oldest !== undefined && oldest[0] === this.#oldestSeen;
        this.#oldestSeen = oldest?.[0] ?? null;
        if (oldest === undefined)
            return;
        if (wasSeen)
            for (const user of [...this.#users])
                if (user !== oldest[1] && this.#waits(user))
                    user.onBlocked();
        if (this.#users.size > 0)
            this.#lookSoon();
    }
}
//# sourceMappingURL=pipeline.js.map