import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { optional } from '../../../../kernel/inputs.js';
import { currencyCodeSchema } from '../../../../kernel/money.js';
import { type CouponId, type PromotionId, customerId, variantId } from '../../ids.js';
import { countryCodeSchema, postalCodeSchema, regionSchema } from '../../places/checks.js';
import type { UnitPrice } from '../calculation/calculation.js';
import { quantitySchema } from '../lists/checks.js';
import { momentSchema } from '../periods.js';
import { couponCodeSchema } from '../promotions/checks.js';

/** Each line is tried against each promotion. */
const LINES_MAX = 100;
/** Each code that is not known counts as a guess. */
const COUPON_CODES_MAX = 10;

const lineSchema = z.strictObject({
  variantId: variantId.schema,
  quantity: optional(quantitySchema).transform((quantity) => quantity ?? 1),
});

export const priceExplanationSchema = z.strictObject({
  lines: z.array(lineSchema).min(1, 'must have at least one line').max(LINES_MAX, `must have at most ${LINES_MAX} lines`),
  currencyCode: currencyCodeSchema,
  customerId: customerId.schema.nullish(),
  isFirstOrder: optional(z.boolean()),
  country: optional(countryCodeSchema),
  region: optional(regionSchema),
  postalCode: optional(postalCodeSchema),
  couponCodes: z
    .array(couponCodeSchema)
    .max(COUPON_CODES_MAX, `must be at most ${COUPON_CODES_MAX}`)
    .nullish()
    .transform((codes) => codes ?? [])
    .refine((codes) => new Set(codes).size === codes.length, problem('DUPLICATE', 'must differ from each other')),
  at: optional(momentSchema),
});

export type ExplainPrice = z.input<typeof priceExplanationSchema>;
/** A checked one. */
export type PriceRequest = Omit<Checked, 'lines'> & {
  readonly lines: readonly PricedLine[];
  /** Uses that are theirs already, who ask: they count as if they were left. */
  readonly ownUses?: OwnUses | undefined;
  /** Where the client has said what a refusal is about; `input.lines.0` and so on when not given. */
  readonly pathOf?: ((index: number) => string) | undefined;
};
/** `agreedPrice` is charged whatever it costs today. */
type PricedLine = Checked['lines'][number] & { readonly agreedPrice?: UnitPrice };
type Checked = z.output<typeof priceExplanationSchema>;
export type OwnUses = { readonly promotionIds: readonly PromotionId[]; readonly couponIds: readonly CouponId[] };
