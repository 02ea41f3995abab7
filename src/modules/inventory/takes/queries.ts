import { and, asc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { invariant } from '../../../kernel/assert.js';
import type { TenantDb } from '../../../kernel/context.js';
import type { Selected } from '../../../kernel/selected.js';
import { anyOf } from '../../../platform/db/any-of.js';
import type { Keyset } from '../../../platform/db/keyset.js';
import { findShape, readShape } from '../../../platform/db/read-shape.js';
import { recordsOf } from '../../../platform/db/records.js';
import { type StockTakeId, stockTakeId } from '../ids.js';
import { takeLineShape, takeShape } from '../shapes.js';
import type { TakeConditions, TakeLineConditions } from './checks.js';
import { type StockTakeLineRow, type StockTakeRow, stockTakeLines, stockTakes } from './tables.js';

type Keys = Keyset & { readonly selected: Selected };
const isOpen = and(isNull(stockTakes.completedAt), isNull(stockTakes.cancelledAt));

export function findTake(db: TenantDb, id: StockTakeId, selected: Selected): Promise<StockTakeRow | null> {
  return findShape<StockTakeRow>(db, takeShape, { selected, by: stockTakes.id, is: id });
}

export async function listTakeRows(db: TenantDb, { locationId, open }: TakeConditions, keys: Keys): Promise<StockTakeRow[]> {
  const isClosed = or(isNotNull(stockTakes.completedAt), isNotNull(stockTakes.cancelledAt));
  const state = open === undefined ? undefined : open ? isOpen : isClosed;
  return readShape(db, takeShape, {
    ...keys,
    where: and(locationId && eq(stockTakes.locationId, locationId), state, keys.where),
    also: keys.columns,
  });
}

export async function listTakeLineRows(db: TenantDb, { stockTakeId: id, differing }: TakeLineConditions, keys: Keys): Promise<StockTakeLineRow[]> {
  const is = differing === undefined ? undefined : differing ? ne(stockTakeLines.difference, 0) : eq(stockTakeLines.difference, 0);
  return readShape(db, takeLineShape, { ...keys, where: and(eq(stockTakeLines.stockTakeId, id), is, keys.where), also: keys.columns });
}

export type Progress = { readonly counted: number; readonly differing: number };

/** How far each stock take is. */
export async function measureTakes(db: TenantDb, ids: readonly StockTakeId[]): Promise<readonly (Progress & { readonly id: StockTakeId })[]> {
  return db
    .select({
      id: stockTakeLines.stockTakeId,
      counted: sql<number>`count(*)::int`,
      differing: sql<number>`(count(*) filter (where difference <> 0))::int`,
    })
    .from(stockTakeLines)
    .where(anyOf(stockTakeLines.stockTakeId, stockTakeId, ids))
    .groupBy(stockTakeLines.stockTakeId);
}

/** Null when another one is open at the location. */
export async function insertTake(db: TenantDb, row: typeof stockTakes.$inferInsert): Promise<StockTakeRow | null> {
  const [take] = await db.insert(stockTakes).values(row).onConflictDoNothing().returning();
  return take ?? null;
}

/** Before the items' locks, everywhere. */
export async function lockTake(db: TenantDb, id: StockTakeId): Promise<StockTakeRow | null> {
  const [take] = await db.select().from(stockTakes).where(eq(stockTakes.id, id)).limit(1).for('update');
  return take ?? null;
}

/** What is counted again takes the place of what was counted before. */
export async function saveTakeLines(db: TenantDb, rows: readonly (typeof stockTakeLines.$inferInsert)[]): Promise<void> {
  await db
    .insert(stockTakeLines)
    .select(recordsOf(stockTakeLines, rows))
    .onConflictDoUpdate({
      target: [stockTakeLines.stockTakeId, stockTakeLines.itemId],
      set: { counted: sql`excluded.counted`, expected: sql`excluded.expected`, countedAt: sql`excluded.counted_at` },
    });
}

/** Those that differ; a stock take is bounded. */
export async function listDifferences(db: TenantDb, id: StockTakeId): Promise<StockTakeLineRow[]> {
  return db
    .select()
    .from(stockTakeLines)
    .where(and(eq(stockTakeLines.stockTakeId, id), ne(stockTakeLines.difference, 0)))
    .orderBy(asc(stockTakeLines.itemId));
}

export async function updateTake(db: TenantDb, { id, completedAt, cancelledAt }: StockTakeRow): Promise<StockTakeRow> {
  const [take] = await db.update(stockTakes).set({ completedAt, cancelledAt }).where(eq(stockTakes.id, id)).returning();
  invariant(take, 'a locked stock take stays');
  return take;
}
