import { z } from 'zod';
import { ifVersionSchema, line, optional, searchSchema } from '../../../kernel/inputs.js';
import { stockItemId, stockLocationId } from '../ids.js';
import { countSchema } from '../inputs.js';
const skuSchema = line(64);
const nameSchema = line(300);
export const createItemSchema = z.strictObject({
    sku: skuSchema,
    name: nameSchema,
    tracked: optional(z.boolean()),
    backOrder: optional(z.boolean()),
});
export const updateItemSchema = z.strictObject({
    id: stockItemId.schema,
    ifVersion: ifVersionSchema,
    sku: optional(skuSchema),
    name: optional(nameSchema),
    tracked: optional(z.boolean()),
    backOrder: optional(z.boolean()),
});
export const reorderPointSchema = z.strictObject({ id: stockItemId.schema, ifVersion: ifVersionSchema, reorderPoint: countSchema.nullable() });
export const itemFilterSchema = z.strictObject({
    search: searchSchema,
    locationId: optional(stockLocationId.schema),
    low: optional(z.boolean()),
    inStock: optional(z.boolean()),
});
//# sourceMappingURL=checks.js.map