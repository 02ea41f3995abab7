import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import { calculate } from '../calculation/calculate.js';
import type { Explanation, PromotionOutcome } from '../calculation/calculation.js';
import { countGuess } from '../code-guesses.js';
import { type ExplainPrice, priceExplanationSchema } from './checks.js';
import { type PriceFacts, isGood, readPriceFacts } from './facts.js';
import { type ShownExplanation, showExplanation } from './view.js';

/** UNKNOWN: no such code. NOT_GOOD: disabled. NOT_IN_FORCE: its promotion has not begun, has ended or is switched off. Else as for promotions. */
export type CouponOutcome = PromotionOutcome | 'UNKNOWN' | 'NOT_GOOD' | 'NOT_IN_FORCE';
export type ExplainedCoupon = { readonly code: string; readonly outcome: CouponOutcome };

/** Nothing is used up by asking: uses are counted when an order is placed. */
export async function explainPrice(ctx: Ctx, input: ExplainPrice): Promise<ShownExplanation> {
  const request = check(priceExplanationSchema, input);
  const counted = request.couponCodes.length > 0 ? await countGuess(ctx) : [];
  const facts = await ctx.read((db) => readPriceFacts(ctx, db, request));
  if (facts.coupons.length === request.couponCodes.length) await ctx.throttle.giveBack(...counted);
  const explanation = calculate(facts.calculation);
  const coupons = request.couponCodes.map((code) => ({ code, outcome: couponOutcomeOf(code, { facts, explanation }) }));
  return showExplanation(explanation, { coupons, rounding: facts.calculation.rounding });
}

/** What became of a code, given what it was priced from. */
export function couponOutcomeOf(
  code: string,
  { facts, explanation }: { facts: Pick<PriceFacts, 'coupons'>; explanation: Explanation },
): CouponOutcome {
  const coupon = facts.coupons.find((one) => one.code === code);
  if (!coupon) return 'UNKNOWN';
  if (coupon.disabledAt !== null) return 'NOT_GOOD';
  if (!isGood(coupon)) return 'USED_UP';
  const considered = explanation.promotions.find(({ promotion }) => promotion.id === coupon.promotionId);
  if (!considered) return 'NOT_IN_FORCE';
  // Of two coupons of one promotion the first is used.
  return coupon.id === considered.promotion.couponId ? considered.outcome : 'NOT_COMBINABLE';
}
