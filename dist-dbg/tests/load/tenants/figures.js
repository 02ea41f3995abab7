export function figure({ metric, value, unit }, simple) {
    const rounded = { metric, value: round(value), unit };
    if (simple === undefined)
        return rounded;
    const ratio = simple.better === 'less' ? simple.value / value : value / simple.value;
    return { ...rounded, against: round(simple.value), ratio: round(ratio), beside: simple.way };
}
/** As one JSON object a line, or as a line for people. */
export function print({ beside, ...rest }, asJson) {
    const { metric, value, unit, against, ratio } = rest;
    const compared = against === undefined ? '' : `   ${against} ${unit} ${beside} (${ratio} times)`;
    process.stdout.write(`${asJson ? JSON.stringify(rest) : `${metric.padEnd(40)} ${value} ${unit}${compared}`}\n`);
}
export function percentile(values, share) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
export const median = (values) => percentile(values, 0.5);
/** Three significant digits: more would pretend to be exact. */
function round(value) {
    return Number(value.toPrecision(3));
}
//# sourceMappingURL=figures.js.map