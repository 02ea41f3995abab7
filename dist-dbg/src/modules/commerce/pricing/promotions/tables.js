import { sql } from 'drizzle-orm';
import { char, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../../platform/db/columns.js';
import { customers } from '../../customers/tables.js';
import { couponId, customerId, promotionId, redemptionId } from '../../ids.js';
export const promotions = pgTable('promotions', {
    id: idColumn(promotionId)('id').primaryKey(),
    name: text('name').notNull(),
    /** Null for what counts in every currency: percentages, pieces, shipping. */
    currencyCode: char('currency_code', { length: 3 }),
    action: jsonb('action').$type().notNull(),
    conditions: jsonb('conditions').$type().notNull(),
    priority: integer('priority').notNull(),
    stacking: text('stacking').$type().notNull(),
    /** Of the promotions of one such group only the first counts. */
    combinationGroup: text('combination_group'),
    /** When only who has a coupon gets it; null for everybody. */
    couponsRequiredAt: instant('coupons_required_at'),
    usageLimit: integer('usage_limit'),
    usageLimitPerCustomer: integer('usage_limit_per_customer'),
    validFrom: instant('valid_from').notNull(),
    validUntil: instant('valid_until'),
    deactivatedAt: instant('deactivated_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    uniqueIndex('promotions_name').on(sql `lower(${table.name})`),
    check('promotions_period', sql `${table.validUntil} > ${table.validFrom}`),
    check('promotions_limits', sql `${table.usageLimit} >= 1 and ${table.usageLimitPerCustomer} >= 1`),
]);
/** How often a promotion with a limit was used. Without a limit nothing is counted here, so that shoppers do not wait for each other. */
export const promotionUsages = pgTable('promotion_usages', {
    promotionId: idColumn(promotionId)('promotion_id')
        .primaryKey()
        .references(() => promotions.id, { onDelete: 'cascade' }),
    used: integer('used').notNull().default(0),
});
/** The same for each customer of a promotion with a limit per customer. */
export const promotionCustomerUsages = pgTable('promotion_customer_usages', {
    promotionId: idColumn(promotionId)('promotion_id')
        .notNull()
        .references(() => promotions.id, { onDelete: 'cascade' }),
    customerId: idColumn(customerId)('customer_id')
        .notNull()
        .references(() => customers.id, { onDelete: 'cascade' }),
    used: integer('used').notNull().default(0),
}, (table) => [primaryKey({ columns: [table.promotionId, table.customerId] }), index('promotion_customer_usages_by_customer').on(table.customerId)]);
export const coupons = pgTable('coupons', {
    id: idColumn(couponId)('id').primaryKey(),
    promotionId: idColumn(promotionId)('promotion_id')
        .notNull()
        .references(() => promotions.id, { onDelete: 'cascade' }),
    /** In capitals: nobody has to type it as it was printed. */
    code: text('code').notNull(),
    usageLimit: integer('usage_limit'),
    /** Counted for a coupon with a limit alone. */
    used: integer('used').notNull().default(0),
    disabledAt: instant('disabled_at'),
    createdAt: instant('created_at').notNull(),
}, (table) => [
    uniqueIndex('coupons_code').on(table.code),
    index('coupons_by_promotion').on(table.promotionId, table.id),
    check('coupons_limit', sql `${table.used} >= 0 and ${table.used} <= ${table.usageLimit}`),
]);
/** Each use: a second one by the same reference is the same use. */
export const promotionRedemptions = pgTable('promotion_redemptions', {
    id: idColumn(redemptionId)('id').primaryKey(),
    promotionId: idColumn(promotionId)('promotion_id')
        .notNull()
        .references(() => promotions.id),
    couponId: idColumn(couponId)('coupon_id').references(() => coupons.id),
    customerId: idColumn(customerId)('customer_id').references(() => customers.id),
    /** What it was used for, such as the id of an order. */
    reference: text('reference').notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    currencyCode: char('currency_code', { length: 3 }).notNull(),
    redeemedAt: instant('redeemed_at').notNull(),
    releasedAt: instant('released_at'),
}, (table) => [
    uniqueIndex('promotion_redemptions_once').on(table.reference, table.promotionId),
    index('promotion_redemptions_by_promotion').on(table.promotionId, table.id),
    index('promotion_redemptions_by_coupon').on(table.couponId),
    index('promotion_redemptions_by_customer').on(table.customerId),
]);
//# sourceMappingURL=tables.js.map