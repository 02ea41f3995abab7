import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { type OrderId, type OrderLineId, orderId, orderLineId } from '../../ids.js';
import { EDITS_MAX } from '../bounds.js';
import { type OrderLineRow, type OrderRow, orderLines, orders } from '../tables.js';
import { type EditRow, orderEdits } from './tables.js';

export async function insertEdit(db: TenantDb, row: EditRow): Promise<void> {
  await db.insert(orderEdits).values(row);
}

/** They stay, as what the order said before this version of it. */
export async function endLines(db: TenantDb, ids: readonly OrderLineId[], untilVersion: number): Promise<void> {
  await db
    .update(orderLines)
    .set({ untilVersion })
    .where(and(anyOf(orderLines.id, orderLineId, ids), isNull(orderLines.untilVersion)));
}

export async function countEdits(db: TenantDb, id: OrderId): Promise<number> {
  return db.$count(orderEdits, eq(orderEdits.orderId, id));
}

/** Whether the customer had no other order before it that counts. */
export async function isFirstOrderOf(db: TenantDb, { id, customerId, placedAt }: OrderRow): Promise<boolean> {
  if (customerId === null) return false;
  const earlier = and(
    ...[eq(orders.customerId, customerId), ne(orders.id, id), ne(orders.state, 'CANCELLED')],
    sql`(${orders.placedAt}, ${orders.id}) < (${placedAt.toISOString()}::timestamptz, ${orderId.toUuid(id)}::uuid)`,
  );
  const [found] = await db.select({ id: orders.id }).from(orders).where(earlier).limit(1);
  return found === undefined;
}

/** Each order's in the order in which they were made. */
export async function listEditsOfOrders(db: TenantDb, ids: readonly OrderId[]): Promise<EditRow[]> {
  return db
    .select()
    .from(orderEdits)
    .where(anyOf(orderEdits.orderId, orderId, ids))
    .orderBy(asc(orderEdits.version))
    .limit(ids.length * EDITS_MAX);
}

/** Those that they have, and those that they had. */
export async function listAllLinesOfOrders(db: TenantDb, ids: readonly OrderId[]): Promise<OrderLineRow[]> {
  return db
    .select()
    .from(orderLines)
    .where(anyOf(orderLines.orderId, orderId, ids))
    .orderBy(asc(orderLines.position), asc(orderLines.sinceVersion));
}
