/** How variables are written: what is common to all of them. */
import { z } from 'zod';
export const port = z.coerce.number().int('must be a whole number').min(0, 'must be 0 to 65535').max(65_535, 'must be 0 to 65535');
export const positive = z.coerce.number().int('must be a whole number').positive('must be greater than 0');
export const flag = z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true');
export const list = z.string().transform((text) => text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''));
export const postgresUrl = z
    .string()
    .refine((text) => /^postgres(ql)?:\/\/\S+$/.test(text), 'must be a URL such as postgres://user:password@host:5432/database');
export const define = (variable) => variable;
//# sourceMappingURL=variable.js.map