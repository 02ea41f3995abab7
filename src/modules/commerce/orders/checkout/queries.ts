import { eq } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import type { Selected } from '../../../../kernel/selected.js';
import { readShape } from '../../../../platform/db/read-shape.js';
import { orderShape } from '../shapes.js';
import { type OrderRow, orders } from '../tables.js';

/** The order that a cart became. */
export async function findOrderOfCart(db: TenantDb, digest: string, selected: Selected): Promise<OrderRow | null> {
  const [order] = await readShape<OrderRow>(db, orderShape, { selected, where: eq(orders.cartDigest, digest), limit: 1 });
  return order ?? null;
}
