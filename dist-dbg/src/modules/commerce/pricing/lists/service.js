import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { whenOverlapping, whenTaken } from '../../../../platform/db/errors.js';
import { pagesByCreation } from '../../creation-order.js';
import { customerGroupNotFound } from '../../customers/groups/errors.js';
import { listCustomerGroupsByIds } from '../../customers/groups/queries.js';
import { versionStale } from '../../errors.js';
import { priceListId } from '../../ids.js';
import { requirePresent } from '../../presence.js';
import { requireCurrency } from '../../settings.js';
import { lockAdditions } from '../additions.js';
import { requireOrder } from '../periods.js';
import { PRICE_LISTS_MAX, createPriceListSchema, deletePriceListSchema, updatePriceListSchema, } from './checks.js';
import { priceListNameTaken, priceListNotFound, priceListOverlaps, tooManyPriceLists } from './errors.js';
import { priceListCreated, priceListDeleted, priceListUpdated } from './events.js';
import { countPriceLists, deletePriceListRow, findPriceList, insertPriceList, listPriceListRows, lockPriceList, updatePriceListRow, } from './queries.js';
import { priceLists } from './tables.js';
const pages = pagesByCreation('priceLists.id', priceListId, priceLists.id);
export async function getPriceList(ctx, id) {
    const list = await ctx.read((db) => findPriceList(db, id));
    if (!list)
        throw priceListNotFound(id);
    return list;
}
export async function listPriceLists(ctx, page) {
    return pages(ctx, { page, read: (keys) => ctx.read((db) => listPriceListRows(db, keys)) });
}
export async function createPriceList(ctx, input) {
    const { name, currencyCode, customerGroupId = null, includesTax, priority = 0, validFrom, validUntil = null } = check(createPriceListSchema, input);
    requireCurrency(ctx, { amountMinor: 0, currencyCode });
    return ctx.write(async (tx) => {
        const now = ctx.now();
        await lockAdditions(tx.db, 'price lists');
        if ((await countPriceLists(tx.db)) >= PRICE_LISTS_MAX)
            throw tooManyPriceLists(PRICE_LISTS_MAX);
        await requireGroup(tx, customerGroupId);
        const row = {
            ...{ id: priceListId.mint(), name, currencyCode, customerGroupId, includesTax, priority },
            ...{ validFrom: validFrom ?? now, validUntil, createdAt: now, updatedAt: now },
        };
        const list = await refusingTwins(insertPriceList(tx.db, row));
        tx.emit(priceListCreated(factsOf(list)));
        return list;
    });
}
export async function updatePriceList(ctx, input) {
    const { id, ifVersion, isActive, ...changes } = check(updatePriceListSchema, input);
    return ctx.write(async (tx) => {
        const current = await getLockedPriceList(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const now = ctx.now();
        const wanted = {
            ...current,
            name: changes.name ?? current.name,
            priority: changes.priority ?? current.priority,
            validFrom: changes.validFrom ?? current.validFrom,
            validUntil: changes.validUntil === undefined ? current.validUntil : changes.validUntil,
            deactivatedAt: isActive === undefined ? current.deactivatedAt : isActive ? null : (current.deactivatedAt ?? now),
            updatedAt: now,
        };
        requireOrder(wanted);
        const list = await refusingTwins(updatePriceListRow(tx.db, wanted));
        tx.emit(priceListUpdated(factsOf(list)));
        return list;
    });
}
/** Answers the list as it was. */
export async function deletePriceList(ctx, input) {
    const { id } = check(deletePriceListSchema, input);
    return ctx.write(async (tx) => {
        const list = await getLockedPriceList(tx, id);
        await deletePriceListRow(tx.db, id);
        tx.emit(priceListDeleted({ priceListId: id }));
        return list;
    });
}
/** Until the transaction ends nobody else changes the list or its prices. */
export async function getLockedPriceList(tx, id) {
    const list = await lockPriceList(tx.db, id);
    if (!list)
        throw priceListNotFound(id);
    return list;
}
async function requireGroup(tx, id) {
    if (id === null)
        return;
    const found = await listCustomerGroupsByIds(tx.db, [id]);
    requirePresent(found.map((group) => group.id), [{ id, path: 'input.customerGroupId' }], customerGroupNotFound);
}
async function refusingTwins(write) {
    const list = await write.catch(whenOverlapping('price_lists_alone', priceListOverlaps)).catch(whenTaken('price_lists_name', priceListNameTaken));
    invariant(list, 'a new or locked list is there');
    return list;
}
function factsOf(list) {
    const { id, name, currencyCode, customerGroupId, includesTax, priority, validFrom, validUntil, deactivatedAt, version } = list;
    return {
        ...{ priceListId: id, name, currencyCode, customerGroupId, includesTax, priority, version, isActive: deactivatedAt === null },
        ...{ validFrom: validFrom.toISOString(), validUntil: validUntil?.toISOString() ?? null },
    };
}
//# sourceMappingURL=service.js.map