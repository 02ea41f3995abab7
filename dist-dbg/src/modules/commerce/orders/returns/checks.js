import { z } from 'zod';
import { ifVersionSchema, line, optional, paragraphs } from '../../../../kernel/inputs.js';
import { stockLocationId } from '../../../inventory/public.js';
import { orderLineId, returnId } from '../../ids.js';
import { askedOrder } from '../order/checks.js';
import { listOfLines, piecesSchema } from '../pieces.js';
import { orNull } from '../placing/checks.js';
/** As of a line of an order. */
const countSchema = optional(z.int().min(0, 'must be at least 0').max(1_000_000, 'must be at most 1000000')).transform((count) => count ?? 0);
export const requestReturnSchema = z.strictObject({
    ...askedOrder,
    lines: listOfLines(piecesSchema.extend({ reason: orNull(line(200)) })),
    note: orNull(paragraphs(2_000)),
});
const inspectedSchema = z.strictObject({ lineId: orderLineId.schema, restock: countSchema, scrap: countSchema });
export const receiveReturnSchema = z.strictObject({
    returnId: returnId.schema,
    ifVersion: ifVersionSchema,
    lines: optional(listOfLines(inspectedSchema)),
    locationId: optional(stockLocationId.schema),
});
export const cancelReturnSchema = z.strictObject({ returnId: returnId.schema, ifVersion: ifVersionSchema });
//# sourceMappingURL=checks.js.map