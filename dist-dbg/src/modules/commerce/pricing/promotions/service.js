import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { whenTaken } from '../../../../platform/db/errors.js';
import { categoryNotFound, productNotFound, variantNotFound } from '../../catalogue/errors.js';
import { pagesByCreation } from '../../creation-order.js';
import { customerGroupNotFound } from '../../customers/groups/errors.js';
import { listCustomerGroupsByIds } from '../../customers/groups/queries.js';
import { versionStale } from '../../errors.js';
import { promotionId } from '../../ids.js';
import { placesOf, requirePresent } from '../../presence.js';
import { requireCurrency } from '../../settings.js';
import { lockAdditions } from '../additions.js';
import { listVariantIds } from '../lists/queries.js';
import { requireOrder } from '../periods.js';
import { listProductIds } from '../tax/queries.js';
import { PROMOTIONS_IN_FORCE_MAX, createPromotionSchema, updatePromotionSchema, } from './checks.js';
import { promotionNameTaken, promotionNotFound, tooManyPromotions } from './errors.js';
import { promotionCreated, promotionUpdated } from './events.js';
import { countPromotionsAhead, findPromotion, insertPromotion, insertPromotionUsage, listCategoryIds, listPromotionRows, lockPromotion, recountUsages, updatePromotionRow, } from './queries.js';
import { promotions } from './tables.js';
import { changedTermsOf, termsOf } from './terms.js';
const pages = pagesByCreation('promotions.id', promotionId, promotions.id);
export async function getPromotion(ctx, id) {
    const promotion = await ctx.read((db) => findPromotion(db, id));
    if (!promotion)
        throw promotionNotFound(id);
    return promotion;
}
export async function listPromotions(ctx, page) {
    return pages(ctx, { page, read: (keys) => ctx.read((db) => listPromotionRows(db, keys)) });
}
export async function createPromotion(ctx, input) {
    const { name, action, conditions, priority = 0, stacking = 'COMBINABLE', requiresCoupon, ...rest } = check(createPromotionSchema, input);
    const terms = termsOf({ action, conditions });
    requireOffered(ctx, terms);
    return ctx.write(async (tx) => {
        const now = ctx.now();
        await requireRoom(tx, now);
        await requireScope(tx, terms.conditions);
        const row = {
            ...{ id: promotionId.mint(), name, ...terms, priority, stacking, combinationGroup: rest.combinationGroup ?? null },
            ...{
                couponsRequiredAt: requiresCoupon ? now : null,
                usageLimit: rest.usageLimit ?? null,
                usageLimitPerCustomer: rest.usageLimitPerCustomer ?? null,
            },
            ...{ validFrom: rest.validFrom ?? now, validUntil: rest.validUntil ?? null, createdAt: now, updatedAt: now },
        };
        requireOrder(row);
        const promotion = await insertPromotion(tx.db, row);
        if (!promotion)
            throw promotionNameTaken();
        await insertPromotionUsage(tx.db, promotion.id);
        tx.emit(promotionCreated(factsOf(promotion)));
        return promotion;
    });
}
export async function updatePromotion(ctx, input) {
    const { id, ifVersion, ...changes } = check(updatePromotionSchema, input);
    return ctx.write(async (tx) => {
        const now = ctx.now();
        const current = await lockPromotion(tx.db, id);
        if (!current)
            throw promotionNotFound(id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const terms = changedTermsOf(current, changes);
        requireOffered(ctx, terms);
        if (changes.conditions)
            await requireScope(tx, terms.conditions);
        const wanted = { ...changedBy(current, changes, now), ...terms };
        requireOrder(wanted);
        if (isAhead(wanted, now) && !isAhead(current, now))
            await requireRoom(tx, now);
        const promotion = await updatePromotionRow(tx.db, wanted).catch(whenTaken('promotions_name', promotionNameTaken));
        invariant(promotion, 'a locked promotion stays');
        await recountUsages(tx.db, id);
        tx.emit(promotionUpdated(factsOf(promotion)));
        return promotion;
    });
}
function changedBy(current, changes, now) {
    const { isActive, requiresCoupon } = changes;
    return {
        ...current,
        name: changes.name ?? current.name,
        priority: changes.priority ?? current.priority,
        stacking: changes.stacking ?? current.stacking,
        combinationGroup: changes.combinationGroup === undefined ? current.combinationGroup : changes.combinationGroup,
        couponsRequiredAt: sinceWhen(requiresCoupon, current.couponsRequiredAt, now),
        usageLimit: changes.usageLimit === undefined ? current.usageLimit : changes.usageLimit,
        usageLimitPerCustomer: changes.usageLimitPerCustomer === undefined ? current.usageLimitPerCustomer : changes.usageLimitPerCustomer,
        validFrom: changes.validFrom ?? current.validFrom,
        validUntil: changes.validUntil === undefined ? current.validUntil : changes.validUntil,
        deactivatedAt: sinceWhen(isActive === undefined ? undefined : !isActive, current.deactivatedAt, now),
        updatedAt: now,
    };
}
/** The date of a fact that holds from now on, still holds, or holds no more. */
function sinceWhen(holds, since, now) {
    if (holds === undefined)
        return since;
    return holds ? (since ?? now) : null;
}
function isAhead({ deactivatedAt, validUntil }, now) {
    return deactivatedAt === null && (validUntil === null || validUntil > now);
}
async function requireRoom(tx, now) {
    await lockAdditions(tx.db, 'promotions');
    if ((await countPromotionsAhead(tx.db, now)) >= PROMOTIONS_IN_FORCE_MAX)
        throw tooManyPromotions(PROMOTIONS_IN_FORCE_MAX);
}
function requireOffered(ctx, { currencyCode }) {
    if (currencyCode !== null)
        requireCurrency(ctx, { amountMinor: 0, currencyCode });
}
/** What is deleted later simply matches nothing any more. */
async function requireScope(tx, { productIds, variantIds, categoryIds, customerGroupIds }) {
    const at = 'input.conditions';
    requirePresent(await listProductIds(tx.db, productIds), placesOf(productIds, `${at}.productIds`), productNotFound);
    requirePresent(await listVariantIds(tx.db, variantIds), placesOf(variantIds, `${at}.variantIds`), variantNotFound);
    requirePresent(await listCategoryIds(tx.db, categoryIds), placesOf(categoryIds, `${at}.categoryIds`), categoryNotFound);
    const groups = await listCustomerGroupsByIds(tx.db, customerGroupIds);
    requirePresent(groups.map(({ id }) => id), placesOf(customerGroupIds, `${at}.customerGroupIds`), customerGroupNotFound);
}
function factsOf({ id, name, action, priority, stacking, couponsRequiredAt, validFrom, validUntil, deactivatedAt, version }) {
    return {
        ...{ promotionId: id, name, kind: action.kind, priority, stacking, version },
        ...{ requiresCoupon: couponsRequiredAt !== null, isActive: deactivatedAt === null },
        ...{ validFrom: validFrom.toISOString(), validUntil: validUntil?.toISOString() ?? null },
    };
}
//# sourceMappingURL=service.js.map