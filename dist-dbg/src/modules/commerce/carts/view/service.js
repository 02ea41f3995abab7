import { check } from '../../../../kernel/check.js';
import { cartTokenSchema } from '../changes/checks.js';
import { cartNotFound } from '../errors.js';
import { cartNamed } from '../naming.js';
import { findCart, findNamedCart } from '../queries.js';
import { readCartView } from './view.js';
export async function getCart(ctx, token) {
    const name = cartNamed(ctx, check(cartTokenSchema, token, 'token'));
    return ctx.read(async (db) => {
        const cart = await findNamedCart(db, name, ctx.now());
        if (!cart)
            throw cartNotFound('token');
        return readCartView(ctx, db, cart);
    });
}
export async function getCartById(ctx, id) {
    return ctx.read(async (db) => {
        const cart = await findCart(db, id);
        if (!cart || cart.expiresAt <= ctx.now())
            throw cartNotFound('id');
        return readCartView(ctx, db, cart);
    });
}
//# sourceMappingURL=service.js.map