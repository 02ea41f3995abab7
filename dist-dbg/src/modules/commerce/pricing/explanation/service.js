import { check } from '../../../../kernel/check.js';
import { calculate } from '../calculation/calculate.js';
import { countGuess } from '../code-guesses.js';
import { priceExplanationSchema } from './checks.js';
import { isGood, readPriceFacts } from './facts.js';
import { showExplanation } from './view.js';
/** Nothing is used up by asking: uses are counted when an order is placed. */
export async function explainPrice(ctx, input) {
    const request = check(priceExplanationSchema, input);
    const counted = request.couponCodes.length > 0 ? await countGuess(ctx) : [];
    const facts = await ctx.read((db) => readPriceFacts(ctx, db, request));
    if (facts.coupons.length === request.couponCodes.length)
        await ctx.throttle.giveBack(...counted);
    const explanation = calculate(facts.calculation);
    const coupons = request.couponCodes.map((code) => ({ code, outcome: couponOutcomeOf(code, { facts, explanation }) }));
    return showExplanation(explanation, { coupons, rounding: facts.calculation.rounding });
}
/** What became of a code, given what it was priced from. */
export function couponOutcomeOf(code, { facts, explanation }) {
    const coupon = facts.coupons.find((one) => one.code === code);
    if (!coupon)
        return 'UNKNOWN';
    if (coupon.disabledAt !== null)
        return 'NOT_GOOD';
    if (!isGood(coupon))
        return 'USED_UP';
    const considered = explanation.promotions.find(({ promotion }) => promotion.id === coupon.promotionId);
    if (!considered)
        return 'NOT_IN_FORCE';
    // Of two coupons of one promotion the first is used.
    return coupon.id === considered.promotion.couponId ? considered.outcome : 'NOT_COMBINABLE';
}
//# sourceMappingURL=service.js.map