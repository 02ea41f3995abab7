import { redemptionId } from '../../../ids.js';
import { requirePresent } from '../../../presence.js';
import { couponUsedUp, promotionNeedsCustomer, promotionNotFound, promotionNotInForce, promotionUsedUp } from '../errors.js';
import { promotionRedeemed, promotionReleased } from '../events.js';
import { claimCoupons, claimCustomerUsages, claimPromotionUsages, insertRedemptions, lockPromotionUsages, releaseRedemptionRows, shareLockPromotions, unclaim, } from './queries.js';
/**
 * Uses promotions, all or none, within their limits under any race. Throws `COMMERCE_PROMOTION_USED_UP`, `COMMERCE_COUPON_USED_UP`,
 * `COMMERCE_PROMOTION_NOT_IN_FORCE`, `COMMERCE_PROMOTION_NEEDS_CUSTOMER` or `COMMERCE_PROMOTION_NOT_FOUND`.
 */
export async function redeemPromotions(tx, { reference, customerId, uses }) {
    const now = tx.ctx.now();
    const ids = uses.map(({ promotionId }) => promotionId);
    const known = new Map((await shareLockPromotions(tx.db, ids)).map((promotion) => [promotion.id, promotion]));
    requirePresent(known.keys(), ids.map((id, index) => ({ id, path: `uses.${index}.promotionId` })), promotionNotFound);
    for (const promotion of known.values())
        requireUsable(promotion, { customerId, now });
    const rows = uses.map(({ promotionId, couponId, discount }) => ({
        ...{ id: redemptionId.mint(), promotionId, couponId, customerId, reference, redeemedAt: now },
        ...{ amountMinor: discount.amountMinor, currencyCode: discount.currencyCode },
    }));
    const fresh = await insertRedemptions(tx.db, rows);
    await claimLimits(tx, { known, fresh, customerId });
    for (const use of fresh)
        tx.emit(promotionRedeemed(factsOf(use)));
}
/** Takes the uses of a reference back, as when its order is cancelled: all, or those of some promotions. Doing so again changes nothing. */
export async function releasePromotions(tx, reference, only = null) {
    const released = await releaseRedemptionRows(tx.db, { reference, only, releasedAt: tx.ctx.now() });
    if (released.length === 0)
        return;
    await unclaim(tx.db, released);
    for (const use of released)
        tx.emit(promotionReleased(factsOf(use)));
}
function requireUsable(promotion, { customerId, now }) {
    const { name, validFrom, validUntil, deactivatedAt, usageLimitPerCustomer } = promotion;
    if (deactivatedAt !== null || validFrom > now || (validUntil !== null && validUntil <= now))
        throw promotionNotInForce(name);
    if (usageLimitPerCustomer !== null && customerId === null)
        throw promotionNeedsCustomer(name);
}
async function claimLimits(tx, { known, fresh, customerId }) {
    const used = fresh.flatMap(({ promotionId }) => known.get(promotionId) ?? []);
    const limited = used.filter(({ usageLimit }) => usageLimit !== null);
    if (limited.length > 0) {
        const ids = limited.map(({ id }) => id);
        await lockPromotionUsages(tx.db, ids);
        refuseUnclaimed(limited, await claimPromotionUsages(tx.db, ids));
    }
    const perCustomer = used.filter(({ usageLimitPerCustomer }) => usageLimitPerCustomer !== null);
    if (perCustomer.length > 0 && customerId !== null) {
        const ids = perCustomer.map(({ id }) => id);
        refuseUnclaimed(perCustomer, await claimCustomerUsages(tx.db, customerId, ids));
    }
    await claimTheirCoupons(tx, fresh);
}
function refuseUnclaimed(wanted, claimed) {
    const left = wanted.find(({ id }) => !claimed.includes(id));
    if (left)
        throw promotionUsedUp(left.name);
}
async function claimTheirCoupons(tx, fresh) {
    const wanted = fresh.flatMap(({ couponId, promotionId }) => (couponId === null ? [] : [{ couponId, promotionId }]));
    if (wanted.length === 0)
        return;
    const claimed = await claimCoupons(tx.db, wanted.map(({ couponId }) => couponId));
    const isClaimed = wanted.every((use) => claimed.some(({ id, promotionId }) => id === use.couponId && promotionId === use.promotionId));
    if (!isClaimed)
        throw couponUsedUp();
}
function factsOf({ promotionId, couponId, customerId, reference, amountMinor, currencyCode }) {
    return { promotionId, couponId, customerId, reference, amountMinor, currencyCode };
}
//# sourceMappingURL=redemption.js.map