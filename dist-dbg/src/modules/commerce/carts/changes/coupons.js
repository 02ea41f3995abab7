import { check } from '../../../../kernel/check.js';
import { countGuess } from '../../pricing/code-guesses.js';
import { isGood } from '../../pricing/explanation/facts.js';
import { listCouponsByCodes } from '../../pricing/explanation/queries.js';
import { COUPONS_MAX } from '../bounds.js';
import { cartCouponNotGood, cartCouponsFull } from '../errors.js';
import { changeCart } from './change.js';
import { cartCouponSchema } from './checks.js';
/**
 * A code that is not known, is disabled, used up or not in force is refused in the same words, and counts as a guess. One that merely does not fit
 * what is in the cart yet is kept: its outcome says why. Applying it again changes nothing but the version.
 */
export async function applyCoupon(ctx, input) {
    const { code, ...asked } = check(cartCouponSchema, input);
    const counted = await countGuess(ctx);
    const view = await changeCart(ctx, asked, {
        as: 'COUPON_APPLIED',
        async work(tx, { couponCodes }) {
            const [coupon] = await listCouponsByCodes(tx.db, [code]);
            if (!coupon || !isGood(coupon))
                throw cartCouponNotGood();
            if (couponCodes.includes(code))
                return {};
            if (couponCodes.length >= COUPONS_MAX)
                throw cartCouponsFull();
            return { couponCodes: [...couponCodes, code] };
        },
        verify({ problems }) {
            if (problems.some(({ couponCode }) => couponCode === code))
                throw cartCouponNotGood();
        },
    });
    await ctx.throttle.giveBack(...counted);
    return view;
}
/** A code that the cart does not have is removed already. */
export async function removeCoupon(ctx, input) {
    const { code, ...asked } = check(cartCouponSchema, input);
    return changeCart(ctx, asked, {
        as: 'COUPON_REMOVED',
        work: async (_tx, { couponCodes }) => ({ couponCodes: couponCodes.filter((one) => one !== code) }),
    });
}
//# sourceMappingURL=coupons.js.map