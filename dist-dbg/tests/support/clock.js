const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** The system's clock, set forward by what a test says. */
export class TestClock {
    #ahead = 0;
    now() {
        return new Date(Date.now() + this.#ahead);
    }
    /** `clock.advance('2h')`; units are ms, s, m, h and d. */
    advance(time) {
        const [, amount, unit] = /^(\d+)(ms|s|m|h|d)$/.exec(time) ?? [];
        if (unit === undefined)
            throw new Error(`not a time: ${time}`);
        this.#ahead += Number(amount) * UNITS[unit];
    }
}
//# sourceMappingURL=clock.js.map