/** What a header such as `accept` names, and how much of it is wanted (https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2). */
export function weightsOf(header) {
    return new Map(header.toLowerCase().split(',').map(weightOf));
}
function weightOf(range) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim());
    const weight = parameters.find((one) => one.startsWith('q='))?.slice(2);
    return [name, Number(weight ?? 1) || 0];
}
//# sourceMappingURL=weights.js.map