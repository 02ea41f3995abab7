import { and, count, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { categories } from '../../catalogue/categories/tables.js';
import { categoryId, couponId, promotionId } from '../../ids.js';
import { coupons, promotionCustomerUsages, promotionRedemptions, promotionUsages, promotions } from './tables.js';
export async function findPromotion(db, id) {
    const [promotion] = await db.select().from(promotions).where(eq(promotions.id, id)).limit(1);
    return promotion ?? null;
}
export async function listPromotionRows(db, { where, orderBy, limit }) {
    return db
        .select()
        .from(promotions)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit);
}
/** How many are in force or will be. */
export async function countPromotionsAhead(db, now) {
    const [counted] = await db
        .select({ count: count() })
        .from(promotions)
        .where(and(isNull(promotions.deactivatedAt), or(isNull(promotions.validUntil), gt(promotions.validUntil, now))));
    return counted?.count ?? 0;
}
/** Null when the name is taken in this tenant. */
export async function insertPromotion(db, row) {
    const [promotion] = await db.insert(promotions).values(row).onConflictDoNothing().returning();
    return promotion ?? null;
}
export async function insertPromotionUsage(db, id) {
    await db.insert(promotionUsages).values({ promotionId: id });
}
/** Until the transaction ends nobody else changes the promotion, and nobody uses it. */
export async function lockPromotion(db, id) {
    const [promotion] = await db.select().from(promotions).where(eq(promotions.id, id)).limit(1).for('update');
    return promotion ?? null;
}
/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updatePromotionRow(db, { id, createdAt: _created, version: _version, ...row }) {
    const [promotion] = await db
        .update(promotions)
        .set({ ...row, version: sql `${promotions.version} + 1` })
        .where(eq(promotions.id, id))
        .returning();
    return promotion ?? null;
}
/** Counts the uses anew, in all and by customer: without a limit they were not counted. Whoever calls it has locked the promotion. */
export async function recountUsages(db, id) {
    const uses = and(eq(promotionRedemptions.promotionId, id), isNull(promotionRedemptions.releasedAt));
    await db
        .update(promotionUsages)
        .set({ used: sql `(select count(*)::int from ${promotionRedemptions} where ${uses})` })
        .where(eq(promotionUsages.promotionId, id));
    await db.delete(promotionCustomerUsages).where(eq(promotionCustomerUsages.promotionId, id));
    await db.execute(sql `
    insert into ${promotionCustomerUsages} (promotion_id, customer_id, used)
    select promotion_id, customer_id, count(*) from ${promotionRedemptions}
    where ${uses} and customer_id is not null group by promotion_id, customer_id`);
}
/** Which of the categories there are. */
export async function listCategoryIds(db, ids) {
    const rows = await db
        .select({ id: categories.id })
        .from(categories)
        .where(anyOf(categories.id, categoryId, ids));
    return rows.map(({ id }) => id);
}
export async function listCouponRows(db, id, { where, orderBy, limit }) {
    return db
        .select()
        .from(coupons)
        .where(and(eq(coupons.promotionId, id), where))
        .orderBy(...orderBy)
        .limit(limit);
}
/** Leaves out those whose code is taken: what comes back tells which ones were stored. */
export async function insertCoupons(db, rows) {
    return db.insert(coupons).select(recordsOf(coupons, rows)).onConflictDoNothing().returning();
}
export async function lockCoupon(db, id) {
    const [coupon] = await db.select().from(coupons).where(eq(coupons.id, id)).limit(1).for('update');
    return coupon ?? null;
}
export async function disableCouponRow(db, id, disabledAt) {
    const [coupon] = await db.update(coupons).set({ disabledAt }).where(eq(coupons.id, id)).returning();
    return coupon ?? null;
}
/** How often each was used and not released. */
export async function countUsesOfPromotions(db, ids) {
    return db
        .select({ id: promotionRedemptions.promotionId, uses: count() })
        .from(promotionRedemptions)
        .where(and(anyOf(promotionRedemptions.promotionId, promotionId, ids), isNull(promotionRedemptions.releasedAt)))
        .groupBy(promotionRedemptions.promotionId);
}
export async function countUsesOfCoupons(db, ids) {
    return db
        .select({ id: promotionRedemptions.couponId, uses: count() })
        .from(promotionRedemptions)
        .where(and(anyOf(promotionRedemptions.couponId, couponId, ids), isNull(promotionRedemptions.releasedAt)))
        .groupBy(promotionRedemptions.couponId);
}
//# sourceMappingURL=queries.js.map