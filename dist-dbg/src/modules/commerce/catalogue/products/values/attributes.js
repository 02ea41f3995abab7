/** Values of attributes: as they are given, as they are stored, and whether they are what the product's type says. */
import { z } from 'zod';
import { problem } from '../../../../../kernel/check.js';
import { line } from '../../../../../kernel/inputs.js';
import { attributeKeySchema, distinct } from '../../product-types/checks.js';
const VALUES_MAX = 50;
const CHOSEN_MAX = 200;
const valueSchema = z
    .strictObject({
    key: attributeKeySchema,
    text: line(500).nullish(),
    number: z.number().nullish(),
    boolean: z.boolean().nullish(),
    date: z.iso.date('must be a day such as 2026-03-01').nullish(),
    choices: z.array(line(80)).min(1, 'must name one').max(CHOSEN_MAX, `must be at most ${CHOSEN_MAX}`).nullish(),
})
    .superRefine(({ key: _key, ...values }, ctx) => {
    const given = Object.values(values).filter((value) => value != null).length;
    if (given !== 1)
        ctx.addIssue({ code: 'custom', ...problem('ONE_VALUE', 'must have one of text, number, boolean, date and choices') });
});
export const attributeValuesSchema = z
    .array(valueSchema)
    .max(VALUES_MAX, `must be at most ${VALUES_MAX}`)
    .superRefine(distinct(({ key }) => key, ['key']));
/** What is to be stored, and everything that is wrong with it: an unknown key, a value of another kind, a required one that is missing. */
export function checkAttributes(type, values, at) {
    const definitions = new Map((type?.attributes ?? []).map((one) => [one.key, one]));
    const results = values.map((value, index) => checkValue(definitions.get(value.key), value, `${at}.${index}`));
    const given = new Set(values.map(({ key }) => key));
    const missing = [...definitions.values()].filter(({ key, required }) => required && !given.has(key));
    return {
        stored: Object.fromEntries(results.flatMap(({ entry }) => (entry ? [entry] : []))),
        problems: [
            ...results.flatMap(({ wrong }) => (wrong ? [wrong] : [])),
            ...missing.map(({ key }) => ({ path: at, reason: 'REQUIRED', message: `must have a value of ${key}` })),
        ],
    };
}
function checkValue(definition, value, path) {
    if (!definition)
        return { wrong: { path: `${path}.key`, reason: 'UNKNOWN_ATTRIBUTE', message: 'must be an attribute of the product type' } };
    const stored = toStored(definition, value);
    if (stored === undefined) {
        return { wrong: { path, reason: 'WRONG_KIND', message: `${definition.key} must be given as ${fieldOf(definition)}` } };
    }
    const chosen = definition.choices.length === 0 ? [] : [stored].flat();
    const foreign = chosen.filter((choice) => !definition.choices.includes(String(choice)));
    if (foreign.length > 0) {
        return { wrong: { path: `${path}.choices`, reason: 'NOT_A_CHOICE', message: `${foreign.join(', ')} cannot be chosen for ${definition.key}` } };
    }
    return { entry: [definition.key, stored] };
}
function toStored({ kind }, { text, number, boolean, date, choices }) {
    switch (kind) {
        case 'TEXT':
            return text ?? undefined;
        case 'NUMBER':
            return number ?? undefined;
        case 'BOOLEAN':
            return boolean ?? undefined;
        case 'DATE':
            return date ?? undefined;
        case 'CHOICE':
            return choices?.length === 1 ? choices[0] : undefined;
        default:
            return choices ? [...new Set(choices)] : undefined;
    }
}
function fieldOf({ kind }) {
    if (kind === 'CHOICE')
        return 'one of choices';
    return kind.toLowerCase();
}
/** In the order of the type; what it does not know any more is left out. */
export function showAttributes(type, stored) {
    return (type?.attributes ?? []).flatMap((definition) => {
        const value = stored[definition.key];
        return value === undefined ? [] : [show(definition, value)];
    });
}
function show(definition, value) {
    const { kind } = definition;
    return {
        ...definition,
        text: kind === 'TEXT' ? String(value) : null,
        number: typeof value === 'number' ? value : null,
        boolean: typeof value === 'boolean' ? value : null,
        date: kind === 'DATE' ? String(value) : null,
        chosen: kind === 'CHOICE' || kind === 'CHOICES' ? [value].flat().map(String) : [],
    };
}
//# sourceMappingURL=attributes.js.map