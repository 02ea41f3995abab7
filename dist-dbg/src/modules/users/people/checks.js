import { z } from 'zod';
import { ifVersionSchema, optional, searchSchema } from '../../../kernel/inputs.js';
import { displayNameSchema, languageSchema, timeZoneSchema } from '../../../kernel/person.js';
import { groupId, roleId, userId } from '../../access/public.js';
export const updateUserSchema = z.strictObject({
    id: userId.schema,
    ifVersion: ifVersionSchema,
    displayName: optional(displayNameSchema),
    language: languageSchema.nullish(),
    timeZone: timeZoneSchema.nullish(),
});
export const deactivateUserSchema = z.strictObject({ id: userId.schema });
export const userFilterSchema = z.strictObject({
    search: searchSchema,
    status: optional(z.enum(['ACTIVE', 'DEACTIVATED'])),
    roleId: optional(roleId.schema),
    groupId: optional(groupId.schema),
});
//# sourceMappingURL=checks.js.map