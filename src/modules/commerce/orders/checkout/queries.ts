import { type SQL, and, eq, or } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import type { Selected } from '../../../../kernel/selected.js';
import { readShape } from '../../../../platform/db/read-shape.js';
import type { CartName } from '../../carts/naming.js';
import { orderShape } from '../shapes.js';
import { type OrderRow, orders } from '../tables.js';
import type { OrderName } from './naming.js';

/** The order that a cart became. */
export function findOrderOfCart(db: TenantDb, cart: CartName, selected: Selected): Promise<OrderRow | null> {
  return findOrderWhere(db, isOfCart(cart), selected);
}

/** The same, or the customer's own order by its id. */
export function findPlacedOrder(db: TenantDb, { cart, own }: OrderName, selected: Selected): Promise<OrderRow | null> {
  const isOwn = own ? and(eq(orders.id, own.id), eq(orders.customerId, own.customerId)) : undefined;
  return findOrderWhere(db, or(isOfCart(cart), isOwn), selected);
}

function isOfCart({ digest, own }: CartName): SQL | undefined {
  const isOwn = own ? and(eq(orders.cartId, own.id), eq(orders.customerId, own.customerId)) : undefined;
  return or(eq(orders.cartDigest, digest), isOwn);
}

async function findOrderWhere(db: TenantDb, where: SQL | undefined, selected: Selected): Promise<OrderRow | null> {
  const [order] = await readShape<OrderRow>(db, orderShape, { selected, where, limit: 1 });
  return order ?? null;
}
