import { LiveInterrupted } from './errors.js';
import { Feed } from './feed.js';
import { READ_MAX, beginHearing, listLiveEvents, renewHearing } from './queries.js';
/** Six times within the time for which a tenant counts as listened to. */
const RENEW_MS = 10_000;
/** After a look that failed. Protects a server that is just coming back. */
const RETRY_MS = 1_000;
/** What one process hears of one server: one connection that is woken, and one statement for all listeners together. */
export class LiveServer {
    #reach;
    #audiences = new Map();
    #stopListening;
    #renewing;
    #opening = 0;
    #isLooking = false;
    #isWoken = false;
    #hasFailed = false;
    #isStopped = false;
    constructor(reach) {
        this.#reach = reach;
        this.#stopListening = reach.listen(() => this.#look());
        this.#renewing = setInterval(() => void this.#renew(), RENEW_MS).unref();
    }
    get isIdle() {
        return this.#audiences.size === 0 && this.#opening === 0;
    }
    /** Hears what is committed from now on. */
    async open(tenant, hears) {
        const after = this.#audiences.get(tenant)?.after ?? (await this.#begin(tenant));
        const audience = this.#audiences.get(tenant) ?? { after, feeds: new Set() };
        this.#audiences.set(tenant, audience);
        const feed = new Feed(hears, (ended) => {
            audience.feeds.delete(ended);
            if (audience.feeds.size === 0 && this.#audiences.get(tenant) === audience)
                this.#audiences.delete(tenant);
        });
        audience.feeds.add(feed);
        return feed;
    }
    async stop() {
        this.#isStopped = true;
        clearInterval(this.#renewing);
        for (const tenant of [...this.#audiences.keys()])
            this.#interrupt(tenant);
        await this.#stopListening();
    }
    #begin(tenant) {
        this.#opening += 1;
        return this.#reach
            .write((db) => beginHearing(db, tenant))
            .finally(() => {
            this.#opening -= 1;
        });
    }
    #look() {
        this.#isWoken = true;
        if (!this.#isLooking)
            void this.#lookWhileWoken();
    }
    async #lookWhileWoken() {
        this.#isLooking = true;
        while (this.#isWoken && !this.#isStopped) {
            this.#isWoken = false;
            await this.#readOn().catch((error) => this.#failed(error));
        }
        this.#isLooking = false;
    }
    async #readOn() {
        const places = [...this.#audiences].map(([tenant, { after }]) => ({ tenant, after }));
        if (places.length === 0)
            return;
        const events = await this.#reach.read((db) => listLiveEvents(db, places));
        this.#hasFailed = false;
        const read = new Map();
        for (const event of events) {
            this.#tell(event);
            read.set(event.tenant, (read.get(event.tenant) ?? 0) + 1);
        }
        if ([...read.values()].some((number) => number >= READ_MAX))
            this.#isWoken = true;
    }
    #tell(event) {
        const audience = this.#audiences.get(event.tenant);
        // Who left and came back during the look has begun behind it.
        if (!audience || event.position <= audience.after)
            return;
        if (event.position !== audience.after + 1) {
            this.#interrupt(event.tenant);
            return;
        }
        audience.after = event.position;
        for (const feed of audience.feeds)
            feed.offer(event);
    }
    /** What was not read in time is gone: whoever listens begins anew, and reads first what is now. */
    #interrupt(tenant) {
        const feeds = this.#audiences.get(tenant)?.feeds ?? [];
        this.#audiences.delete(tenant);
        for (const feed of [...feeds])
            feed.fail(new LiveInterrupted('events may be missing'));
    }
    async #renew() {
        const tenants = [...this.#audiences.keys()];
        if (tenants.length === 0)
            return;
        try {
            const late = await this.#reach.write((db) => renewHearing(db, tenants));
            for (const tenant of late)
                this.#interrupt(tenant);
            this.#look();
        }
        catch (error) {
            this.#failed(error);
        }
    }
    /** Told once; the next look finds all that was told meanwhile. */
    #failed(error) {
        if (this.#isStopped)
            return;
        if (!this.#hasFailed)
            this.#reach.log.warn('could not read live events and will try again', { error });
        this.#hasFailed = true;
        setTimeout(() => this.#look(), RETRY_MS).unref();
    }
}
//# sourceMappingURL=live-server.js.map