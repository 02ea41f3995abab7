import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { line, optional } from '../../../kernel/inputs.js';
import { attributes, conversions } from './mapping.js';
import { POINTER } from './pointer.js';
/** Bounds of what is looked at for each webhook. */
const MAPPINGS_MAX = 20;
const TYPES_MAX = 50;
const VALUES_MAX = 50;
const MUTATION_LENGTH_MAX = 10_000;
const VALUE_LENGTH_MAX = 4_000;
const atMost = (most) => `must have at most ${most} entries`;
export const pointerSchema = z
    .string()
    .max(200, 'must have at most 200 characters')
    .regex(POINTER, 'must be a JSON pointer, such as /data/object/id');
/** No name of a prototype is one of a variable: `__proto__` begins with two. */
const PATH = /^[A-Za-z][A-Za-z0-9_]{0,60}(\.[A-Za-z][A-Za-z0-9_]{0,60}){0,7}$/;
const PROTOTYPES = /(^|\.)(constructor|prototype)(\.|$)/;
const valueSchema = z
    .strictObject({
    to: z
        .string()
        .regex(PATH, 'must be a variable, or the path of a field in one, such as input.sku')
        .refine((to) => !PROTOTYPES.test(to), problem('RESERVED', 'must not be a name that every object has')),
    pointer: pointerSchema.nullish(),
    attribute: z.enum(attributes).nullish(),
    value: z.unknown().pipe(z.json().optional()).optional(),
    as: z.enum(conversions).nullish(),
    optional: optional(z.boolean()),
})
    .refine(({ pointer, attribute, value }) => [pointer ?? undefined, attribute ?? undefined, value].filter((one) => one !== undefined).length === 1, problem('CONTRADICTION', 'give one of pointer, attribute and value'))
    .refine(({ value }) => value === undefined || JSON.stringify(value).length <= VALUE_LENGTH_MAX, {
    ...problem('TOO_LONG', `must have at most ${VALUE_LENGTH_MAX} characters as JSON`),
    path: ['value'],
})
    .transform(({ to, pointer = null, attribute = null, value = null, as = null, optional: mayBeAbsent = false }) => ({
    ...{ to, pointer, attribute, value, as },
    optional: mayBeAbsent,
}));
const mappingSchema = z
    .strictObject({
    types: z
        .array(z.string().regex(/^[!-~]{1,100}$/, 'must be the type of webhooks as their sender writes it, the beginning of some such as order.*, or *'))
        .min(1, 'must name at least one type')
        .max(TYPES_MAX, atMost(TYPES_MAX)),
    event: line(100).nullish(),
    mutation: z.string().trim().min(1, 'must not be empty').max(MUTATION_LENGTH_MAX, `must have at most ${MUTATION_LENGTH_MAX} characters`).nullish(),
    values: z.array(valueSchema).max(VALUES_MAX, atMost(VALUES_MAX)).nullish(),
})
    .refine(({ event, mutation }) => (event == null) !== (mutation == null), problem('CONTRADICTION', 'give one of event and mutation'))
    .transform(({ types, event = null, mutation = null, values }) => ({ types, event, mutation, values: values ?? [] }));
export const mappingsSchema = z.array(mappingSchema).max(MAPPINGS_MAX, atMost(MAPPINGS_MAX));
//# sourceMappingURL=checks.js.map