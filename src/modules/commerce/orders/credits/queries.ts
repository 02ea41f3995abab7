import { asc, eq } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { type OrderCreditId, type OrderId, orderCreditId, orderId } from '../../ids.js';
import { CREDITS_MAX } from '../bounds.js';
import { type CreditLineRow, type CreditRow, orderCreditLines, orderCredits } from './tables.js';

export async function insertCredit(db: TenantDb, row: typeof orderCredits.$inferInsert, lines: readonly CreditLineRow[]): Promise<void> {
  await db.insert(orderCredits).values(row);
  if (lines.length > 0) await db.insert(orderCreditLines).select(recordsOf(orderCreditLines, lines));
}

export async function countCredits(db: TenantDb, id: OrderId): Promise<number> {
  return db.$count(orderCredits, eq(orderCredits.orderId, id));
}

/** Each order's in the order in which they were made. */
export async function listCreditsOfOrders(db: TenantDb, ids: readonly OrderId[]): Promise<CreditRow[]> {
  return db
    .select()
    .from(orderCredits)
    .where(anyOf(orderCredits.orderId, orderId, ids))
    .orderBy(asc(orderCredits.creditedAt), asc(orderCredits.id))
    .limit(ids.length * CREDITS_MAX);
}

export async function listLinesOfCredits(db: TenantDb, ids: readonly OrderCreditId[]): Promise<CreditLineRow[]> {
  return db
    .select()
    .from(orderCreditLines)
    .where(anyOf(orderCreditLines.creditId, orderCreditId, ids))
    .orderBy(asc(orderCreditLines.lineId));
}
