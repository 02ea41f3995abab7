/** Lets so many in at a time; the others wait in the order in which they came. */
export class Gate {
    #max;
    #waiting = [];
    #inside = 0;
    constructor(max) {
        this.#max = max;
    }
    async pass(work) {
        if (this.#inside >= this.#max)
            await new Promise((resolve) => this.#waiting.push(resolve));
        else
            this.#inside += 1;
        try {
            return await work();
        }
        finally {
            // The place is handed over, so that nobody who comes now is before those who wait.
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#inside -= 1;
        }
    }
}
//# sourceMappingURL=gate.js.map