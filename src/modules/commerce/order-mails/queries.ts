import { eq } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import { customers } from '../customers/tables.js';
import type { OrderCreditId, OrderEditId, OrderId, ShipmentId } from '../ids.js';
import { orderCredits } from '../orders/credits/tables.js';
import { orderEdits } from '../orders/edits/tables.js';
import { orderExchanges } from '../orders/exchanges/tables.js';
import { type ShipmentRow, shipments } from '../orders/shipments/tables.js';
import { orders } from '../orders/tables.js';
import { customerAccounts } from '../shoppers/accounts/tables.js';

const { id, number, state, email, currencyCode, payableMinor, billingAddress, shippingAddress, shippingMethodName } = orders;

/** What a mail says of an order, and to whom: with an account, in the language that is chosen there. */
export async function findWrittenOrder(db: TenantDb, of: OrderId) {
  const [order] = await db
    .select({
      ...{ id, number, state, email, currencyCode, payableMinor, billingAddress, shippingAddress, shippingMethodName },
      ...{ displayName: customers.displayName, language: customerAccounts.language },
    })
    .from(orders)
    .leftJoin(customers, eq(customers.id, orders.customerId))
    .leftJoin(customerAccounts, eq(customerAccounts.customerId, orders.customerId))
    .where(eq(orders.id, of))
    .limit(1);
  return order ?? null;
}

export type WrittenOrder = NonNullable<Awaited<ReturnType<typeof findWrittenOrder>>>;

/** For an order that was sent in exchange: the number of the one that it replaces something of, and what comes over from there. */
export async function findReplaced(db: TenantDb, replacement: OrderId) {
  const [replaced] = await db
    .select({ number, carriedMinor: orderExchanges.carriedMinor })
    .from(orderExchanges)
    .innerJoin(orders, eq(orders.id, orderExchanges.orderId))
    .where(eq(orderExchanges.replacementOrderId, replacement))
    .limit(1);
  return replaced ?? null;
}

export async function findShipment(db: TenantDb, of: ShipmentId): Promise<ShipmentRow | null> {
  const [shipment] = await db.select().from(shipments).where(eq(shipments.id, of)).limit(1);
  return shipment ?? null;
}

export async function findOrderOfCredit(db: TenantDb, of: OrderCreditId): Promise<OrderId | null> {
  const [credit] = await db.select({ orderId: orderCredits.orderId }).from(orderCredits).where(eq(orderCredits.id, of)).limit(1);
  return credit?.orderId ?? null;
}

export async function findOrderOfEdit(db: TenantDb, of: OrderEditId): Promise<OrderId | null> {
  const [edit] = await db.select({ orderId: orderEdits.orderId }).from(orderEdits).where(eq(orderEdits.id, of)).limit(1);
  return edit?.orderId ?? null;
}
