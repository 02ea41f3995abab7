/** The options of a product, and the values that its variants have of them. */
import { z } from 'zod';
import { line } from '../../../../../kernel/inputs.js';
import { OPTIONS_MAX, distinct, optionNameSchema } from '../../product-types/checks.js';
export const optionValuesSchema = z
    .array(z.strictObject({ name: optionNameSchema, value: line(80) }))
    .max(OPTIONS_MAX, `must be at most ${OPTIONS_MAX}`)
    .superRefine(distinct(({ name }) => name, ['name']));
/** Stored by name, in the order of the product's names, whatever the order in which they were given. */
export function toStoredOptions(names, values) {
    const byName = new Map(values.map(({ name, value }) => [name, value]));
    return Object.fromEntries(names.flatMap((name) => (byName.has(name) ? [[name, byName.get(name) ?? '']] : [])));
}
/** Every option of the product needs a value, and no other has one. */
export function optionProblems(names, values, at) {
    const unknown = values.flatMap(({ name }, index) => names.includes(name) ? [] : [{ path: `${at}.${index}.name`, reason: 'UNKNOWN_OPTION', message: 'must be an option of the product' }]);
    const missing = names
        .filter((name) => !values.some((value) => value.name === name))
        .map((name) => ({ path: at, reason: 'REQUIRED', message: `must have a value of ${name}` }));
    return [...unknown, ...missing];
}
/** The same for two variants of the same values, regardless of case and order; as the index of the table compares them. */
export function combinationOf(options) {
    return JSON.stringify(Object.entries(options).sort(([one], [other]) => (one < other ? -1 : 1))).toLowerCase();
}
/** What a variant is called that was given no title: "Red, M". */
export function titleOf(options) {
    return Object.values(options).join(', ').slice(0, 120);
}
//# sourceMappingURL=options.js.map