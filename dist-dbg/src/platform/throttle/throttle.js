import { LRUCache } from 'lru-cache';
import { tooManyAttempts } from '../../kernel/throttle.js';
import { deleteRegainedBefore, findRegainedAt, giveOneBack, takeOne } from './queries.js';
/** Subjects are chosen by strangers: this bounds what a process remembers of those that it refuses. */
const REFUSED_MAX = 10_000;
const HOUR_MS = 3_600_000;
/** A use that was refused; thrown so that those before it are rolled back. */
class UsedUp extends Error {
    retryAfterMs;
    constructor(retryAfterMs) {
        super('used up');
        this.retryAfterMs = retryAfterMs;
    }
}
/** Counts in the control plane, and remembers in memory whom to refuse for how long: a flood costs no statement. */
export class SharedThrottle {
    #options;
    /** Key to the moment, in milliseconds, before which it is refused. */
    #refused = new LRUCache({ max: REFUSED_MAX });
    constructor(options) {
        this.#options = options;
    }
    async take(...uses) {
        const retryAfterMs = await this.#takeAll(uses);
        if (retryAfterMs !== null)
            throw tooManyAttempts(retryAfterMs);
    }
    async mayTake(...uses) {
        return (await this.#takeAll(uses)) === null;
    }
    async giveBack(...uses) {
        if (uses.length === 0)
            return;
        await this.#options.write(async (db) => {
            for (const [limit, subject] of uses)
                await giveOneBack(db, { key: this.#keyOf(limit, subject), limit });
        });
        for (const [limit, subject] of uses)
            this.#refused.delete(this.#keyOf(limit, subject));
    }
    /** Removes what was regained long ago. Run by the worker. */
    async prune() {
        const before = new Date(this.#options.clock.now().getTime() - HOUR_MS);
        await this.#options.write((db) => deleteRegainedBefore(db, before));
    }
    /** Null when all were taken, else the time after which it may be tried again. */
    async #takeAll(uses) {
        const now = this.#options.clock.now();
        const known = uses.map(([limit, subject]) => (this.#refused.get(this.#keyOf(limit, subject)) ?? 0) - now.getTime());
        const longest = Math.max(0, ...known);
        if (longest > 0)
            return longest;
        try {
            await this.#options.write(async (db) => {
                for (const [limit, subject] of uses)
                    await this.#takeOne(db, limit, { subject, now });
            });
            return null;
        }
        catch (error) {
            if (error instanceof UsedUp)
                return error.retryAfterMs;
            throw error;
        }
    }
    async #takeOne(db, limit, { subject, now }) {
        const key = this.#keyOf(limit, subject);
        if (await takeOne(db, { key, limit, now }))
            return;
        const regainedAt = (await findRegainedAt(db, key))?.getTime() ?? now.getTime();
        const retryAfterMs = Math.max(1, regainedAt - (limit.burst - 1) * limit.everyMs - now.getTime());
        this.#refused.set(key, now.getTime() + retryAfterMs);
        throw new UsedUp(retryAfterMs);
    }
    /** A digest that only this installation can make: subjects are e-mail and network addresses. */
    #keyOf({ name }, subject) {
        return `${name}:${this.#options.secret.digest('throttle', `${name}:${subject}`)}`;
    }
}
//# sourceMappingURL=throttle.js.map