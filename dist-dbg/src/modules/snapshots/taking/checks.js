import { z } from 'zod';
import { tenantId } from '../../../kernel/context.js';
import { snapshotId } from '../ids.js';
export const takeSchema = z.strictObject({ tenantId: tenantId.schema });
export const snapshotSchema = z.strictObject({ id: snapshotId.schema });
//# sourceMappingURL=checks.js.map