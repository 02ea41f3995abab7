import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { ifVersionSchema, line, optional } from '../../../../kernel/inputs.js';
import { productTypeId } from '../../ids.js';
import { attributeKinds } from './tables.js';
/** Each is a field to fill in for whoever enters a product. */
const ATTRIBUTES_MAX = 50;
/** A filter of more is a search. */
const CHOICES_MAX = 200;
/** Variants are the combinations of options; of more than five nobody keeps an overview. */
export const OPTIONS_MAX = 5;
/** For lists in which each thing stands once, regardless of case. */
export function distinct(keyOf, at = []) {
    return (items, ctx) => {
        const seen = new Set();
        for (const [index, item] of items.entries()) {
            const key = keyOf(item).toLowerCase();
            if (seen.has(key))
                ctx.addIssue({ code: 'custom', path: [index, ...at], ...problem('DUPLICATE', 'must differ from the others'), input: items });
            seen.add(key);
        }
    };
}
export const optionNameSchema = line(40);
export const optionNamesSchema = z
    .array(optionNameSchema)
    .max(OPTIONS_MAX, `must be at most ${OPTIONS_MAX}`)
    .superRefine(distinct((name) => name));
export const attributeKeySchema = z
    .string()
    .regex(/^[a-z][a-zA-Z0-9]{0,39}$/, 'must begin with a to z and have at most 40 letters and digits, such as upperMaterial');
const attributeSchema = z
    .strictObject({
    key: attributeKeySchema,
    name: line(80),
    kind: z.enum(attributeKinds),
    unit: line(20)
        .nullish()
        .transform((unit) => unit ?? null),
    choices: z
        .array(line(80))
        .max(CHOICES_MAX, `must be at most ${CHOICES_MAX}`)
        .superRefine(distinct((choice) => choice))
        .nullish()
        .transform((choices) => choices ?? []),
    required: z
        .boolean()
        .nullish()
        .transform((required) => required ?? false),
    filterable: z
        .boolean()
        .nullish()
        .transform((filterable) => filterable ?? false),
})
    .superRefine(({ kind, unit, choices }, ctx) => {
    const chosen = kind === 'CHOICE' || kind === 'CHOICES';
    if (chosen && choices.length === 0)
        ctx.addIssue({ code: 'custom', path: ['choices'], ...problem('REQUIRED', 'must name what may be chosen') });
    if (!chosen && choices.length > 0)
        ctx.addIssue({ code: 'custom', path: ['choices'], ...problem('CONTRADICTION', 'go with choices only') });
    if (unit !== null && kind !== 'NUMBER')
        ctx.addIssue({ code: 'custom', path: ['unit'], ...problem('CONTRADICTION', 'goes with numbers only') });
});
const attributesSchema = z
    .array(attributeSchema)
    .max(ATTRIBUTES_MAX, `must be at most ${ATTRIBUTES_MAX}`)
    .superRefine(distinct(({ key }) => key, ['key']));
const nameSchema = line(80);
export const createProductTypeSchema = z.strictObject({
    name: nameSchema,
    options: optional(optionNamesSchema),
    attributes: optional(attributesSchema),
});
export const updateProductTypeSchema = z.strictObject({
    id: productTypeId.schema,
    ifVersion: ifVersionSchema,
    name: optional(nameSchema),
    options: optional(optionNamesSchema),
    attributes: optional(attributesSchema),
});
export const deleteProductTypeSchema = z.strictObject({ id: productTypeId.schema });
//# sourceMappingURL=checks.js.map