import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { whenTaken } from '../../../../platform/db/errors.js';
import { customerGroupNotFound } from '../../customers/groups/errors.js';
import { listCustomerGroupsByIds } from '../../customers/groups/queries.js';
import { versionStale } from '../../errors.js';
import { shippingMethodId } from '../../ids.js';
import { placesOf, requirePresent } from '../../presence.js';
import { taxCategoryNotFound } from '../../pricing/tax/errors.js';
import { lockTaxCategory } from '../../pricing/tax/queries.js';
import { requireCurrency } from '../../settings.js';
import { lockShippingAdditions } from '../additions.js';
import { shippingZoneNotFound } from '../zones/errors.js';
import { holdShippingZones } from '../zones/queries.js';
import { SHIPPING_METHODS_MAX, createShippingMethodSchema, deleteShippingMethodSchema, updateShippingMethodSchema, } from './checks.js';
import { shippingMethodNameTaken, shippingMethodNotFound, tooManyShippingMethods } from './errors.js';
import { shippingMethodCreated, shippingMethodDeleted, shippingMethodUpdated } from './events.js';
import { countShippingMethods, deleteRatesOfMethod, deleteShippingMethodRow, findShippingMethod, insertShippingMethod, insertShippingRates, listShippingMethodRows, lockShippingMethod, updateShippingMethodRow, } from './queries.js';
export async function getShippingMethod(ctx, id) {
    const method = await ctx.read((db) => findShippingMethod(db, id));
    if (!method)
        throw shippingMethodNotFound(id);
    return method;
}
export async function listShippingMethods(ctx) {
    return ctx.read((db) => listShippingMethodRows(db));
}
export async function createShippingMethod(ctx, input) {
    const { name, rates = [], isActive = true, ...given } = check(createShippingMethodSchema, input);
    requireOffered(ctx, rates);
    return ctx.write(async (tx) => {
        await lockShippingAdditions(tx.db);
        if ((await countShippingMethods(tx.db)) >= SHIPPING_METHODS_MAX)
            throw tooManyShippingMethods(SHIPPING_METHODS_MAX);
        await requireReferences(tx, { ...given, rates });
        const now = ctx.now();
        const method = await insertShippingMethod(tx.db, {
            ...{ id: shippingMethodId.mint(), name, description: given.description ?? '', position: given.position ?? 0 },
            ...{ deliveryDaysMin: given.delivery?.daysMin ?? null, deliveryDaysMax: given.delivery?.daysMax ?? null },
            ...{ taxCategoryId: given.taxCategoryId ?? null, customerGroupIds: given.customerGroupIds ?? [] },
            ...{ weightMaxGrams: given.weightMaxGrams ?? null, deactivatedAt: isActive ? null : now, createdAt: now, updatedAt: now },
        });
        if (!method)
            throw shippingMethodNameTaken();
        await insertRates(tx, method.id, rates);
        tx.emit(shippingMethodCreated(factsOf(method, rates)));
        return method;
    });
}
/** Rates that are given take the place of all rates of before. */
export async function updateShippingMethod(ctx, input) {
    const { id, ifVersion, ...changes } = check(updateShippingMethodSchema, input);
    requireOffered(ctx, changes.rates ?? []);
    return ctx.write(async (tx) => {
        const current = await getLockedShippingMethod(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        await requireReferences(tx, changes);
        const wanted = changedBy(current, changes, ctx.now());
        const method = await updateShippingMethodRow(tx.db, wanted).catch(whenTaken('shipping_methods_name', shippingMethodNameTaken));
        invariant(method, 'a locked method stays');
        if (changes.rates) {
            await deleteRatesOfMethod(tx.db, id);
            await insertRates(tx, id, changes.rates);
        }
        tx.emit(shippingMethodUpdated(factsOf(method, changes.rates ?? null)));
        return method;
    });
}
/** Answers the method as it was. Orders keep what they were sent by. */
export async function deleteShippingMethod(ctx, input) {
    const { id } = check(deleteShippingMethodSchema, input);
    return ctx.write(async (tx) => {
        const method = await getLockedShippingMethod(tx, id);
        await deleteShippingMethodRow(tx.db, id);
        tx.emit(shippingMethodDeleted({ shippingMethodId: id }));
        return method;
    });
}
function changedBy(current, changes, now) {
    const { delivery, isActive } = changes;
    return {
        ...current,
        name: changes.name ?? current.name,
        description: changes.description ?? current.description,
        position: changes.position ?? current.position,
        deliveryDaysMin: delivery === undefined ? current.deliveryDaysMin : (delivery?.daysMin ?? null),
        deliveryDaysMax: delivery === undefined ? current.deliveryDaysMax : (delivery?.daysMax ?? null),
        taxCategoryId: changes.taxCategoryId === undefined ? current.taxCategoryId : changes.taxCategoryId,
        customerGroupIds: changes.customerGroupIds ?? current.customerGroupIds,
        weightMaxGrams: changes.weightMaxGrams === undefined ? current.weightMaxGrams : changes.weightMaxGrams,
        deactivatedAt: isActive === undefined ? current.deactivatedAt : isActive ? null : (current.deactivatedAt ?? now),
        updatedAt: now,
    };
}
async function getLockedShippingMethod(tx, id) {
    const method = await lockShippingMethod(tx.db, id);
    if (!method)
        throw shippingMethodNotFound(id);
    return method;
}
async function insertRates(tx, id, rates) {
    if (rates.length === 0)
        return;
    await insertShippingRates(tx.db, rates.map((rate) => ({ shippingMethodId: id, ...rate })));
}
function requireOffered(ctx, rates) {
    for (const { currencyCode } of rates)
        requireCurrency(ctx, { amountMinor: 0, currencyCode });
}
async function requireReferences(tx, { taxCategoryId, customerGroupIds = [], rates = [] }) {
    if (taxCategoryId) {
        const category = await lockTaxCategory(tx.db, taxCategoryId);
        requirePresent(category ? [category.id] : [], [{ id: taxCategoryId, path: 'input.taxCategoryId' }], taxCategoryNotFound);
    }
    const groups = customerGroupIds.length === 0 ? [] : await listCustomerGroupsByIds(tx.db, customerGroupIds);
    requirePresent(groups.map(({ id }) => id), placesOf(customerGroupIds, 'input.customerGroupIds'), customerGroupNotFound);
    const zoneIds = [...new Set(rates.map((rate) => rate.shippingZoneId))];
    const zones = zoneIds.length === 0 ? [] : await holdShippingZones(tx.db, zoneIds);
    const asked = rates.map(({ shippingZoneId: id }, index) => ({ id, path: `input.rates.${index}.shippingZoneId` }));
    requirePresent(zones, asked, shippingZoneNotFound);
}
function factsOf(method, rates) {
    const { id, name, position, deactivatedAt, taxCategoryId, customerGroupIds, weightMaxGrams, version } = method;
    return {
        ...{ shippingMethodId: id, name, position, isActive: deactivatedAt === null, taxCategoryId, weightMaxGrams, version },
        customerGroupIds: [...customerGroupIds],
        rates: rates?.map((rate) => ({ ...rate, tiers: [...rate.tiers] })) ?? null,
    };
}
//# sourceMappingURL=service.js.map