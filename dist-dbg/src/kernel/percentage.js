/** Percentages are exact: decimal text outside ("8.875"), whole millionths inside (88750), so that no rate is ever a float. */
import { z } from 'zod';
import { problem } from './check.js';
/** What the whole is in millionths: 100 %. */
export const WHOLE_MILLIONTHS = 1_000_000;
const DIGITS = 4;
/** From 0 to 100, with at most four digits after the point. */
export const percentageSchema = z
    .string()
    .regex(/^\d{1,3}(\.\d{1,4})?$/, 'must be a percentage such as "19" or "8.875", with at most four digits after the point')
    .transform(millionthsOf)
    .refine((millionths) => millionths <= WHOLE_MILLIONTHS, problem('TOO_LARGE', 'must be at most 100'));
export function toPercentage(millionths) {
    const digits = String(millionths).padStart(DIGITS + 1, '0');
    return `${digits.slice(0, -DIGITS)}.${digits.slice(-DIGITS)}`.replace(/\.?0+$/, '');
}
function millionthsOf(text) {
    const [whole = '0', fraction = ''] = text.split('.');
    return Number(whole + fraction.padEnd(DIGITS, '0'));
}
//# sourceMappingURL=percentage.js.map