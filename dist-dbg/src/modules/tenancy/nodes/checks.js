import { z } from 'zod';
import { tenantId } from '../../../kernel/context.js';
import { line } from '../../../kernel/inputs.js';
export const moveToNodeSchema = z.strictObject({
    tenantId: tenantId.schema,
    host: line(253),
    port: z.int().min(1, 'must be 1 to 65535').max(65_535, 'must be 1 to 65535'),
});
//# sourceMappingURL=checks.js.map