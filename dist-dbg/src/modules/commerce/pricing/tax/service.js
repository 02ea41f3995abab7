/** Categories of goods, and customers who are taxed otherwise than everybody. */
import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { whenReferenced } from '../../../../platform/db/errors.js';
import { productNotFound, variantNotFound } from '../../catalogue/errors.js';
import { customerNotFound } from '../../customers/errors.js';
import { lockCustomersByIds } from '../../customers/groups/queries.js';
import { versionStale } from '../../errors.js';
import { taxCategoryId } from '../../ids.js';
import { placesOf, requirePresent } from '../../presence.js';
import { lockAdditions } from '../additions.js';
import { listVariantIds } from '../lists/queries.js';
import { TAX_CATEGORIES_MAX, assignTaxCategorySchema, createTaxCategorySchema, deleteTaxCategorySchema, setCustomerTaxStatusSchema, updateTaxCategorySchema, } from './checks.js';
import { taxCategoryCodeTaken, taxCategoryInUse, taxCategoryNotFound, tooManyTaxRules } from './errors.js';
import { customerTaxStatusSet, taxCategoryAssigned, taxCategoryCreated, taxCategoryDeleted, taxCategoryUpdated } from './events.js';
import { countTaxRules, deleteTaxCategoryRow, insertTaxCategory, listProductIds, listTaxCategoryRows, lockTaxCategory, renameTaxCategory, upsertCustomerTaxStatus, upsertProductTaxCategories, upsertVariantTaxCategories, } from './queries.js';
export async function listTaxCategories(ctx) {
    return ctx.read((db) => listTaxCategoryRows(db));
}
export async function createTaxCategory(ctx, input) {
    const { code, name } = check(createTaxCategorySchema, input);
    return ctx.write(async (tx) => {
        await lockAdditions(tx.db, 'tax rules');
        if ((await countTaxRules(tx.db)).categories >= TAX_CATEGORIES_MAX)
            throw tooManyTaxRules(TAX_CATEGORIES_MAX);
        const now = ctx.now();
        const category = await insertTaxCategory(tx.db, { id: taxCategoryId.mint(), code, name, createdAt: now, updatedAt: now });
        if (!category)
            throw taxCategoryCodeTaken();
        tx.emit(taxCategoryCreated(factsOf(category)));
        return category;
    });
}
export async function updateTaxCategory(ctx, input) {
    const { id, ifVersion, name } = check(updateTaxCategorySchema, input);
    return ctx.write(async (tx) => {
        const current = await getLockedTaxCategory(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const category = await renameTaxCategory(tx.db, { id, name, updatedAt: ctx.now() });
        invariant(category, 'a locked category stays');
        tx.emit(taxCategoryUpdated(factsOf(category)));
        return category;
    });
}
/** Answers the category as it was. */
export async function deleteTaxCategory(ctx, input) {
    const { id } = check(deleteTaxCategorySchema, input);
    return ctx.write(async (tx) => {
        const category = await getLockedTaxCategory(tx, id);
        await deleteTaxCategoryRow(tx.db, id).catch(whenReferenced(taxCategoryInUse));
        tx.emit(taxCategoryDeleted({ taxCategoryId: id }));
        return category;
    });
}
/** What a variant belongs to goes before what its product belongs to. */
export async function assignTaxCategory(ctx, input) {
    const { id, productIds, variantIds } = check(assignTaxCategorySchema, input);
    return ctx.write(async (tx) => {
        const category = await getLockedTaxCategory(tx, id);
        requirePresent(await listProductIds(tx.db, productIds), placesOf(productIds, 'input.productIds'), productNotFound);
        requirePresent(await listVariantIds(tx.db, variantIds), placesOf(variantIds, 'input.variantIds'), variantNotFound);
        await upsertProductTaxCategories(tx.db, productIds.map((productId) => ({ productId, taxCategoryId: id })));
        await upsertVariantTaxCategories(tx.db, variantIds.map((variantId) => ({ variantId, taxCategoryId: id })));
        tx.emit(taxCategoryAssigned({ taxCategoryId: id, productIds, variantIds }));
        return category;
    });
}
/** Both are set as they are given: what is not given is removed. */
export async function setCustomerTaxStatus(ctx, input) {
    const { customerId, vatId = null, exemption = null } = check(setCustomerTaxStatusSchema, input);
    return ctx.write(async (tx) => {
        requirePresent(await lockCustomersByIds(tx.db, [customerId]), [{ id: customerId, path: 'input.customerId' }], customerNotFound);
        const status = await upsertCustomerTaxStatus(tx.db, { customerId, vatId, exemption, now: ctx.now() });
        invariant(status, 'an upsert answers its row');
        tx.emit(customerTaxStatusSet({ customerId, hasVatId: vatId !== null, isExempt: exemption !== null, version: status.version }));
        return status;
    });
}
/** Until the transaction ends nobody else changes the category, nor deletes it. */
export async function getLockedTaxCategory(tx, id) {
    const category = await lockTaxCategory(tx.db, id);
    if (!category)
        throw taxCategoryNotFound(id);
    return category;
}
function factsOf({ id, code, name, version }) {
    return { taxCategoryId: id, code, name, version };
}
//# sourceMappingURL=service.js.map