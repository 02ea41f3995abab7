/** Parts of input schemas that every module uses. */
import { z } from 'zod';
import { problem } from './check.js';
const noControls = problem('CONTROL_CHARACTER', 'must not contain control characters');
const wellFormed = problem('MALFORMED', 'must be well-formed Unicode');
/** One line of text: trimmed, not empty, and without what PostgreSQL cannot store: NUL, and halves of surrogate pairs. */
export function line(lengthMax) {
    return z
        .string()
        .trim()
        .min(1, 'must not be empty')
        .max(lengthMax, `must have at most ${lengthMax} characters`)
        .refine((text) => !/\p{Cc}/u.test(text), noControls)
        .refine((text) => text.isWellFormed(), wellFormed);
}
/** Text of any number of lines; may be empty. */
export function paragraphs(lengthMax) {
    return z
        .string()
        .trim()
        .max(lengthMax, `must have at most ${lengthMax} characters`)
        .refine((text) => !/[^\P{Cc}\n\r\t]/u.test(text), noControls)
        .refine((text) => text.isWellFormed(), wellFormed);
}
/** An optional field for which null means the same as leaving it out. */
export function optional(schema) {
    return schema.nullish().transform((value) => value ?? undefined);
}
/** What a person types to find something; blank means "not asked for". */
export const searchSchema = optional(z
    .string()
    .trim()
    .max(100, 'must have at most 100 characters')
    .refine((text) => !/\p{Cc}/u.test(text), noControls)
    .refine((text) => text.isWellFormed(), wellFormed)
    .transform((text) => text || undefined));
export const ifVersionSchema = optional(z.int().min(1, 'must be at least 1'));
/** A name in a cursor, where a client may have put anything. */
export const nameInCursor = z.string().refine((text) => !text.includes('\0') && text.isWellFormed());
/** The fields that were given, without those that were left out. */
export function given(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
/** Milliseconds until the end of the year 9999, as an instant in the text that PostgreSQL reads. */
export const momentInCursor = z
    .int()
    .min(0)
    .max(253_402_300_799_999)
    .transform((ms) => new Date(ms).toISOString());
//# sourceMappingURL=inputs.js.map