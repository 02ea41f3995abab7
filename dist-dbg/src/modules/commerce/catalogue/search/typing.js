/** How many letters a typist had to leave out, add, change or swap with the next to get from one word to the other (optimal string alignment). */
export function typingDistance(one, other) {
    const [a, b] = [[...one], [...other]];
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const added = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min(changed, added, swapped ? (before[column - 2] ?? 0) + 1 : changed);
        }
        [before, last] = [last, current];
    }
    return last[b.length] ?? 0;
}
/** Short words are easily another one: three to five letters may have one mistake, longer ones two. */
export function mayBeMeant(typed, word) {
    return typingDistance(typed, word) <= (typed.length <= 5 ? 1 : 2);
}
//# sourceMappingURL=typing.js.map