/** What a promotion says, as the calculator and the tables know it. Amounts are minor units of the promotion's currency. */
import type { CategoryId, CustomerGroupId, ProductId, VariantId } from '../../ids.js';

export const promotionActionKinds = ['PERCENTAGE', 'AMOUNT_EACH', 'AMOUNT_WHOLE', 'BUY_X_GET_Y', 'FREE_SHIPPING'] as const;

export type PromotionAction =
  | { readonly kind: 'PERCENTAGE'; readonly millionths: number }
  /** Off each piece. */
  | { readonly kind: 'AMOUNT_EACH'; readonly amountMinor: number }
  /** Off all of it together, spread over the lines by what they cost. */
  | { readonly kind: 'AMOUNT_WHOLE'; readonly amountMinor: number }
  /** Of each `buy + get` pieces the `get` cheapest become cheaper by the share. */
  | { readonly kind: 'BUY_X_GET_Y'; readonly buy: number; readonly get: number; readonly millionths: number }
  | { readonly kind: 'FREE_SHIPPING' };

export type PromotionConditions = {
  /** What the matching lines must cost together before any promotion. */
  readonly minimumSubtotalMinor: number | null;
  /** How many pieces the matching lines must have together. */
  readonly minimumQuantity: number | null;
  /** Lines match by any of the three; all lines do when all three are empty. */
  readonly productIds: readonly ProductId[];
  readonly variantIds: readonly VariantId[];
  /** With everything below them. */
  readonly categoryIds: readonly CategoryId[];
  /** For whom; everybody when empty. */
  readonly customerGroupIds: readonly CustomerGroupId[];
  readonly firstOrderOnly: boolean;
};

/** EXCLUSIVE: alone or not at all. COMBINABLE: with all others that are. */
export const stackings = ['COMBINABLE', 'EXCLUSIVE'] as const;
export type Stacking = (typeof stackings)[number];
