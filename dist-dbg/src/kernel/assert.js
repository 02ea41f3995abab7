/** Throws when something that our own code guarantees does not hold: a bug, never a caller's mistake. */
export function invariant(condition, message) {
    if (!condition)
        throw new Error(`Invariant broken: ${message}`);
}
/** For the default branch of an exhaustive switch: does not compile while a case is missing. */
export function unreachable(value) {
    throw new Error(`Invariant broken: unexpected ${JSON.stringify(value)}`);
}
//# sourceMappingURL=assert.js.map