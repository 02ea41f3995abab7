import { and, count, eq, gt, isNull, or, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import type { Keyset } from '../../../../platform/db/keyset.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { categories } from '../../catalogue/categories/tables.js';
import { type CategoryId, type CouponId, type PromotionId, categoryId, couponId, promotionId } from '../../ids.js';
import { type CouponRow, type PromotionRow, coupons, promotionCustomerUsages, promotionRedemptions, promotionUsages, promotions } from './tables.js';

export async function findPromotion(db: TenantDb, id: PromotionId): Promise<PromotionRow | null> {
  const [promotion] = await db.select().from(promotions).where(eq(promotions.id, id)).limit(1);
  return promotion ?? null;
}

export async function listPromotionRows(db: TenantDb, { where, orderBy, limit }: Keyset): Promise<PromotionRow[]> {
  return db
    .select()
    .from(promotions)
    .where(where)
    .orderBy(...orderBy)
    .limit(limit);
}

/** How many are in force or will be. */
export async function countPromotionsAhead(db: TenantDb, now: Date): Promise<number> {
  const [counted] = await db
    .select({ count: count() })
    .from(promotions)
    .where(and(isNull(promotions.deactivatedAt), or(isNull(promotions.validUntil), gt(promotions.validUntil, now))));
  return counted?.count ?? 0;
}

/** Null when the name is taken in this tenant. */
export async function insertPromotion(db: TenantDb, row: typeof promotions.$inferInsert): Promise<PromotionRow | null> {
  const [promotion] = await db.insert(promotions).values(row).onConflictDoNothing().returning();
  return promotion ?? null;
}

export async function insertPromotionUsage(db: TenantDb, id: PromotionId): Promise<void> {
  await db.insert(promotionUsages).values({ promotionId: id });
}

/** Until the transaction ends nobody else changes the promotion, and nobody uses it. */
export async function lockPromotion(db: TenantDb, id: PromotionId): Promise<PromotionRow | null> {
  const [promotion] = await db.select().from(promotions).where(eq(promotions.id, id)).limit(1).for('update');
  return promotion ?? null;
}

/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updatePromotionRow(
  db: TenantDb,
  { id, createdAt: _created, version: _version, ...row }: PromotionRow,
): Promise<PromotionRow | null> {
  const [promotion] = await db
    .update(promotions)
    .set({ ...row, version: sql`${promotions.version} + 1` })
    .where(eq(promotions.id, id))
    .returning();
  return promotion ?? null;
}

/** Counts the uses anew, in all and by customer: without a limit they were not counted. Whoever calls it has locked the promotion. */
export async function recountUsages(db: TenantDb, id: PromotionId): Promise<void> {
  const uses = and(eq(promotionRedemptions.promotionId, id), isNull(promotionRedemptions.releasedAt));
  await db
    .update(promotionUsages)
    .set({ used: sql`(select count(*)::int from ${promotionRedemptions} where ${uses})` })
    .where(eq(promotionUsages.promotionId, id));
  await db.delete(promotionCustomerUsages).where(eq(promotionCustomerUsages.promotionId, id));
  await db.execute(sql`
    insert into ${promotionCustomerUsages} (promotion_id, customer_id, used)
    select promotion_id, customer_id, count(*) from ${promotionRedemptions}
    where ${uses} and customer_id is not null group by promotion_id, customer_id`);
}

/** Which of the categories there are. */
export async function listCategoryIds(db: TenantDb, ids: readonly CategoryId[]): Promise<CategoryId[]> {
  const rows = await db
    .select({ id: categories.id })
    .from(categories)
    .where(anyOf(categories.id, categoryId, ids));
  return rows.map(({ id }) => id);
}

export async function listCouponRows(db: TenantDb, id: PromotionId, { where, orderBy, limit }: Keyset): Promise<CouponRow[]> {
  return db
    .select()
    .from(coupons)
    .where(and(eq(coupons.promotionId, id), where))
    .orderBy(...orderBy)
    .limit(limit);
}

/** Leaves out those whose code is taken: what comes back tells which ones were stored. */
export async function insertCoupons(db: TenantDb, rows: readonly (typeof coupons.$inferInsert)[]): Promise<CouponRow[]> {
  return db.insert(coupons).select(recordsOf(coupons, rows)).onConflictDoNothing().returning();
}

export async function lockCoupon(db: TenantDb, id: CouponId): Promise<CouponRow | null> {
  const [coupon] = await db.select().from(coupons).where(eq(coupons.id, id)).limit(1).for('update');
  return coupon ?? null;
}

export async function disableCouponRow(db: TenantDb, id: CouponId, disabledAt: Date): Promise<CouponRow | null> {
  const [coupon] = await db.update(coupons).set({ disabledAt }).where(eq(coupons.id, id)).returning();
  return coupon ?? null;
}

/** How often each was used and not released. */
export async function countUsesOfPromotions(db: TenantDb, ids: readonly PromotionId[]): Promise<{ id: PromotionId; uses: number }[]> {
  return db
    .select({ id: promotionRedemptions.promotionId, uses: count() })
    .from(promotionRedemptions)
    .where(and(anyOf(promotionRedemptions.promotionId, promotionId, ids), isNull(promotionRedemptions.releasedAt)))
    .groupBy(promotionRedemptions.promotionId);
}

export async function countUsesOfCoupons(db: TenantDb, ids: readonly CouponId[]): Promise<{ id: CouponId | null; uses: number }[]> {
  return db
    .select({ id: promotionRedemptions.couponId, uses: count() })
    .from(promotionRedemptions)
    .where(and(anyOf(promotionRedemptions.couponId, couponId, ids), isNull(promotionRedemptions.releasedAt)))
    .groupBy(promotionRedemptions.couponId);
}
