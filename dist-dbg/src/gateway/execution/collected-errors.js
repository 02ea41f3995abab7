/** The errors of an execution. One at or below a place that has become null already is not told: it explains nothing that is seen. */
export class CollectedErrors {
    #places = new Set();
    list = [];
    add(error, place) {
        for (let at = place; at !== undefined; at = at.prev)
            if (this.#places.has(at))
                return;
        if (this.#places.has(undefined))
            return;
        this.#places.add(place);
        this.list.push(error);
    }
}
//# sourceMappingURL=collected-errors.js.map