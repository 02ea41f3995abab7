import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { ifVersionSchema, line, optional, paragraphs } from '../../../kernel/inputs.js';
import { webhookSourceId } from '../ids.js';
import { mappingsSchema, pointerSchema } from '../mapping/checks.js';
import { problemOfSchema } from '../payloads/payload-schema.js';
import { algorithms, encodings, presets, secretEncodings } from '../schemes/presets.js';
const PERMISSIONS_MAX = 50;
export const RATE_MAX = 6_000;
const OVERLAP_HOURS_MAX = 30 * 24;
const SCHEMA_LENGTH_MAX = 20_000;
const POINTERS_MAX = 5;
/** Shorter ones are guessed. */
const SECRET_LENGTH = { min: 8, max: 1_000 };
const atMost = (most) => `must have at most ${most} entries`;
const between = (least, most) => z.int().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`);
/** https://www.rfc-editor.org/rfc/rfc9110#name-tokens, in lower case, as we compare them. */
const headerName = z
    .string()
    .toLowerCase()
    .regex(/^[a-z0-9!#$%&'*+.^_`|~-]{1,64}$/, 'must be the name of a header, at most 64 characters');
const pointers = z.array(pointerSchema).min(1, 'must not be empty').max(POINTERS_MAX, atMost(POINTERS_MAX));
const shortText = (lengthMax) => z
    .string()
    .regex(/^[ -~]*$/, 'must be visible ASCII')
    .max(lengthMax, `must have at most ${lengthMax} characters`);
const verificationSchema = z.strictObject({
    algorithm: optional(z.enum(algorithms)),
    encoding: optional(z.enum(encodings)),
    header: optional(headerName),
    prefix: optional(shortText(20)),
    secretEncoding: optional(z.enum(secretEncodings)),
    timestampHeader: optional(headerName),
    separator: optional(shortText(3)),
    username: optional(z.string().regex(/^[!-9;-~]{1,100}$/, 'must be 1 to 100 visible characters without a colon')),
    idHeader: optional(headerName),
    idPointers: optional(pointers),
    typeHeader: optional(headerName),
    typePointers: optional(pointers),
});
const secretSchema = z
    .string()
    .trim()
    .min(SECRET_LENGTH.min, `must have at least ${SECRET_LENGTH.min} characters`)
    .max(SECRET_LENGTH.max, `must have at most ${SECRET_LENGTH.max} characters`)
    .refine((text) => !/[^\P{Cc}\n\r]/u.test(text) && text.isWellFormed(), problem('CONTROL_CHARACTER', 'must not contain control characters'));
const payloadSchema = z.record(z.string(), z.json(), 'must be an object').superRefine((schema, issues) => {
    const isTooLong = JSON.stringify(schema).length > SCHEMA_LENGTH_MAX;
    const wrong = isTooLong ? `must have at most ${SCHEMA_LENGTH_MAX} characters as JSON` : problemOfSchema(schema);
    if (wrong !== null)
        issues.addIssue({ code: 'custom', ...problem('JSON_SCHEMA', wrong) });
});
const common = {
    description: optional(paragraphs(500)),
    // Whatever the scalar JSON let through.
    payloadSchema: z.unknown().pipe(payloadSchema.nullish()).optional(),
    mappings: optional(mappingsSchema),
    permissions: optional(z
        .array(z.string().max(100))
        .max(PERMISSIONS_MAX, atMost(PERMISSIONS_MAX))
        .transform((names) => [...new Set(names)].sort())),
    ratePerMinute: optional(between(1, RATE_MAX)),
};
export const createSourceSchema = z.strictObject({
    ...common,
    name: line(100),
    preset: z.enum(presets),
    verification: optional(verificationSchema),
    secret: optional(secretSchema),
});
export const updateSourceSchema = z.strictObject({ ...common, id: webhookSourceId.schema, ifVersion: ifVersionSchema, name: optional(line(100)) });
export const sourceSchema = z.strictObject({ id: webhookSourceId.schema });
export const rotateSourceSecretSchema = z.strictObject({
    id: webhookSourceId.schema,
    secret: optional(secretSchema),
    overlapHours: optional(between(0, OVERLAP_HOURS_MAX)),
});
//# sourceMappingURL=checks.js.map