import { and, eq, or } from 'drizzle-orm';
import { readShape } from '../../../../platform/db/read-shape.js';
import { orderShape } from '../shapes.js';
import { orders } from '../tables.js';
/** The order that a cart became. */
export function findOrderOfCart(db, cart, selected) {
    return findOrderWhere(db, isOfCart(cart), selected);
}
/** The same, or the customer's own order by its id. */
export function findPlacedOrder(db, { cart, own }, selected) {
    const isOwn = own ? and(eq(orders.id, own.id), eq(orders.customerId, own.customerId)) : undefined;
    return findOrderWhere(db, or(isOfCart(cart), isOwn), selected);
}
function isOfCart({ digest, own }) {
    const isOwn = own ? and(eq(orders.cartId, own.id), eq(orders.customerId, own.customerId)) : undefined;
    return or(eq(orders.cartDigest, digest), isOwn);
}
async function findOrderWhere(db, where, selected) {
    const [order] = await readShape(db, orderShape, { selected, where, limit: 1 });
    return order ?? null;
}
//# sourceMappingURL=queries.js.map