import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { optional } from '../../../kernel/inputs.js';
import { stockItemId, stockLocationId, stockTakeId } from '../ids.js';
import { countSchema, reasonSchema } from '../inputs.js';
/** Lines of one message. */
export const COUNTED_MAX = 200;
/** Items of one stock take: its completion is one transaction that locks them all. */
export const TAKE_ITEMS_MAX = 5_000;
export const startTakeSchema = z.strictObject({ locationId: optional(stockLocationId.schema), note: reasonSchema });
export const takeIdSchema = z.strictObject({ id: stockTakeId.schema });
export const countStockSchema = z.strictObject({
    id: stockTakeId.schema,
    lines: z
        .array(z.strictObject({ itemId: stockItemId.schema, counted: countSchema }))
        .min(1, 'must have at least 1 line')
        .max(COUNTED_MAX, `must have at most ${COUNTED_MAX} lines`)
        .superRefine((lines, ctx) => {
        const seen = new Set();
        for (const [index, { itemId }] of lines.entries()) {
            if (seen.has(itemId))
                ctx.addIssue({ code: 'custom', path: [index, 'itemId'], ...problem('TWICE', 'is counted in another line already') });
            seen.add(itemId);
        }
    }),
});
export const takeFilterSchema = z.strictObject({ locationId: optional(stockLocationId.schema), open: optional(z.boolean()) });
export const takeLineFilterSchema = z.strictObject({ stockTakeId: stockTakeId.schema, differing: optional(z.boolean()) });
//# sourceMappingURL=checks.js.map