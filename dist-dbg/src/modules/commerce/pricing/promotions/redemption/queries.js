import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { anyOf } from '../../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../../platform/db/records.js';
import { couponId, customerId, promotionId } from '../../../ids.js';
import { coupons, promotionCustomerUsages, promotionRedemptions, promotionUsages, promotions, } from '../tables.js';
/** Until the transaction ends nobody changes their terms; others may use them at the same time. */
export async function shareLockPromotions(db, ids) {
    return db
        .select()
        .from(promotions)
        .where(anyOf(promotions.id, promotionId, ids))
        .orderBy(promotions.id)
        .for('share');
}
/** Those that were not used by this reference before, or were released since. */
export async function insertRedemptions(db, rows) {
    return db
        .insert(promotionRedemptions)
        .select(recordsOf(promotionRedemptions, rows))
        .onConflictDoUpdate({
        target: [promotionRedemptions.reference, promotionRedemptions.promotionId],
        set: {
            releasedAt: null,
            ...{ redeemedAt: sql `excluded.redeemed_at`, amountMinor: sql `excluded.amount_minor`, currencyCode: sql `excluded.currency_code` },
            ...{ couponId: sql `excluded.coupon_id`, customerId: sql `excluded.customer_id` },
        },
        setWhere: isNotNull(promotionRedemptions.releasedAt),
    })
        .returning();
}
/** In the order of their ids everywhere: two orders with the same promotions never wait for each other in a circle. */
export async function lockPromotionUsages(db, ids) {
    await db
        .select({ id: promotionUsages.promotionId })
        .from(promotionUsages)
        .where(anyOf(promotionUsages.promotionId, promotionId, ids))
        .orderBy(promotionUsages.promotionId)
        .for('update');
}
/** Counts one use of each, of those that have one left. */
export async function claimPromotionUsages(db, ids) {
    const limit = sql `(select usage_limit from ${promotions} where ${promotions.id} = ${promotionUsages.promotionId})`;
    const claimed = await db
        .update(promotionUsages)
        .set({ used: sql `${promotionUsages.used} + 1` })
        .where(and(anyOf(promotionUsages.promotionId, promotionId, ids), sql `${promotionUsages.used} < ${limit}`))
        .returning({ id: promotionUsages.promotionId });
    return claimed.map(({ id }) => id);
}
/** The same for one customer. */
export async function claimCustomerUsages(db, buyer, ids) {
    const limit = sql `(select usage_limit_per_customer from ${promotions} where ${promotions.id} = excluded.promotion_id)`;
    const claimed = await db
        .insert(promotionCustomerUsages)
        .select(recordsOf(promotionCustomerUsages, ids.toSorted().map((id) => ({ promotionId: id, customerId: buyer, used: 1 }))))
        .onConflictDoUpdate({
        target: [promotionCustomerUsages.promotionId, promotionCustomerUsages.customerId],
        set: { used: sql `${promotionCustomerUsages.used} + 1` },
        setWhere: sql `${promotionCustomerUsages.used} < ${limit}`,
    })
        .returning({ id: promotionCustomerUsages.promotionId });
    return claimed.map(({ id }) => id);
}
/** Which of the coupons were there and good, each with its promotion. One with a limit is counted, and is good as long as a use is left. */
export async function claimCoupons(db, ids) {
    const limited = sql `case when usage_limit is null then used else used + 1 end`;
    const good = sql `(usage_limit is null or used < usage_limit)`;
    return db
        .update(coupons)
        .set({ used: limited })
        .where(and(anyOf(coupons.id, couponId, ids), isNull(coupons.disabledAt), good))
        .returning({ id: coupons.id, promotionId: coupons.promotionId });
}
/** Gives back one use of each, where uses are counted. */
export async function unclaim(db, released) {
    const uses = released.map((row) => ({
        promotion_id: promotionId.toUuid(row.promotionId),
        coupon_id: row.couponId && couponId.toUuid(row.couponId),
        customer_id: row.customerId && customerId.toUuid(row.customerId),
    }));
    await db.execute(sql `
    with gone as (select * from json_to_recordset(${JSON.stringify(uses)}::json) as gone(promotion_id uuid, coupon_id uuid, customer_id uuid)),
      of_all as (update ${promotionUsages} set used = used - 1 from gone where promotion_usages.promotion_id = gone.promotion_id and used > 0),
      of_customer as (
        update ${promotionCustomerUsages} counted set used = used - 1 from gone
        where counted.promotion_id = gone.promotion_id and counted.customer_id = gone.customer_id and used > 0)
    update ${coupons} set used = used - 1 from gone where coupons.id = gone.coupon_id and used > 0`);
}
/** Uses of what the reference names that still count: they count no more. */
export async function releaseRedemptionRows(db, { reference, only, releasedAt }) {
    const named = only === null ? undefined : anyOf(promotionRedemptions.promotionId, promotionId, only);
    return db
        .update(promotionRedemptions)
        .set({ releasedAt })
        .where(and(eq(promotionRedemptions.reference, reference), isNull(promotionRedemptions.releasedAt), named))
        .returning();
}
/** What uses that still count take off now. */
export async function saveRedeemedAmounts(db, reference, amounts) {
    const records = amounts.map((one) => ({ promotion_id: promotionId.toUuid(one.promotionId), amount_minor: one.discountMinor }));
    await db.execute(sql `
    update ${promotionRedemptions} r set amount_minor = n.amount_minor
    from json_to_recordset(${JSON.stringify(records)}::json) as n(promotion_id uuid, amount_minor bigint)
    where r.reference = ${reference} and r.promotion_id = n.promotion_id and r.released_at is null`);
}
//# sourceMappingURL=queries.js.map