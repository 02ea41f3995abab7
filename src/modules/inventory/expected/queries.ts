import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { invariant } from '../../../kernel/assert.js';
import type { TenantDb } from '../../../kernel/context.js';
import type { Selected } from '../../../kernel/selected.js';
import type { Keyset } from '../../../platform/db/keyset.js';
import { readShape } from '../../../platform/db/read-shape.js';
import type { ExpectedStockId } from '../ids.js';
import { expectedShape } from '../shapes.js';
import type { ExpectedConditions } from './checks.js';
import { type ExpectedRow, expectedStock } from './tables.js';

export async function listExpectedRows(
  db: TenantDb,
  { itemId, locationId, open }: ExpectedConditions,
  keys: Keyset & { readonly selected: Selected },
): Promise<ExpectedRow[]> {
  const where = and(
    itemId && eq(expectedStock.itemId, itemId),
    locationId && eq(expectedStock.locationId, locationId),
    open === undefined ? undefined : open ? isNull(expectedStock.closedAt) : isNotNull(expectedStock.closedAt),
    keys.where,
  );
  return readShape(db, expectedShape, { ...keys, where, also: keys.columns });
}

export async function insertExpected(db: TenantDb, row: typeof expectedStock.$inferInsert): Promise<ExpectedRow> {
  const [expected] = await db.insert(expectedStock).values(row).returning();
  invariant(expected, 'what was inserted is returned');
  return expected;
}

/** Before the items' locks, everywhere. */
export async function lockExpected(db: TenantDb, id: ExpectedStockId): Promise<ExpectedRow | null> {
  const [expected] = await db.select().from(expectedStock).where(eq(expectedStock.id, id)).limit(1).for('update');
  return expected ?? null;
}

export async function updateExpected(db: TenantDb, { id, received, closedAt }: ExpectedRow): Promise<ExpectedRow> {
  const [expected] = await db.update(expectedStock).set({ received, closedAt }).where(eq(expectedStock.id, id)).returning();
  invariant(expected, 'a locked row stays');
  return expected;
}
