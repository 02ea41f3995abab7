import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
/** Protects the table, and whoever reads all settings at the start of a front-end. */
export const SETTINGS_MAX = 100;
/** In characters of JSON. A setting is a choice, not a document. */
const VALUE_LENGTH_MAX = 4_000;
/** Protects our own stack. */
const VALUE_DEPTH_MAX = 8;
const keySchema = z
    .string()
    .max(80, 'must have at most 80 characters')
    .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, 'must be names joined by points, such as products.list.columns');
const valueSchema = z.unknown().superRefine((value, ctx) => {
    const found = problemOf(value);
    if (found)
        ctx.addIssue({ code: 'custom', ...found });
});
export const updateSettingsSchema = z
    .strictObject({
    set: z
        .array(z.strictObject({ key: keySchema, value: valueSchema }))
        .max(SETTINGS_MAX, `must have at most ${SETTINGS_MAX} settings`)
        .nullish()
        .transform((settings) => settings ?? []),
    remove: z
        .array(keySchema)
        .max(SETTINGS_MAX, `must have at most ${SETTINGS_MAX} keys`)
        .nullish()
        .transform((keys) => [...new Set(keys ?? [])]),
})
    .superRefine(({ set, remove }, ctx) => {
    const seen = new Set(remove);
    for (const [index, { key }] of set.entries()) {
        if (seen.has(key))
            ctx.addIssue({ code: 'custom', path: ['set', index, 'key'], ...problem('DUPLICATE', 'must be named once') });
        seen.add(key);
    }
    if (seen.size === 0)
        ctx.addIssue({ code: 'custom', ...problem('NOTHING_TO_DO', 'give settings to set, keys to remove, or both') });
});
function problemOf(value) {
    if (value === null || value === undefined)
        return problem('MUST_NOT_BE_NULL', 'must not be null: name the key in `remove`');
    if (!isStorable(value, VALUE_DEPTH_MAX)) {
        return problem('UNSTORABLE', `must be JSON of at most ${VALUE_DEPTH_MAX} levels, of well-formed Unicode without NUL`);
    }
    return JSON.stringify(value).length > VALUE_LENGTH_MAX ? problem('TOO_LONG', `must have at most ${VALUE_LENGTH_MAX} characters of JSON`) : null;
}
/** Whether PostgreSQL can keep it, and it does not nest deeper than `levels`. */
function isStorable(value, levels) {
    if (typeof value === 'string')
        return !value.includes('\0') && value.isWellFormed();
    if (typeof value !== 'object' || value === null)
        return true;
    if (levels === 0)
        return false;
    return Object.entries(value).every(([key, inner]) => isStorable(key, levels) && isStorable(inner, levels - 1));
}
//# sourceMappingURL=checks.js.map