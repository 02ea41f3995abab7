import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { ifVersionSchema, line, optional } from '../../../kernel/inputs.js';
import { flagChoiceSchema, settingChoiceSchema } from '../declared/checks.js';
/** The name of a plan, whether there is one or not. */
export const planKeySchema = z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,30}[a-z0-9]$/, 'must have 3 to 32 characters: small letters, digits and hyphens, beginning with a letter');
const titleSchema = line(120);
/** Whole numbers that JavaScript and JSON carry exactly. Null is no limit; what is not given stays. */
const limit = (least) => z.int().min(least, `must be at least ${least}`).nullish();
const quotasSchema = z
    // Every tenant has an administrator, who must be able to ask for something.
    .strictObject({ users: limit(1), records: limit(0), requestsPerDay: limit(1), storageBytes: limit(1) })
    .nullish()
    .transform((quotas) => quotas ?? {});
/** A plan has each key once. */
function onePerKey(choices, ctx) {
    for (const [index, { key }] of choices.entries())
        if (choices.findIndex((other) => other.key === key) < index)
            ctx.addIssue({ code: 'custom', path: [index, 'key'], ...problem('DUPLICATE', 'is named twice') });
}
const flagsSchema = optional(z.array(flagChoiceSchema).superRefine(onePerKey));
const settingsSchema = optional(z.array(settingChoiceSchema).superRefine(onePerKey));
const fields = { quotas: quotasSchema, flags: flagsSchema, settings: settingsSchema, isDefault: optional(z.boolean()) };
export const createPlanSchema = z.strictObject({ key: planKeySchema, title: titleSchema, ...fields });
export const updatePlanSchema = z.strictObject({ key: planKeySchema, ifVersion: ifVersionSchema, title: optional(titleSchema), ...fields });
export const archivePlanSchema = z.strictObject({ key: planKeySchema });
//# sourceMappingURL=checks.js.map