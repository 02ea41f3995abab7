import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { whenTaken } from '../../../platform/db/errors.js';
import { claim } from '../../entitlements/public.js';
import { codeTaken, locationInUse, locationInactive, locationNotFound, tooManyLocations, versionStale } from '../errors.js';
import { stockLocationCreated, stockLocationUpdated } from '../events.js';
import { stockLocationId } from '../ids.js';
import { LOCATIONS_MAX, createLocationSchema, updateLocationSchema } from './checks.js';
import { clearDefaultLocation, countLocations, findDefaultLocation, insertLocation, isLocationUsed, listLocationRows, lockLocations, shareLocations, updateLocationRow, } from './queries.js';
/** What a tenant has before it names locations of its own; it may be renamed. */
const FIRST = { code: 'MAIN', name: 'Main stock', address: null, priority: 100, isDefault: true };
export async function listStockLocations(ctx) {
    return ctx.read((db) => listLocationRows(db));
}
export async function createStockLocation(ctx, input) {
    const { code, name, address = null, priority = FIRST.priority } = check(createLocationSchema, input);
    return ctx.write(async (tx) => {
        await getDefaultLocation(tx);
        // Under its locks, so that of racing requests none goes beyond the bound.
        await lockLocations(tx.db);
        if ((await countLocations(tx.db)) >= LOCATIONS_MAX)
            throw tooManyLocations(LOCATIONS_MAX);
        const location = await insertLocation(tx.db, { ...newRow(tx), code, name, address, priority, isDefault: false });
        if (!location)
            throw codeTaken(code);
        await claim(tx, 'records', 1);
        tx.emit(stockLocationCreated(factsOf(location)));
        return location;
    });
}
export async function updateStockLocation(ctx, input) {
    const { id, ifVersion, active, isDefault, code, name, address, priority } = check(updateLocationSchema, input);
    return ctx.write(async (tx) => {
        const current = (await lockLocations(tx.db)).find((one) => one.id === id);
        if (!current)
            throw locationNotFound(id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const isActive = active ?? current.deactivatedAt === null;
        if (!isActive && (current.isDefault || (await isLocationUsed(tx.db, id))))
            throw locationInUse();
        if (isDefault && !isActive)
            throw locationInactive(id);
        if (isDefault && !current.isDefault)
            await clearDefaultLocation(tx.db);
        const wanted = {
            ...current,
            code: code ?? current.code,
            name: name ?? current.name,
            address: address === undefined ? current.address : address,
            priority: priority ?? current.priority,
            isDefault: isDefault ?? current.isDefault,
            deactivatedAt: isActive ? null : (current.deactivatedAt ?? ctx.now()),
            updatedAt: ctx.now(),
        };
        const location = await updateLocationRow(tx.db, wanted).catch(whenTaken('stock_locations_code', () => codeTaken(wanted.code)));
        invariant(location, 'a locked location stays');
        tx.emit(stockLocationUpdated(factsOf(location)));
        return location;
    });
}
/** Where stock goes and comes from when nobody says. Made when it is first asked for. */
export async function getDefaultLocation(tx) {
    const known = await findDefaultLocation(tx.db);
    if (known)
        return known;
    const made = await insertLocation(tx.db, { ...newRow(tx), ...FIRST });
    if (made)
        tx.emit(stockLocationCreated(factsOf(made)));
    const location = made ?? (await findDefaultLocation(tx.db));
    invariant(location, 'whoever came first has made it');
    return location;
}
/** Refuses locations that are not there or deactivated; until the transaction ends nobody deactivates the others. */
export async function requireLocations(tx, ids) {
    const wanted = [...new Set(ids)];
    const byId = new Map((await shareLocations(tx.db, wanted)).map((location) => [location.id, location]));
    for (const id of wanted) {
        const location = byId.get(id);
        if (!location)
            throw locationNotFound(id);
        if (location.deactivatedAt !== null)
            throw locationInactive(id);
    }
}
/** The location that is named, if it can be used, or the default one. */
export async function placeOf(tx, named) {
    if (named === undefined)
        return (await getDefaultLocation(tx)).id;
    await requireLocations(tx, [named]);
    return named;
}
function newRow(tx) {
    const now = tx.ctx.now();
    return { id: stockLocationId.mint(), deactivatedAt: null, createdAt: now, updatedAt: now };
}
function factsOf({ id, code, isDefault, deactivatedAt, version }) {
    return { locationId: id, code, isDefault, active: deactivatedAt === null, version };
}
//# sourceMappingURL=service.js.map