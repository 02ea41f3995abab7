export function times(metric, { median, least, most }, against) {
    return { metric, value: round(median), unit: 'times', against, spread: [round(least), round(most)] };
}
export function round(value) {
    return Number(value.toPrecision(3));
}
/** What the issue of this subject asks for: shown beside what was reached. */
export const targets = {
    object_vs_floor_1000: '>= 0.7',
    page_vs_floor_1000: '>= 0.7',
    object_vs_postgraphile: '>= 5',
    page_vs_postgraphile: '>= 2.5',
    object_vs_mercurius_1000: '>= 5',
    page_vs_mercurius_1000: '>= 3',
    object_vs_plain_1000: '>= 8',
    object_1000_vs_1: '>= 0.9',
    page_1000_vs_1: '>= 0.9',
    rules_overhead_10000: '<= 0.15',
};
export function tableOf(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), `|${header.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
//# sourceMappingURL=figures.js.map