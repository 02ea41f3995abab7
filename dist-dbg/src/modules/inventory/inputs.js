/** What many inputs of stock have in common. */
import { z } from 'zod';
import { line, optional } from '../../kernel/inputs.js';
/** Pieces in one movement or line. */
export const QUANTITY_MAX = 1_000_000;
/** Pieces of one item at all its locations: within PostgreSQL's integers. */
export const ON_HAND_MAX = 1_000_000_000;
export const quantitySchema = z.int().min(1, 'must be at least 1').max(QUANTITY_MAX, `must be at most ${QUANTITY_MAX}`);
/** What there is, counted. */
export const countSchema = z.int().min(0, 'must be at least 0').max(ON_HAND_MAX, `must be at most ${ON_HAND_MAX}`);
export const reasonSchema = optional(line(200));
export const referenceSchema = z.strictObject({ kind: line(40), id: line(120) });
//# sourceMappingURL=inputs.js.map