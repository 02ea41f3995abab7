import { z } from 'zod';
import { tenantId } from '../../../kernel/context.js';
import { line, optional } from '../../../kernel/inputs.js';
import { displayNameSchema, emailSchema } from '../../../kernel/person.js';
import { linkTokenSchema } from '../links/checks.js';
import { typedPasswordSchema } from '../passwords/checks.js';
import { invitationStatuses } from './queries.js';
import { invitationId } from './tables.js';
/** More roles than this nobody can oversee. */
const ROLES_MAX = 20;
export const inviteUserSchema = z.strictObject({
    email: emailSchema,
    displayName: optional(displayNameSchema),
    roleNames: z
        .array(line(100))
        .min(1, 'must name at least one role')
        .max(ROLES_MAX, `must name at most ${ROLES_MAX} roles`)
        .transform((names) => [...new Set(names)]),
});
export const inviteAdministratorSchema = z.strictObject({ tenantId: tenantId.schema, email: emailSchema, displayName: optional(displayNameSchema) });
export const invitationSchema = z.strictObject({ id: invitationId.schema });
export const acceptInvitationSchema = z.strictObject({
    token: linkTokenSchema,
    password: typedPasswordSchema,
    displayName: optional(displayNameSchema),
});
export const invitationFilterSchema = z.strictObject({
    status: z
        .enum(invitationStatuses)
        .nullish()
        .transform((status) => status ?? null),
});
//# sourceMappingURL=checks.js.map