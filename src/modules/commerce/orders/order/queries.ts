import { type SQL, and, asc, count, eq, gte, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import type { Selected } from '../../../../kernel/selected.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import type { Keyset } from '../../../../platform/db/keyset.js';
import { findShape, readShape } from '../../../../platform/db/read-shape.js';
import { type OrderId, orderId } from '../../ids.js';
import { orderShape } from '../shapes.js';
import { type OrderLineRow, type OrderRow, orderLines, orders } from '../tables.js';
import type { OrderConditions } from './checks.js';

export function findOrder(db: TenantDb, id: OrderId, selected: Selected): Promise<OrderRow | null> {
  return findShape<OrderRow>(db, orderShape, { selected, by: orders.id, is: id });
}

export async function listOrderRows(db: TenantDb, filter: OrderConditions, keys: Keyset & { readonly selected: Selected }): Promise<OrderRow[]> {
  return readShape(db, orderShape, { ...keys, where: and(conditionOf(filter), keys.where), also: keys.columns });
}

export async function countOrderRows(db: TenantDb, filter: OrderConditions): Promise<number> {
  const [counted] = await db.select({ count: count() }).from(orders).where(conditionOf(filter));
  return counted?.count ?? 0;
}

function conditionOf({ states, paymentStates, customerId, number, email, from, until }: OrderConditions): SQL | undefined {
  return and(
    states && inArray(orders.state, states),
    paymentStates && inArray(orders.paymentState, paymentStates),
    customerId && eq(orders.customerId, customerId),
    number === undefined ? undefined : eq(orders.number, number),
    email === undefined ? undefined : eq(sql`lower(${orders.email})`, email.toLowerCase()),
    from && gte(orders.placedAt, from),
    until && lt(orders.placedAt, until),
  );
}

/** Each order's in the order in which they were ordered. */
export async function listLinesOfOrders(db: TenantDb, ids: readonly OrderId[]): Promise<OrderLineRow[]> {
  return db
    .select()
    .from(orderLines)
    .where(and(anyOf(orderLines.orderId, orderId, ids), isNull(orderLines.untilVersion)))
    .orderBy(asc(orderLines.orderId), asc(orderLines.position));
}
