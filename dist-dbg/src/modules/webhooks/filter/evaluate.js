import { unreachable } from '../../../kernel/assert.js';
/** A field that is not there is null. Values of different types are never equal, and neither comes before the other. */
export function evaluate(expression, payload) {
    switch (expression.kind) {
        case 'and':
            return expression.parts.every((part) => evaluate(part, payload));
        case 'or':
            return expression.parts.some((part) => evaluate(part, payload));
        case 'not':
            return !evaluate(expression.part, payload);
        case 'exists':
            return valueAt(payload, expression.path) !== null;
        case 'in':
            return expression.values.includes(valueAt(payload, expression.path));
        case 'compare':
            return compare(valueAt(payload, expression.path), expression.operator, expression.value);
        default:
            return unreachable(expression);
    }
}
function valueAt(payload, path) {
    let value = payload;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return null;
        // How long an array is, is no field of it.
        if (Array.isArray(value) && !/^\d+$/.test(key))
            return null;
        value = value[key];
    }
    return value ?? null;
}
function compare(found, operator, value) {
    if (operator === '==')
        return found === value;
    if (operator === '!=')
        return found !== value;
    if (operator === 'startsWith')
        return typeof found === 'string' && found.startsWith(String(value));
    if (typeof found === 'number' && typeof value === 'number')
        return holds(found, operator, value);
    return typeof found === 'string' && typeof value === 'string' && holds(found, operator, value);
}
function holds(found, operator, value) {
    switch (operator) {
        case '<':
            return found < value;
        case '<=':
            return found <= value;
        case '>':
            return found > value;
        case '>=':
            return found >= value;
        default:
            return unreachable(operator);
    }
}
//# sourceMappingURL=evaluate.js.map