/** Ranges of neighbours, both ends included. The numbers must be sorted. */
export function rangesOf(numbers) {
    const ranges = [];
    for (const number of numbers) {
        const last = ranges.at(-1);
        if (last && number === last.to + 1)
            ranges[ranges.length - 1] = { from: last.from, to: number };
        else
            ranges.push({ from: number, to: number });
    }
    return ranges;
}
/** What lies between `after` and `through` (included) and is not among the sorted numbers. */
export function missingOf(numbers, { after, through }) {
    const missing = [];
    let expected = after + 1;
    for (const number of numbers) {
        if (number < expected)
            continue;
        if (number > expected)
            missing.push({ from: expected, to: number - 1 });
        expected = number + 1;
    }
    if (expected <= through)
        missing.push({ from: expected, to: through });
    return missing;
}
/** The ranges without these sorted numbers. */
export function without(ranges, numbers) {
    return ranges.flatMap(({ from, to }) => {
        const inside = numbers.filter((number) => number >= from && number <= to);
        return inside.length === 0 ? [{ from, to }] : missingOf(inside, { after: from - 1, through: to });
    });
}
export function writeRanges(ranges) {
    return `{${ranges.map(({ from, to }) => `[${from},${to + 1})`).join(',')}}`;
}
/** Every number of the ranges, in order. */
export function readNumbers(text) {
    return [...text.matchAll(/\[(\d+),(\d+)\)/g)].flatMap(([, from, to]) => Array.from({ length: Number(to) - Number(from) }, (_, place) => Number(from) + place));
}
//# sourceMappingURL=ranges.js.map