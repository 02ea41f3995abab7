import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { whenReferenced, whenTaken } from '../../../../platform/db/errors.js';
import { versionStale } from '../../errors.js';
import { shippingZoneId } from '../../ids.js';
import { lockShippingAdditions } from '../additions.js';
import { SHIPPING_ZONES_MAX, createShippingZoneSchema, deleteShippingZoneSchema, updateShippingZoneSchema, } from './checks.js';
import { shippingZoneInUse, shippingZoneNameTaken, shippingZoneNotFound, tooManyShippingZones } from './errors.js';
import { shippingZoneCreated, shippingZoneDeleted, shippingZoneUpdated } from './events.js';
import { countShippingZones, deleteShippingZoneRow, insertShippingZone, listShippingZoneRows, lockShippingZone, updateShippingZoneRow, } from './queries.js';
export async function listShippingZones(ctx) {
    return ctx.read((db) => listShippingZoneRows(db));
}
export async function createShippingZone(ctx, input) {
    const { name, areas } = check(createShippingZoneSchema, input);
    return ctx.write(async (tx) => {
        await lockShippingAdditions(tx.db);
        if ((await countShippingZones(tx.db)) >= SHIPPING_ZONES_MAX)
            throw tooManyShippingZones(SHIPPING_ZONES_MAX);
        const now = ctx.now();
        const zone = await insertShippingZone(tx.db, { id: shippingZoneId.mint(), name, areas, createdAt: now, updatedAt: now });
        if (!zone)
            throw shippingZoneNameTaken();
        tx.emit(shippingZoneCreated(factsOf(zone)));
        return zone;
    });
}
export async function updateShippingZone(ctx, input) {
    const { id, ifVersion, name, areas } = check(updateShippingZoneSchema, input);
    return ctx.write(async (tx) => {
        const current = await getLockedShippingZone(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const wanted = { ...current, name: name ?? current.name, areas: areas ?? current.areas, updatedAt: ctx.now() };
        const zone = await updateShippingZoneRow(tx.db, wanted).catch(whenTaken('shipping_zones_name', shippingZoneNameTaken));
        invariant(zone, 'a locked zone stays');
        tx.emit(shippingZoneUpdated(factsOf(zone)));
        return zone;
    });
}
/** Answers the zone as it was. */
export async function deleteShippingZone(ctx, input) {
    const { id } = check(deleteShippingZoneSchema, input);
    return ctx.write(async (tx) => {
        const zone = await getLockedShippingZone(tx, id);
        await deleteShippingZoneRow(tx.db, id).catch(whenReferenced(shippingZoneInUse));
        tx.emit(shippingZoneDeleted({ shippingZoneId: id }));
        return zone;
    });
}
async function getLockedShippingZone(tx, id) {
    const zone = await lockShippingZone(tx.db, id);
    if (!zone)
        throw shippingZoneNotFound(id);
    return zone;
}
function factsOf({ id, name, areas, version }) {
    return { shippingZoneId: id, name, areas: [...areas], version };
}
//# sourceMappingURL=service.js.map