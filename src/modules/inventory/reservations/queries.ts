import { and, asc, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { invariant } from '../../../kernel/assert.js';
import type { TenantDb } from '../../../kernel/context.js';
import type { Selected } from '../../../kernel/selected.js';
import { anyOf } from '../../../platform/db/any-of.js';
import type { Keyset } from '../../../platform/db/keyset.js';
import { findShape, readShape } from '../../../platform/db/read-shape.js';
import { recordsOf } from '../../../platform/db/records.js';
import { type StockReservationId, stockItemId, stockLocationId, stockReservationId } from '../ids.js';
import { reservationShape } from '../shapes.js';
import type { ReservationConditions } from './checks.js';
import { type ReservationLineRow, type ReservationRow, stockReservationLines, stockReservations } from './tables.js';

export function findReservation(db: TenantDb, id: StockReservationId, selected: Selected): Promise<ReservationRow | null> {
  return findShape<ReservationRow>(db, reservationShape, { selected, by: stockReservations.id, is: id });
}

export async function listReservationRows(
  db: TenantDb,
  { open, outcome, reference }: ReservationConditions,
  keys: Keyset & { readonly selected: Selected },
): Promise<ReservationRow[]> {
  const where = and(
    open === undefined ? undefined : open ? isNull(stockReservations.closedAt) : isNotNull(stockReservations.closedAt),
    outcome && eq(stockReservations.outcome, outcome),
    reference && and(eq(stockReservations.referenceKind, reference.kind), eq(stockReservations.reference, reference.id)),
    keys.where,
  );
  return readShape(db, reservationShape, { ...keys, where, also: keys.columns });
}

export async function insertReservation(db: TenantDb, row: typeof stockReservations.$inferInsert): Promise<ReservationRow> {
  const [reservation] = await db.insert(stockReservations).values(row).returning();
  invariant(reservation, 'what was inserted is returned');
  return reservation;
}

export async function insertReservationLines(db: TenantDb, rows: readonly (typeof stockReservationLines.$inferInsert)[]): Promise<void> {
  await db.insert(stockReservationLines).select(recordsOf(stockReservationLines, rows));
}

/** More of what is promised already, or something that was not. */
export async function addToReservation(db: TenantDb, rows: readonly (typeof stockReservationLines.$inferInsert)[]): Promise<void> {
  const { reservationId, itemId, locationId } = stockReservationLines;
  await db
    .insert(stockReservationLines)
    .select(recordsOf(stockReservationLines, rows))
    .onConflictDoUpdate({
      target: [reservationId, itemId, locationId],
      set: { quantity: sql`${stockReservationLines.quantity} + excluded.quantity` },
    });
}

/** Before the items' locks, everywhere. */
export async function lockReservation(db: TenantDb, id: StockReservationId): Promise<ReservationRow | null> {
  const [row] = await db.select().from(stockReservations).where(eq(stockReservations.id, id)).limit(1).for('update');
  return row ?? null;
}

/** Those whose time is over, without those that somebody is ending at the moment. */
export async function lockExpired(db: TenantDb, now: Date, limit: number): Promise<ReservationRow[]> {
  return db
    .select()
    .from(stockReservations)
    .where(and(isNull(stockReservations.closedAt), lte(stockReservations.expiresAt, now)))
    .orderBy(asc(stockReservations.expiresAt))
    .limit(limit)
    .for('update', { skipLocked: true });
}

export async function listReservationLines(db: TenantDb, ids: readonly StockReservationId[]): Promise<ReservationLineRow[]> {
  return db
    .select()
    .from(stockReservationLines)
    .where(anyOf(stockReservationLines.reservationId, stockReservationId, ids))
    .orderBy(asc(stockReservationLines.itemId), asc(stockReservationLines.locationId));
}

/** Writes what was shipped and released of the lines as it stands. */
export async function saveReservationLines(db: TenantDb, rows: readonly ReservationLineRow[]): Promise<void> {
  const records = rows.map(({ reservationId, itemId, locationId, shipped, released }) => ({
    ...{ reservation_id: stockReservationId.toUuid(reservationId), item_id: stockItemId.toUuid(itemId) },
    ...{ location_id: stockLocationId.toUuid(locationId), shipped, released },
  }));
  await db.execute(sql`
    update ${stockReservationLines} l set shipped = n.shipped, released = n.released
    from json_to_recordset(${JSON.stringify(records)}::json)
      as n(reservation_id uuid, item_id uuid, location_id uuid, shipped int, released int)
    where (l.reservation_id, l.item_id, l.location_id) = (n.reservation_id, n.item_id, n.location_id)`);
}

export async function updateReservationsClosed(
  db: TenantDb,
  ids: readonly StockReservationId[],
  { outcome, closedAt }: Pick<ReservationRow, 'outcome' | 'closedAt'>,
): Promise<ReservationRow[]> {
  return db
    .update(stockReservations)
    .set({ outcome, closedAt })
    .where(anyOf(stockReservations.id, stockReservationId, ids))
    .returning();
}
