import { databaseBusy, requestAbandoned } from './errors.js';
import { Lane } from './lane.js';
import { homeSlot } from './lane-place.js';
import { LaneQueue } from './lane-queue.js';
/** Bounds the queue in front of a stalled database: beyond it a request is refused at once instead of after its wait. */
const WAITING_PER_LANE_MAX = 200;
/** Protects the last of those that share a lane: a tenant with more requests at once is served by several. */
const SHARERS_MAX = 16;
/** A connection that nobody used for this long is ended: servers count connections, and quiet ones need none. */
const IDLE_MS_MAX = 60_000;
const SWEEP_MS = 10_000;
/**
 * A small pool of lanes that prefers, for each tenant, a lane that already works for it. Units that read share lanes; one that writes has its own,
 * and while one waits nobody joins a lane, so that it is not kept waiting. Lanes are opened when they are needed and ended when they are not; a
 * dead or worn one is replaced, never waited for.
 */
export class LanePool {
    #options;
    #sweep;
    /** Most recently used last. */
    #idle = [];
    #idleSince = new WeakMap();
    #leased = new Set();
    /** How many units have the leased lanes that are shared. */
    #sharers = new Map();
    #waiting = new LaneQueue();
    #url;
    /** Lanes of an earlier way into the server. */
    #outdated = new WeakSet();
    #closed = false;
    constructor(options) {
        this.#options = options;
        this.#url = options.url;
        options.budget?.join(this);
        this.#sweep = setInterval(() => this.#endUnused(), SWEEP_MS).unref();
    }
    get size() {
        return this.#idle.length + this.#leased.size;
    }
    get idleSince() {
        const [oldest] = this.#idle;
        return oldest ? (this.#idleSince.get(oldest) ?? 0) : null;
    }
    /** A lane for this identity. */
    async lease(identity, { shares, signal }) {
        globalThis.__c ??= {}; const c = globalThis.__c; const inc=(k)=>{c[k]=(c[k]??0)+1}; globalThis.__inc=inc; 
        if (signal?.aborted)
            throw requestAbandoned();
        if (this.#closed)
            throw databaseBusy();
        let lane = this.#takeIdle(identity); if(lane) inc(lane.isHomeOf(identity)?'idleHome':'idlePreferredElsewhere'); else { lane = shares ? this.#findShared(identity) : null; if(lane) inc(lane.isHomeOf(identity)?'sharedHome':'sharedElsewhere'); else { lane=this.#openOrTakeIdle(identity); inc(lane? (lane.isHomeOf(identity)?'openHome':'foreign'):'waits'); } }
        if (lane === null) {
            if (this.#waiting.length >= WAITING_PER_LANE_MAX * this.#options.lanesMax)
                throw databaseBusy();
            return this.#waiting.wait(identity, { shares, signal }, this.#options.waitMs);
        }
        this.#give(lane, shares);
        return lane;
    }
    release(lane) {
        const others = (this.#sharers.get(lane) ?? 1) - 1;
        if (others > 0) {
            this.#sharers.set(lane, others);
            this.#admit(lane);
            return;
        }
        this.#sharers.delete(lane);
        if (lane.isForsaken)
            void lane.cancel().finally(() => this.#takeBack(lane));
        else
            this.#takeBack(lane);
    }
    #give(lane, shares) {
        this.#leased.add(lane);
        if (shares)
            this.#sharers.set(lane, (this.#sharers.get(lane) ?? 0) + 1);
    }
    #takeBack(lane) {
        this.#leased.delete(lane);
        const isWantedElsewhere = this.#options.budget?.wantsBack(this.size + 1, this.#waiting.length > 0);
        if (!this.#closed && !this.#isUseless(lane) && !isWantedElsewhere) {
            this.#offer(lane);
            return;
        }
        void this.#end(lane);
        this.onRoom();
    }
    /** From here on lanes are opened by this way into the server; those of the way before end as soon as they are free. */
    renew(url) {
        if (url === this.#url)
            return;
        this.#url = url;
        for (const lane of this.#leased)
            this.#outdated.add(lane);
        this.giveUpAllIdle();
    }
    giveUpAllIdle() {
        while (this.#idle.length > 0)
            this.giveUpIdle();
    }
    /** Waits up to `graceMs` for the leased lanes, then ends them all. */
    async close(graceMs) {
        this.#closed = true;
        clearInterval(this.#sweep);
        const deadline = performance.now() + graceMs;
        while (this.#leased.size > 0 && performance.now() < deadline)
            await new Promise((resolve) => setTimeout(resolve, 20));
        this.#options.budget?.leave(this);
        // Whoever still has a leased one gives it back.
        await Promise.all([...this.#idle.splice(0).map((lane) => this.#end(lane)), ...[...this.#leased].map((lane) => lane.destroy())]);
    }
    giveUpIdle() {
        const lane = this.#idle.shift();
        if (lane)
            void this.#end(lane);
    }
    /** A lane may be opened for whoever waits first. */
    onRoom() {
        const next = this.#waiting.first;
        const lane = next && !this.#closed ? this.#open(next.identity) : null;
        if (lane)
            this.#offer(lane);
    }
    /** A shared lane that serves this identity cheaply and soon. */
    #findShared(identity) {
        if (this.#waiting.hasWriters)
            return null;
        for (const lane of this.#sharers.keys())
            if (lane.suits(identity) && this.#hasRoom(lane))
                return lane;
        return null;
    }
    #hasRoom(lane) {
        return (this.#sharers.get(lane) ?? 0) < SHARERS_MAX && lane.hasRoom && !this.#isUseless(lane);
    }
    /** Lets those who wait join a lane that has room again. */
    #admit(lane) {
        while (this.#hasRoom(lane)) {
            const next = this.#waiting.takeReaderFor(lane);
            if (next === null)
                return;
            this.#give(lane, true);
            next.take(lane);
        }
    }
    #takeIdle(identity) {
        for (let index = this.#idle.length - 1; index >= 0; index -= 1) {
            const lane = this.#idle[index];
            if (lane && this.#isUseless(lane))
                this.#discard(index);
            else if (lane && this.#options.prefers(lane, identity))
                return this.#idle.splice(index, 1)[0] ?? null;
        }
        const home = this.#idle.findIndex((lane) => lane.isHomeOf(identity));
        return home < 0 ? null : (this.#idle.splice(home, 1)[0] ?? null);
    }
    #openOrTakeIdle(identity) {
        const mayGrow = this.#idle.length === 0 || !this.#options.budget?.isFull;
        // Rather a new one while there is room; else the least recently used, so that the others keep the tenants they work for.
        return (mayGrow ? this.#open(identity) : null) ?? this.#idle.shift() ?? null;
    }
    #discard(index) {
        for (const lane of this.#idle.splice(index, 1))
            void this.#end(lane);
    }
    /** At the identity's home, if nobody is there yet. */
    #open(identity) {
        const { lanesMax: slots, budget, settings } = this.#options;
        if (this.size >= slots || budget?.take(this) === false)
            return null;
        const taken = new Set([...this.#idle, ...this.#leased].map((lane) => lane.slot));
        let slot = homeSlot(identity, slots);
        while (taken.has(slot))
            slot = (slot + 1) % slots;
        return new Lane({ url: this.#url, settings }, { slot, slots });
    }
    #isUseless(lane) {
        return lane.isWorn || this.#outdated.has(lane);
    }
    async #end(lane) { globalThis.__inc?.('ended');
        this.#options.budget?.giveBack();
        await lane.destroy();
    }
    #endUnused() {
        const before = performance.now() - IDLE_MS_MAX;
        for (let index = this.#idle.length - 1; index >= 0; index -= 1) {
            const lane = this.#idle[index];
            if (lane && (this.#isUseless(lane) || (this.#idleSince.get(lane) ?? 0) < before))
                this.#discard(index);
        }
    }
    #offer(lane) {
        const next = this.#waiting.takeFor(lane);
        if (next === null) {
            this.#idleSince.set(lane, performance.now());
            this.#idle.push(lane);
            return;
        }
        this.#give(lane, next.shares);
        next.take(lane);
        if (next.shares)
            this.#admit(lane);
    }
}
//# sourceMappingURL=lane-pool.js.map