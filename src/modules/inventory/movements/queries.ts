import { and, eq, gte, lt } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import type { Selected } from '../../../kernel/selected.js';
import type { Keyset } from '../../../platform/db/keyset.js';
import { readShape } from '../../../platform/db/read-shape.js';
import { movementShape } from '../shapes.js';
import type { MovementConditions } from './checks.js';
import { type MovementRow, stockMovements } from './tables.js';

export async function listMovementRows(
  db: TenantDb,
  { itemId, locationId, type, from, until, reference }: MovementConditions,
  keys: Keyset & { readonly selected: Selected },
): Promise<MovementRow[]> {
  const where = and(
    itemId && eq(stockMovements.itemId, itemId),
    locationId && eq(stockMovements.locationId, locationId),
    type && eq(stockMovements.type, type),
    from && gte(stockMovements.occurredAt, from),
    until && lt(stockMovements.occurredAt, until),
    reference === undefined ? undefined : eq(stockMovements.reference, reference),
    keys.where,
  );
  return readShape(db, movementShape, { ...keys, where, also: keys.columns });
}
