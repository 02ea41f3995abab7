import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { ifVersionSchema, optional } from '../../../kernel/inputs.js';
import { displayNameSchema, emailSchema } from '../../../kernel/person.js';
import { newPasswordSchema } from '../../../platform/crypto/password-policy.js';
import { permissionsOfOperators } from '../../access/public.js';
import { operatorId } from '../control.tables.js';
const permissionSchema = z
    .string()
    .refine((name) => permissionsOfOperators().includes(name), problem('UNKNOWN_PERMISSION', 'must be a permission of operators'));
const permissionsSchema = z
    .array(permissionSchema)
    .max(200, 'must have at most 200 permissions')
    .transform((names) => [...new Set(names)].sort());
export const createOperatorSchema = z.strictObject({
    email: emailSchema,
    displayName: displayNameSchema,
    password: newPasswordSchema,
    permissions: permissionsSchema.nullish().transform((names) => names ?? null),
});
export const updateOperatorSchema = z.strictObject({
    id: operatorId.schema,
    ifVersion: ifVersionSchema,
    displayName: optional(displayNameSchema),
    permissions: permissionsSchema.nullish(),
});
export const operatorSchema = z.strictObject({ id: operatorId.schema });
//# sourceMappingURL=checks.js.map