import { z } from 'zod';
/** Whatever was typed is compared; the bound keeps megabytes away. */
export const linkTokenSchema = z.string().min(1, 'must not be empty').max(256, 'must have at most 256 characters');
//# sourceMappingURL=checks.js.map