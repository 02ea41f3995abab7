import { z } from 'zod';
import { optional } from '../../../kernel/inputs.js';
import { stockItemId, stockReservationId } from '../ids.js';
import { quantitySchema, referenceSchema } from '../inputs.js';
import { reservationOutcome } from './kinds.js';
/** Lines of one reservation: keeps one cart from locking the stock of a whole shop. */
export const RESERVED_LINES_MAX = 200;
/** The same lines split over locations, which are read with their reservation. */
export const RESERVED_PLACES_MAX = 1_000;
const lineSchema = z.strictObject({ itemId: stockItemId.schema, quantity: quantitySchema });
const linesSchema = z.array(lineSchema).min(1, 'must have at least 1 line').max(RESERVED_LINES_MAX, `must have at most ${RESERVED_LINES_MAX} lines`);
export const createReservationSchema = z.strictObject({
    lines: linesSchema,
    reference: referenceSchema,
    expiresAt: z.date().nullish(),
});
export const reservationIdSchema = z.strictObject({ id: stockReservationId.schema });
export const shipReservationSchema = z.strictObject({ id: stockReservationId.schema, lines: optional(linesSchema) });
export const reservationFilterSchema = z.strictObject({
    open: optional(z.boolean()),
    outcome: optional(z.enum(Object.keys(reservationOutcome))),
    reference: optional(referenceSchema),
});
//# sourceMappingURL=checks.js.map