import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { findCustomer } from '../../customers/queries.js';
import { cartId, customerId } from '../../ids.js';
import { currency, requireCurrency } from '../../settings.js';
import { insertCart } from '../queries.js';
import { digestOfCartToken, newCartToken } from '../token.js';
import { readCartView } from '../view/view.js';
import { expiryOfEmptyCart, recordChange } from './change.js';
import { createCartSchema } from './checks.js';
import { countNewCart } from './limits.js';
export async function createCart(ctx, input) {
    const { country = null, email = null, currencyCode = settingOf(ctx, currency) } = check(createCartSchema, input);
    requireCurrency(ctx, { currencyCode, amountMinor: 0 });
    await countNewCart(ctx);
    return ctx.write(async (tx) => {
        const [cartToken, now] = [newCartToken(), ctx.now()];
        const owner = await ownerOf(tx);
        const cart = await insertCart(tx.db, {
            ...{ id: cartId.mint(), digest: digestOfCartToken(ctx, cartToken), currencyCode, country, couponCodes: [] },
            ...{ customerId: owner?.id ?? null, email: email ?? owner?.email ?? null },
            ...{ expiresAt: expiryOfEmptyCart(ctx), createdAt: now, updatedAt: now },
        });
        invariant(cart, 'a new cart is stored');
        recordChange(tx, cart, 'CREATED');
        return { cartToken, cart: await readCartView(ctx, tx.db, cart) };
    });
}
/** The customer who is signed in. */
async function ownerOf({ ctx: { actor }, db }) {
    return actor.kind === 'customer' ? findCustomer(db, customerId.parse(actor.id), null) : null;
}
//# sourceMappingURL=creating.js.map