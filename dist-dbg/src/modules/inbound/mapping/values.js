import { valueAt } from './pointer.js';
/** What a payload does not have, or has in another form than the mapping says. */
export class MappingProblem extends Error {
    name = 'MappingProblem';
}
/** As `{ input: { sku: … } }`. */
export function variablesOf({ values }, known) {
    const variables = {};
    for (const value of values) {
        const found = read(value, known);
        if (found !== undefined)
            put(variables, value.to.split('.'), found);
    }
    return variables;
}
/** Fields of an event are scalars, and short: an event tells ids and facts. */
export function fieldsOf({ values }, known) {
    const fields = values.flatMap((value) => {
        const found = read(value, known);
        if (found === undefined)
            return [];
        if (found !== null && typeof found === 'object')
            throw new MappingProblem(`${value.to}: an event takes texts, numbers and truth values`);
        return [[value.to, typeof found === 'string' ? found.slice(0, FIELD_LENGTH_MAX) : found]];
    });
    return Object.fromEntries(fields);
}
const FIELD_LENGTH_MAX = 1_000;
function read(mapped, { payload, attributes }) {
    const { to, pointer, attribute, optional } = mapped;
    const found = pointer !== null ? valueAt(payload, pointer) : attribute !== null ? attributes[attribute] : mapped.value;
    if (found === undefined || (found === null && optional)) {
        if (optional)
            return undefined;
        throw new MappingProblem(`${to}: there is nothing at ${pointer ?? ''}`);
    }
    return mapped.as === null ? found : convert(found, mapped.as, to);
}
function convert(value, as, to) {
    const wrong = () => new MappingProblem(`${to}: ${JSON.stringify(value)?.slice(0, 100)} cannot be read as ${as}`);
    // What JSON cannot hold exactly was another number before it was read.
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
        throw wrong();
    const text = typeof value === 'object' ? null : String(value);
    if (text === null)
        throw wrong();
    if (as === 'STRING')
        return text;
    if (as === 'BOOLEAN') {
        if (text !== 'true' && text !== 'false')
            throw wrong();
        return text === 'true';
    }
    const number = /^-?\d{1,16}(\.\d{1,20})?$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(number) || (as === 'INT' && !Number.isSafeInteger(number)))
        throw wrong();
    return number;
}
/** Own properties, whatever their names: those of prototypes were refused when the mapping was written. */
function put(target, [key = '', ...rest], value) {
    if (rest.length === 0) {
        target[key] = value;
        return;
    }
    const below = Object.hasOwn(target, key) ? target[key] : {};
    target[key] = below;
    put(below, rest, value);
}
//# sourceMappingURL=values.js.map