/** Statements that every part of orders uses. */
import { type SQL, and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import { recordsOf } from '../../../platform/db/records.js';
import { type OrderId, orderLineId } from '../ids.js';
import { type OrderLineRow, type OrderRow, orderLines, orders } from './tables.js';

/** Until the transaction ends nobody else changes the order or its lines. */
export async function lockOrder(db: TenantDb, id: OrderId): Promise<OrderRow | null> {
  const [order] = await db.select().from(orders).where(eq(orders.id, id)).limit(1).for('update');
  return order ?? null;
}

/** Those that it has now, in the order in which they were ordered. */
export async function listLinesOfOrder(db: TenantDb, id: OrderId): Promise<OrderLineRow[]> {
  return db
    .select()
    .from(orderLines)
    .where(and(eq(orderLines.orderId, id), isNull(orderLines.untilVersion)))
    .orderBy(asc(orderLines.position));
}

type Standing = 'state' | 'confirmedAt' | 'fulfilledAt' | 'completedAt' | 'cancelledAt' | 'cancelReason' | 'shippingCreditedAt';
/** What only edits change, which keep what was there before. */
type Content =
  | ('subtotalMinor' | 'discountMinor' | 'shippingMethodId' | 'shippingMethodName' | 'shippingNetMinor' | 'shippingTaxMinor' | 'shippingTaxShare')
  | ('netMinor' | 'taxMinor' | 'totalMinor' | 'roundingMinor' | 'payableMinor' | 'taxes' | 'promotions' | 'explanation' | 'shippingAddress')
  | 'reservationId';
type Sums = 'giftCardReturnedMinor' | 'authorisedMinor' | 'capturedMinor' | 'refundedMinor' | 'creditedMinor';
export type OrderChange = Partial<Pick<OrderRow, Standing | Sums | Content>> & { readonly updatedAt: Date };

/** Counts the version on. Null when it is gone. */
export async function updateOrder(db: TenantDb, id: OrderId, change: OrderChange): Promise<OrderRow | null> {
  const [order] = await db
    .update(orders)
    .set({ ...change, version: sql`${orders.version} + 1` })
    .where(eq(orders.id, id))
    .returning();
  return order ?? null;
}

export async function insertOrder(db: TenantDb, row: typeof orders.$inferInsert): Promise<OrderRow | null> {
  const [order] = await db.insert(orders).values(row).returning();
  return order ?? null;
}

export async function insertOrderLines(db: TenantDb, rows: readonly (typeof orderLines.$inferInsert)[]): Promise<void> {
  await db.insert(orderLines).select(recordsOf(orderLines, rows));
}

/** How far the lines have come, as it stands: in one statement for any number of them. */
export async function saveLineProgress(db: TenantDb, lines: readonly OrderLineRow[]): Promise<void> {
  const records = lines.map(({ id, shipped, cancelled, returning, returned, credited }) => ({
    ...{ id: orderLineId.toUuid(id), shipped, cancelled, returning, returned, credited },
  }));
  await db.execute(progress(records));
}

function progress(records: readonly object[]): SQL {
  return sql`
    update ${orderLines} l set shipped = n.shipped, cancelled = n.cancelled, "returning" = n."returning", returned = n.returned, credited = n.credited
    from json_to_recordset(${JSON.stringify(records)}::json) as n(id uuid, shipped int, cancelled int, "returning" int, returned int, credited int)
    where l.id = n.id`;
}
