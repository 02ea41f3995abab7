/** Paths begin with the list's own name. */
export function meets(element, expression) {
    switch (expression.kind) {
        case 'and':
            return expression.parts.every((part) => meets(element, part));
        case 'or':
            return expression.parts.some((part) => meets(element, part));
        case 'not':
            return !meets(element, expression.part);
        case 'present':
            return valueAt(element, expression.path) !== undefined;
        default:
            return compares(valueAt(element, expression.path), expression);
    }
}
/** What an element must have at least to meet it: for one that is added because there is none. */
export function elementMeeting(expression) {
    if (expression.kind === 'and')
        return Object.assign({}, ...expression.parts.map(elementMeeting));
    if (expression.kind !== 'compare' || expression.operator !== 'eq')
        return {};
    return { [nameOf(expression.path)]: expression.value };
}
function valueAt(element, path) {
    const name = nameOf(path);
    return Object.entries(element).find(([key]) => key.toLowerCase() === name)?.[1];
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}
function compares(found, { operator, value }) {
    const [one, other] = [folded(found), folded(value)];
    if (operator === 'eq')
        return one === other;
    if (operator === 'ne')
        return one !== other;
    if (typeof one !== 'string' || typeof other !== 'string')
        return false;
    switch (operator) {
        case 'co':
            return one.includes(other);
        case 'sw':
            return one.startsWith(other);
        case 'ew':
            return one.endsWith(other);
        case 'gt':
            return one > other;
        case 'ge':
            return one >= other;
        case 'lt':
            return one < other;
        case 'le':
            return one <= other;
    }
}
/** Case does not count; `true` and `"True"` are one. */
function folded(value) {
    return typeof value === 'string' ? value.toLowerCase() : typeof value === 'boolean' ? String(value) : (value ?? null);
}
//# sourceMappingURL=match.js.map