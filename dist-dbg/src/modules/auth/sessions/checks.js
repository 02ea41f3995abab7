import { z } from 'zod';
import { userId } from '../../access/public.js';
import { sessionId } from '../tables.js';
export const endSessionSchema = z.strictObject({ id: sessionId.schema });
export const endUserSessionsSchema = z.strictObject({ userId: userId.schema });
//# sourceMappingURL=checks.js.map