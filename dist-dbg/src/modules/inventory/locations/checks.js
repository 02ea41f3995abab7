import { z } from 'zod';
import { ifVersionSchema, line, optional } from '../../../kernel/inputs.js';
import { stockLocationId } from '../ids.js';
/** The levels of an item are read with it, and a reservation looks at all of them: this keeps both short. */
export const LOCATIONS_MAX = 50;
const codeSchema = line(32);
const nameSchema = line(120);
const addressSchema = line(300);
const prioritySchema = z.int().min(0, 'must be at least 0').max(1_000, 'must be at most 1000');
export const createLocationSchema = z.strictObject({
    code: codeSchema,
    name: nameSchema,
    address: addressSchema.nullish(),
    priority: optional(prioritySchema),
});
export const updateLocationSchema = z.strictObject({
    id: stockLocationId.schema,
    ifVersion: ifVersionSchema,
    code: optional(codeSchema),
    name: optional(nameSchema),
    address: addressSchema.nullish(),
    priority: optional(prioritySchema),
    active: optional(z.boolean()),
    isDefault: optional(z.literal(true, 'can only be true: make another location the default one instead')),
});
//# sourceMappingURL=checks.js.map