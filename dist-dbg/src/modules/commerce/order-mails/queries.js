import { eq } from 'drizzle-orm';
import { customers } from '../customers/tables.js';
import { orderCredits } from '../orders/credits/tables.js';
import { orderEdits } from '../orders/edits/tables.js';
import { orderExchanges } from '../orders/exchanges/tables.js';
import { shipments } from '../orders/shipments/tables.js';
import { orders } from '../orders/tables.js';
import { customerAccounts } from '../shoppers/accounts/tables.js';
const { id, number, state, email, currencyCode, payableMinor, billingAddress, shippingAddress, shippingMethodName } = orders;
/** What a mail says of an order, and to whom: with an account, in the language that is chosen there. */
export async function findWrittenOrder(db, of) {
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
/** For an order that was sent in exchange: the number of the one that it replaces something of, and what comes over from there. */
export async function findReplaced(db, replacement) {
    const [replaced] = await db
        .select({ number, carriedMinor: orderExchanges.carriedMinor })
        .from(orderExchanges)
        .innerJoin(orders, eq(orders.id, orderExchanges.orderId))
        .where(eq(orderExchanges.replacementOrderId, replacement))
        .limit(1);
    return replaced ?? null;
}
export async function findShipment(db, of) {
    const [shipment] = await db.select().from(shipments).where(eq(shipments.id, of)).limit(1);
    return shipment ?? null;
}
export async function findOrderOfCredit(db, of) {
    const [credit] = await db.select({ orderId: orderCredits.orderId }).from(orderCredits).where(eq(orderCredits.id, of)).limit(1);
    return credit?.orderId ?? null;
}
export async function findOrderOfEdit(db, of) {
    const [edit] = await db.select({ orderId: orderEdits.orderId }).from(orderEdits).where(eq(orderEdits.id, of)).limit(1);
    return edit?.orderId ?? null;
}
//# sourceMappingURL=queries.js.map