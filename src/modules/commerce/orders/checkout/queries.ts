import { and, eq, or } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import type { Selected } from '../../../../kernel/selected.js';
import { readShape } from '../../../../platform/db/read-shape.js';
import type { CartName } from '../../carts/naming.js';
import { orderShape } from '../shapes.js';
import { type OrderRow, orders } from '../tables.js';

/** The order that a cart became. */
export async function findOrderOfCart(db: TenantDb, { digest, own }: CartName, selected: Selected): Promise<OrderRow | null> {
  const isOwn = own ? and(eq(orders.cartId, own.id), eq(orders.customerId, own.customerId)) : undefined;
  const [order] = await readShape<OrderRow>(db, orderShape, { selected, where: or(eq(orders.cartDigest, digest), isOwn), limit: 1 });
  return order ?? null;
}
