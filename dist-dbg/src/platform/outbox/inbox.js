import { invariant } from '../../kernel/assert.js';
import { eventId } from '../../kernel/events.js';
import { inbox } from './shard.tables.js';
/** The event was handled before, or is at this moment by another process: nothing of this attempt is committed. */
export class AlreadyHandled extends Error {
    name = 'AlreadyHandled';
}
/** The one write of a listener, committed together with the note that it was done. */
export class OneEffect {
    #entry;
    #now;
    #state = 'open';
    constructor(entry, now) {
        this.#entry = entry;
        this.#now = now;
    }
    get wasWritten() {
        return this.#state === 'written';
    }
    /** `open` runs a unit of work. A second one is refused, since nobody would notice its repetition; one that failed may be tried again. */
    async write(work, open) {
        invariant(this.#state === 'open', `the listener ${this.#entry.listener} writes twice: all that it does for one event is one unit of work`);
        this.#state = 'writing';
        try {
            const result = await open((tx) => this.#beside(tx, work));
            this.#state = 'written';
            return result;
        }
        catch (error) {
            this.#state = 'open';
            throw error;
        }
    }
    /** The note goes ahead of the work on the same connection, and nobody waits for it until the end: if it was made before, all is rolled back. */
    async #beside(tx, work) {
        const noted = insertInboxEntry(tx.db, this.#entry, this.#now());
        const worked = work(tx);
        // Whatever became of the work: without the note it does not count.
        worked.catch(() => { });
        await noted;
        return worked;
    }
}
/** Waits for a transaction that is handling the same event at the moment. */
async function insertInboxEntry(db, entry, handledAt) {
    const { listener, tenantId } = entry;
    // The tenant's role may add a row and see none, so nothing is returned; the server says how many were added.
    const { count } = await db
        .insert(inbox)
        .values({ listener, eventId: eventId.toUuid(entry.eventId), tenantId, handledAt })
        .onConflictDoNothing();
    if (count === 0)
        throw new AlreadyHandled(`${listener} has handled ${entry.eventId}`);
}
//# sourceMappingURL=inbox.js.map