import { z } from 'zod';
import { userId } from '../../access/public.js';
/** A permission that nobody declares is no mistake here: it is one of the answers. */
export const explainSchema = z.object({
    userId: userId.schema,
    permission: z.string().min(1, 'must not be empty').max(100, 'must have at most 100 characters'),
});
//# sourceMappingURL=checks.js.map