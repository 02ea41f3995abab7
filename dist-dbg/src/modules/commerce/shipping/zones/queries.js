import { count, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { shippingZoneId } from '../../ids.js';
import { SHIPPING_ZONES_MAX } from './checks.js';
import { shippingZones } from './tables.js';
export async function listShippingZoneRows(db) {
    return db.select().from(shippingZones).orderBy(shippingZones.name, shippingZones.id).limit(SHIPPING_ZONES_MAX);
}
export async function listShippingZonesByIds(db, ids) {
    return db
        .select()
        .from(shippingZones)
        .where(anyOf(shippingZones.id, shippingZoneId, ids))
        .limit(ids.length);
}
/** Until the transaction ends nobody deletes them. */
export async function holdShippingZones(db, ids) {
    const rows = await db
        .select({ id: shippingZones.id })
        .from(shippingZones)
        .where(anyOf(shippingZones.id, shippingZoneId, ids))
        .orderBy(shippingZones.id)
        .for('key share');
    return rows.map(({ id }) => id);
}
export async function countShippingZones(db) {
    const [counted] = await db.select({ count: count() }).from(shippingZones);
    return counted?.count ?? 0;
}
/** Null when the name is taken in this tenant. */
export async function insertShippingZone(db, row) {
    const [zone] = await db.insert(shippingZones).values(row).onConflictDoNothing().returning();
    return zone ?? null;
}
/** Until the transaction ends nobody else changes the zone, nor deletes it. */
export async function lockShippingZone(db, id) {
    const [zone] = await db.select().from(shippingZones).where(eq(shippingZones.id, id)).limit(1).for('update');
    return zone ?? null;
}
/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateShippingZoneRow(db, { id, name, areas, updatedAt }) {
    const [zone] = await db
        .update(shippingZones)
        .set({ name, areas, updatedAt, version: sql `${shippingZones.version} + 1` })
        .where(eq(shippingZones.id, id))
        .returning();
    return zone ?? null;
}
export async function deleteShippingZoneRow(db, id) {
    await db.delete(shippingZones).where(eq(shippingZones.id, id));
}
//# sourceMappingURL=queries.js.map