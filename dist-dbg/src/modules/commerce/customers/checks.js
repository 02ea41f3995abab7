import { z } from 'zod';
import { ifVersionSchema, line, optional, searchSchema } from '../../../kernel/inputs.js';
import { emailSchema } from '../../../kernel/person.js';
import { customerGroupId, customerId } from '../ids.js';
const displayNameSchema = line(120);
export const phoneSchema = z
    .string()
    .trim()
    .regex(/^\+?[0-9 ()./-]{5,30}$/, 'must be a phone number such as +49 30 901820');
export const createCustomerSchema = z.strictObject({ email: emailSchema, displayName: displayNameSchema, phone: phoneSchema.nullish() });
export const updateCustomerSchema = z.strictObject({
    id: customerId.schema,
    ifVersion: ifVersionSchema,
    email: optional(emailSchema),
    displayName: optional(displayNameSchema),
    phone: phoneSchema.nullish(),
});
export const customerFilterSchema = z.strictObject({ search: searchSchema, groupId: optional(customerGroupId.schema) });
//# sourceMappingURL=checks.js.map