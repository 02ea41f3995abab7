import { asc, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { expectedStock } from '../expected/tables.js';
import { stockLocationId } from '../ids.js';
import { stockLevels } from '../items/tables.js';
import { stockTakes } from '../takes/tables.js';
import { LOCATIONS_MAX } from './checks.js';
import { stockLocations } from './tables.js';
/** All of them, the first to be reserved from at the top. */
export async function listLocationRows(db) {
    return db.select().from(stockLocations).orderBy(asc(stockLocations.priority), asc(stockLocations.id)).limit(LOCATIONS_MAX);
}
/** At most as many as there are ids, in no order. */
export async function listLocationsByIds(db, ids) {
    return db
        .select()
        .from(stockLocations)
        .where(anyOf(stockLocations.id, stockLocationId, ids));
}
/** Until the transaction ends nobody deactivates them. */
export async function shareLocations(db, ids) {
    return db
        .select()
        .from(stockLocations)
        .where(anyOf(stockLocations.id, stockLocationId, ids))
        .orderBy(asc(stockLocations.id))
        .for('share');
}
export async function findDefaultLocation(db) {
    const [location] = await db.select().from(stockLocations).where(eq(stockLocations.isDefault, true)).limit(1);
    return location ?? null;
}
export async function countLocations(db) {
    return db.$count(stockLocations);
}
/** Null when its code is taken, or when it were a second default one. */
export async function insertLocation(db, row) {
    const [location] = await db.insert(stockLocations).values(row).onConflictDoNothing().returning();
    return location ?? null;
}
/** In the order of their ids: with all of them locked, which one is the default changes for one transaction at a time. */
export async function lockLocations(db) {
    return db.select().from(stockLocations).orderBy(asc(stockLocations.id)).limit(LOCATIONS_MAX).for('no key update');
}
export async function clearDefaultLocation(db) {
    await db.update(stockLocations).set({ isDefault: false }).where(eq(stockLocations.isDefault, true));
}
/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateLocationRow(db, { id, createdAt: _created, version: _version, ...row }) {
    const [location] = await db
        .update(stockLocations)
        .set({ ...row, version: sql `${stockLocations.version} + 1` })
        .where(eq(stockLocations.id, id))
        .returning();
    return location ?? null;
}
/** Whether anything is there, is promised from there, is on its way there, or is being counted there. */
export async function isLocationUsed(db, id) {
    const at = sql `location_id = ${stockLocationId.toUuid(id)}`;
    const [row] = await db.execute(sql `
    select exists (select 1 from ${stockLevels} where ${at} and (on_hand <> 0 or reserved <> 0 or incoming <> 0))
      or exists (select 1 from ${expectedStock} where ${at} and closed_at is null)
      or exists (select 1 from ${stockTakes} where ${at} and completed_at is null and cancelled_at is null) as used`);
    return row?.used ?? false;
}
//# sourceMappingURL=queries.js.map