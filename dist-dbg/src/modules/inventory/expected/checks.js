import { z } from 'zod';
import { optional } from '../../../kernel/inputs.js';
import { expectedStockId, stockItemId, stockLocationId } from '../ids.js';
import { quantitySchema, referenceSchema } from '../inputs.js';
export const expectSchema = z.strictObject({
    itemId: stockItemId.schema,
    locationId: optional(stockLocationId.schema),
    quantity: quantitySchema,
    expectedOn: optional(z.iso.date()),
    reference: optional(referenceSchema),
});
export const cancelExpectedSchema = z.strictObject({ id: expectedStockId.schema });
export const expectedFilterSchema = z.strictObject({
    itemId: optional(stockItemId.schema),
    locationId: optional(stockLocationId.schema),
    open: optional(z.boolean()),
});
//# sourceMappingURL=checks.js.map