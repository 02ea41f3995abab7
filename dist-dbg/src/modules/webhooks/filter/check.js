import { typesAt } from '../catalogue/json-schema.js';
import { FilterProblem, comparisonsOf } from './expression.js';
import { parseFilter } from './parse.js';
/** What is wrong with a filter of events of these types, and where; null when nothing is. Characters count from 1. */
export function problemOfFilter(text, eventTypes) {
    try {
        for (const comparison of comparisonsOf(parseFilter(text)))
            requireField(comparison, eventTypes);
        return null;
    }
    catch (error) {
        if (error instanceof FilterProblem)
            return `at character ${error.at + 1}: ${error.message}`;
        throw error;
    }
}
/** The field must be in the payload of one of the types at least, and its values such that the comparison can hold. */
function requireField(comparison, eventTypes) {
    const { path, at } = comparison;
    const types = new Set(eventTypes.flatMap(({ schema }) => [...typesAt(schema, path)]));
    if (types.size === 0)
        throw new FilterProblem(at, `none of the event types has a field ${path.join('.')}`);
    if (types.has('any'))
        return;
    const wrong = valuesOf(comparison).find((value) => value !== null && !types.has(typeof value));
    if (wrong === undefined)
        return;
    const named = [...types].filter((type) => type !== 'null').join(' or ');
    throw new FilterProblem(at, `${path.join('.')} is ${named}, and ${JSON.stringify(wrong)} never is`);
}
function valuesOf(comparison) {
    if (comparison.kind === 'exists')
        return [];
    return comparison.kind === 'in' ? comparison.values : [comparison.value];
}
//# sourceMappingURL=check.js.map