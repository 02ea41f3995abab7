/** The facts that prices are computed from: one statement for each kind of them, however many lines there are. */
import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { categories } from '../../catalogue/categories/tables.js';
import { products } from '../../catalogue/products/tables.js';
import { variants } from '../../catalogue/variants/tables.js';
import { customerGroupMembers } from '../../customers/groups/tables.js';
import { customers } from '../../customers/tables.js';
import { categoryId, customerGroupId, customerId, promotionId, taxCategoryId, variantId, } from '../../ids.js';
import { PROMOTIONS_IN_FORCE_MAX } from '../promotions/checks.js';
import { coupons, promotionCustomerUsages, promotionUsages, promotions } from '../promotions/tables.js';
import { customerTaxStatuses, productTaxCategories, taxCategories, variantTaxCategories } from '../tax/tables.js';
/** `defaultCode` names the tax category of what is in none. */
export async function listVariantFacts(db, ids, defaultCode) {
    const rows = await db
        .select({
        variantId: variants.id,
        productId: variants.productId,
        priceMinor: variants.priceMinor,
        currencyCode: variants.currencyCode,
        // As text: whole branches of the tree for each row, without a second statement.
        categories: sql `array_to_string(array(
        with recursive path(id, parent_id) as (
          select id, parent_id from ${categories} where id = ${products.categoryId}
          union
          select above.id, above.parent_id from ${categories} above join path on above.id = path.parent_id)
        select id from path), ',')`,
        taxCategory: sql `coalesce(${variantTaxCategories.taxCategoryId}, ${productTaxCategories.taxCategoryId},
        (select id from ${taxCategories} where code = ${defaultCode}))::text`,
    })
        .from(variants)
        .innerJoin(products, eq(products.id, variants.productId))
        .leftJoin(variantTaxCategories, eq(variantTaxCategories.variantId, variants.id))
        .leftJoin(productTaxCategories, eq(productTaxCategories.productId, products.id))
        .where(anyOf(variants.id, variantId, ids))
        .limit(ids.length);
    return rows.map(({ categories: path, taxCategory, ...row }) => ({
        ...row,
        categoryIds: uuidsOf(path).map(categoryId.fromUuid),
        taxCategoryId: taxCategory === null ? null : taxCategoryId.fromUuid(taxCategory),
    }));
}
export async function findBuyerFacts(db, id) {
    const [buyer] = await db
        .select({
        groups: sql `array_to_string(array(select group_id from ${customerGroupMembers} where customer_id = ${customers.id}), ',')`,
        vatId: customerTaxStatuses.vatId,
        exemption: customerTaxStatuses.exemption,
        firstOrderedAt: customers.firstOrderedAt,
    })
        .from(customers)
        .leftJoin(customerTaxStatuses, eq(customerTaxStatuses.customerId, customers.id))
        .where(eq(customers.id, id))
        .limit(1);
    if (!buyer)
        return null;
    const { vatId, exemption, firstOrderedAt } = buyer;
    return { groupIds: uuidsOf(buyer.groups).map(customerGroupId.fromUuid), vatId, exemption, hasOrdered: firstOrderedAt !== null };
}
export async function listCouponsByCodes(db, codes) {
    return db
        .select()
        .from(coupons)
        .where(sql `${coupons.code} = any(array(select json_array_elements_text(${JSON.stringify(codes)}::json)))`)
        .limit(codes.length);
}
/** Those in force that are open to everybody, or that a coupon opens; and those of which somebody has a use, also when they have ended. */
export async function listPromotionFacts(db, { at, couponedIds, ownIds, buyerId }) {
    const buyer = buyerId && customerId.toUuid(buyerId);
    return db
        .select({ promotion: promotions, used: promotionUsages.used, usedByCustomer: promotionCustomerUsages.used })
        .from(promotions)
        .leftJoin(promotionUsages, eq(promotionUsages.promotionId, promotions.id))
        .leftJoin(promotionCustomerUsages, sql `${promotionCustomerUsages.promotionId} = ${promotions.id} and ${promotionCustomerUsages.customerId} = ${buyer}::uuid`)
        .where(or(and(isNull(promotions.deactivatedAt), lte(promotions.validFrom, at), or(isNull(promotions.validUntil), gt(promotions.validUntil, at)), or(isNull(promotions.couponsRequiredAt), anyOf(promotions.id, promotionId, couponedIds))), ownIds.length === 0 ? undefined : anyOf(promotions.id, promotionId, ownIds)))
        .limit(PROMOTIONS_IN_FORCE_MAX);
}
function uuidsOf(text) {
    return text === '' ? [] : text.split(',');
}
//# sourceMappingURL=queries.js.map