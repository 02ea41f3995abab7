import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { optional, searchSchema } from '../../../kernel/inputs.js';
import { priceSchema } from '../../../kernel/money.js';
import { expectedStockId, stockItemId, stockLocationId } from '../ids.js';
import { countSchema, quantitySchema, reasonSchema, referenceSchema } from '../inputs.js';
import { movementTypes } from './kinds.js';
const place = { itemId: stockItemId.schema, locationId: optional(stockLocationId.schema) };
const said = { reason: reasonSchema, reference: optional(referenceSchema) };
export const receiveSchema = z.strictObject({
    ...place,
    ...said,
    type: optional(z.enum(['RECEIPT', 'RETURN'])),
    quantity: quantitySchema,
    unitCost: optional(priceSchema),
    expectedId: optional(expectedStockId.schema),
});
export const issueSchema = z.strictObject({ ...place, ...said, type: z.enum(['SHIPMENT', 'SCRAP']), quantity: quantitySchema });
export const adjustSchema = z.strictObject({
    ...place,
    onHand: countSchema,
    expectedOnHand: countSchema,
    reason: reasonSchema.refine((reason) => reason !== undefined, problem('REQUIRED', 'must be given')),
    unitCost: optional(priceSchema),
});
export const transferSchema = z.strictObject({
    ...{ itemId: stockItemId.schema, fromId: stockLocationId.schema, toId: stockLocationId.schema },
    ...said,
    quantity: quantitySchema,
});
export const movementFilterSchema = z.strictObject({
    itemId: optional(stockItemId.schema),
    locationId: optional(stockLocationId.schema),
    type: optional(z.enum(movementTypes)),
    from: optional(z.date()),
    until: optional(z.date()),
    reference: searchSchema,
});
//# sourceMappingURL=checks.js.map