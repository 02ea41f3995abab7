import { count, eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { type ShippingZoneId, shippingZoneId } from '../../ids.js';
import { SHIPPING_ZONES_MAX } from './checks.js';
import { type ShippingZoneRow, shippingZones } from './tables.js';

export async function listShippingZoneRows(db: TenantDb): Promise<ShippingZoneRow[]> {
  return db.select().from(shippingZones).orderBy(shippingZones.name, shippingZones.id).limit(SHIPPING_ZONES_MAX);
}

export async function listShippingZonesByIds(db: TenantDb, ids: readonly ShippingZoneId[]): Promise<ShippingZoneRow[]> {
  return db
    .select()
    .from(shippingZones)
    .where(anyOf(shippingZones.id, shippingZoneId, ids))
    .limit(ids.length);
}

/** Until the transaction ends nobody deletes them. */
export async function holdShippingZones(db: TenantDb, ids: readonly ShippingZoneId[]): Promise<ShippingZoneId[]> {
  const rows = await db
    .select({ id: shippingZones.id })
    .from(shippingZones)
    .where(anyOf(shippingZones.id, shippingZoneId, ids))
    .orderBy(shippingZones.id)
    .for('key share');
  return rows.map(({ id }) => id);
}

export async function countShippingZones(db: TenantDb): Promise<number> {
  const [counted] = await db.select({ count: count() }).from(shippingZones);
  return counted?.count ?? 0;
}

/** Null when the name is taken in this tenant. */
export async function insertShippingZone(db: TenantDb, row: typeof shippingZones.$inferInsert): Promise<ShippingZoneRow | null> {
  const [zone] = await db.insert(shippingZones).values(row).onConflictDoNothing().returning();
  return zone ?? null;
}

/** Until the transaction ends nobody else changes the zone, nor deletes it. */
export async function lockShippingZone(db: TenantDb, id: ShippingZoneId): Promise<ShippingZoneRow | null> {
  const [zone] = await db.select().from(shippingZones).where(eq(shippingZones.id, id)).limit(1).for('update');
  return zone ?? null;
}

/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateShippingZoneRow(db: TenantDb, { id, name, areas, updatedAt }: ShippingZoneRow): Promise<ShippingZoneRow | null> {
  const [zone] = await db
    .update(shippingZones)
    .set({ name, areas, updatedAt, version: sql`${shippingZones.version} + 1` })
    .where(eq(shippingZones.id, id))
    .returning();
  return zone ?? null;
}

export async function deleteShippingZoneRow(db: TenantDb, id: ShippingZoneId): Promise<void> {
  await db.delete(shippingZones).where(eq(shippingZones.id, id));
}
