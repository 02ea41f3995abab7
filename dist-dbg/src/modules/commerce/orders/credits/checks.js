import { z } from 'zod';
import { line, optional } from '../../../../kernel/inputs.js';
import { returnId } from '../../ids.js';
import { askedOrder } from '../order/checks.js';
import { listOfLines, piecesSchema } from '../pieces.js';
import { orNull } from '../placing/checks.js';
export const refundOrderSchema = z.strictObject({
    ...askedOrder,
    lines: optional(listOfLines(piecesSchema)).transform((lines) => lines ?? []),
    shipping: optional(z.boolean()),
    returnId: orNull(returnId.schema),
    reason: orNull(line(200)),
});
//# sourceMappingURL=checks.js.map