import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { tenantId } from '../../../kernel/context.js';
import { line, optional } from '../../../kernel/inputs.js';
import { isOptionalModule } from '../onboarding/optional-modules.js';
import { slugSchema } from '../onboarding/slug.js';
const reason = line(500);
const module = z.string().refine(isOptionalModule, problem('UNKNOWN_MODULE', 'must be the name of a module that tenants may have'));
export const suspendSchema = z.strictObject({ tenantId: tenantId.schema, reason });
export const reactivateSchema = z.strictObject({ tenantId: tenantId.schema });
export const terminateSchema = z.strictObject({ tenantId: tenantId.schema, confirmSlug: z.string().max(100), reason });
export const moduleSchema = z.strictObject({ tenantId: tenantId.schema, module });
export const renameSchema = z
    .strictObject({ tenantId: tenantId.schema, slug: optional(slugSchema), name: optional(line(120)) })
    .refine(({ slug, name }) => slug !== undefined || name !== undefined, problem('NOTHING_TO_DO', 'give a slug, a name, or both'));
//# sourceMappingURL=checks.js.map