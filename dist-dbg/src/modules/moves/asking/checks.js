import { z } from 'zod';
import { serverId, tenantId } from '../../../kernel/context.js';
import { optional } from '../../../kernel/inputs.js';
import { moveId } from '../ids.js';
const confirmSlug = z.string().max(100, 'must have at most 100 characters');
export const moveSchema = z.strictObject({ tenantId: tenantId.schema, serverId: serverId.schema });
export const confirmedSchema = z.strictObject({ id: moveId.schema, confirmSlug });
export const undoSchema = z.strictObject({ id: moveId.schema, confirmSlug, losingWrites: optional(z.boolean()) });
//# sourceMappingURL=checks.js.map