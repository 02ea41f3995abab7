import { z } from 'zod';
import { ifVersionSchema, line, optional, paragraphs, searchSchema } from '../../../kernel/inputs.js';
import { groupId, roleId, userId } from '../ids.js';
/** Protects one transaction; more people are several calls. */
const USERS_MAX = 100;
const nameSchema = line(80);
const descriptionSchema = paragraphs(500);
const userIdsSchema = z
    .array(userId.schema)
    .min(1, 'must name at least one user')
    .max(USERS_MAX, `must name at most ${USERS_MAX} users`)
    .transform((ids) => [...new Set(ids)]);
export const createGroupSchema = z.strictObject({ name: nameSchema, description: optional(descriptionSchema) });
export const updateGroupSchema = z.strictObject({
    id: groupId.schema,
    ifVersion: ifVersionSchema,
    name: optional(nameSchema),
    description: optional(descriptionSchema),
});
export const deleteGroupSchema = z.strictObject({ id: groupId.schema, evenIfUsed: optional(z.boolean()) });
export const groupMembersSchema = z.strictObject({ groupId: groupId.schema, userIds: userIdsSchema });
export const groupFilterSchema = z.strictObject({ search: searchSchema, roleId: optional(roleId.schema) });
//# sourceMappingURL=checks.js.map