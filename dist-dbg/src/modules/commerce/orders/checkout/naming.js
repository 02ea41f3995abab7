import { cartNamed } from '../../carts/naming.js';
import { customerId, orderId } from '../../ids.js';
export function orderNamed(ctx, text) {
    const id = ctx.actor.kind === 'customer' ? orderId.schema.safeParse(text) : null;
    const own = id?.success && ctx.actor.kind === 'customer' ? { id: id.data, customerId: customerId.parse(ctx.actor.id) } : null;
    return { cart: cartNamed(ctx, text), own };
}
//# sourceMappingURL=naming.js.map