/** A small seeded generator (mulberry32): the same seed gives the same choices. */
export class Random {
    #state;
    constructor(seed) {
        this.#state = seed >>> 0;
    }
    /** From 0 up to, not including, 1. */
    next() {
        this.#state = (this.#state + 0x6d2b79f5) >>> 0;
        let mixed = this.#state;
        mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    }
    below(bound) {
        return Math.floor(this.next() * bound);
    }
    pick(items) {
        const item = items[this.below(items.length)];
        if (item === undefined)
            throw new Error('nothing to pick from');
        return item;
    }
    shuffle(items) {
        const keyed = items.map((item) => ({ item, key: this.next() }));
        return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
    }
}
//# sourceMappingURL=random.js.map