import { cartId, customerId } from '../ids.js';
import { digestOfCartToken } from './token.js';
export function cartNamed(ctx, text) {
    const digest = digestOfCartToken(ctx, text);
    const id = ctx.actor.kind === 'customer' ? cartId.schema.safeParse(text) : null;
    const own = id?.success && ctx.actor.kind === 'customer' ? { id: id.data, customerId: customerId.parse(ctx.actor.id) } : null;
    return { digest, own };
}
export function isNamed(cart, { digest, own }) {
    return cart.digest === digest || (own !== null && cart.id === own.id && cart.customerId === own.customerId);
}
//# sourceMappingURL=naming.js.map