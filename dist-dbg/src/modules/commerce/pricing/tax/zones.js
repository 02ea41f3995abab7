/** Where which tax is charged. */
import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { toPercentage } from '../../../../kernel/percentage.js';
import { whenOverlapping, whenReferenced, whenTaken } from '../../../../platform/db/errors.js';
import { pagesByCreation } from '../../creation-order.js';
import { versionStale } from '../../errors.js';
import { taxRateId, taxZoneId } from '../../ids.js';
import { lockAdditions } from '../additions.js';
import { requireOrder } from '../periods.js';
import { TAX_ZONES_MAX, createTaxRateSchema, createTaxZoneSchema, deleteTaxZoneSchema, endTaxRateSchema, updateTaxZoneSchema, } from './checks.js';
import { taxRateNotFound, taxRateOverlaps, taxZoneInUse, taxZoneNameTaken, taxZoneNotFound, tooManyTaxRules } from './errors.js';
import { taxRateCreated, taxRateEnded, taxZoneCreated, taxZoneDeleted, taxZoneUpdated } from './events.js';
import { countTaxRules, countTaxZones, deleteTaxZoneRow, endTaxRateRow, insertTaxRate, insertTaxZone, listTaxRateRows, listTaxZoneRows, lockTaxRate, lockTaxZone, updateTaxZoneRow, } from './queries.js';
import { getLockedTaxCategory } from './service.js';
import { taxRates } from './tables.js';
const pages = pagesByCreation('taxRates.id', taxRateId, taxRates.id);
export async function listTaxZones(ctx) {
    return ctx.read((db) => listTaxZoneRows(db));
}
export async function listTaxRates(ctx, zoneId, page) {
    return ctx.read(async (db) => {
        if ((await countTaxZones(db, zoneId)) === 0)
            throw taxZoneNotFound(zoneId);
        return pages(ctx, { page, read: (keys) => listTaxRateRows(db, zoneId, keys) });
    });
}
export async function createTaxZone(ctx, input) {
    const { name, areas, reverseCharge = false } = check(createTaxZoneSchema, input);
    return ctx.write(async (tx) => {
        await lockAdditions(tx.db, 'tax rules');
        if ((await countTaxRules(tx.db)).zones >= TAX_ZONES_MAX)
            throw tooManyTaxRules(TAX_ZONES_MAX);
        const now = ctx.now();
        const zone = await insertTaxZone(tx.db, { id: taxZoneId.mint(), name, areas, reverseCharge, createdAt: now, updatedAt: now });
        if (!zone)
            throw taxZoneNameTaken();
        tx.emit(taxZoneCreated(factsOf(zone)));
        return zone;
    });
}
export async function updateTaxZone(ctx, input) {
    const { id, ifVersion, name, areas, reverseCharge } = check(updateTaxZoneSchema, input);
    return ctx.write(async (tx) => {
        const current = await getLockedTaxZone(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const wanted = {
            ...current,
            name: name ?? current.name,
            areas: areas ?? current.areas,
            reverseCharge: reverseCharge ?? current.reverseCharge,
            updatedAt: ctx.now(),
        };
        const zone = await updateTaxZoneRow(tx.db, wanted).catch(whenTaken('tax_zones_name', taxZoneNameTaken));
        invariant(zone, 'a locked zone stays');
        tx.emit(taxZoneUpdated(factsOf(zone)));
        return zone;
    });
}
/** Answers the zone as it was. */
export async function deleteTaxZone(ctx, input) {
    const { id } = check(deleteTaxZoneSchema, input);
    return ctx.write(async (tx) => {
        const zone = await getLockedTaxZone(tx, id);
        await deleteTaxZoneRow(tx.db, id).catch(whenReferenced(taxZoneInUse));
        tx.emit(taxZoneDeleted({ taxZoneId: id }));
        return zone;
    });
}
export async function createTaxRate(ctx, input) {
    const { taxZoneId: zoneId, taxCategoryId, name, percentage, validFrom, validUntil = null } = check(createTaxRateSchema, input);
    return ctx.write(async (tx) => {
        await getLockedTaxZone(tx, zoneId);
        await getLockedTaxCategory(tx, taxCategoryId);
        const now = ctx.now();
        const row = { id: taxRateId.mint(), taxZoneId: zoneId, taxCategoryId, name, rateMillionths: percentage, createdAt: now };
        const period = { validFrom: validFrom ?? now, validUntil };
        requireOrder(period);
        const rate = await insertTaxRate(tx.db, { ...row, ...period }).catch(whenOverlapping('tax_rates_alone', () => taxRateOverlaps('input.validFrom')));
        invariant(rate, 'an insert answers its row');
        tx.emit(taxRateCreated({
            ...{ taxRateId: rate.id, taxZoneId: zoneId, taxCategoryId, percentage: toPercentage(rate.rateMillionths) },
            ...{ validFrom: rate.validFrom.toISOString(), validUntil: rate.validUntil?.toISOString() ?? null },
        }));
        return rate;
    });
}
/** A rate is never edited, so that what was sold can be explained: it ends, and the next one begins. */
export async function endTaxRate(ctx, input) {
    const { id, validUntil = ctx.now() } = check(endTaxRateSchema, input);
    return ctx.write(async (tx) => {
        const current = await lockTaxRate(tx.db, id);
        if (!current)
            throw taxRateNotFound(id);
        requireOrder({ validFrom: current.validFrom, validUntil });
        const rate = await endTaxRateRow(tx.db, id, validUntil).catch(whenOverlapping('tax_rates_alone', () => taxRateOverlaps('input.validUntil')));
        invariant(rate, 'a locked rate stays');
        tx.emit(taxRateEnded({ taxRateId: id, validUntil: validUntil.toISOString() }));
        return rate;
    });
}
async function getLockedTaxZone(tx, id) {
    const zone = await lockTaxZone(tx.db, id);
    if (!zone)
        throw taxZoneNotFound(id);
    return zone;
}
function factsOf({ id, name, areas, reverseCharge, version }) {
    return { taxZoneId: id, name, areas: [...areas], reverseCharge, version };
}
//# sourceMappingURL=zones.js.map