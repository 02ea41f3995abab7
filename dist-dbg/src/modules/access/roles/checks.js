import { z } from 'zod';
import { ifVersionSchema, line, optional, paragraphs, searchSchema } from '../../../kernel/inputs.js';
import { roleId } from '../ids.js';
import { permissionSchema } from '../naming/permissions.js';
/** Protects the forms that show them and the token that carries them. */
const PERMISSIONS_MAX = 200;
/** Protects the readers of what follows from what. */
const INCLUDES_MAX = 20;
export const nameSchema = line(80);
export const descriptionSchema = paragraphs(500);
const permissionsSchema = z
    .array(permissionSchema)
    .max(PERMISSIONS_MAX, `must have at most ${PERMISSIONS_MAX} permissions`)
    .transform((names) => [...new Set(names)].sort());
const includesSchema = z
    .array(roleId.schema)
    .max(INCLUDES_MAX, `must have at most ${INCLUDES_MAX} roles`)
    .transform((ids) => [...new Set(ids)]);
export const createRoleSchema = z.strictObject({
    name: nameSchema,
    description: optional(descriptionSchema),
    permissions: optional(permissionsSchema),
    includes: optional(includesSchema),
});
export const updateRoleSchema = z.strictObject({
    id: roleId.schema,
    ifVersion: ifVersionSchema,
    name: optional(nameSchema),
    description: optional(descriptionSchema),
    permissions: optional(permissionsSchema),
    includes: optional(includesSchema),
});
export const deleteRoleSchema = z.strictObject({ id: roleId.schema, evenIfUsed: optional(z.boolean()) });
export const roleFilterSchema = z.strictObject({ search: searchSchema, permission: optional(permissionSchema) });
//# sourceMappingURL=checks.js.map