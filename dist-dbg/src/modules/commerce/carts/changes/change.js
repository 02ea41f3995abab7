/** How every change of a cart goes: locked, compared, changed, priced anew, and shown. */
import { invariant } from '../../../../kernel/assert.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { versionStale } from '../../errors.js';
import { isShopper } from '../../shoppers/shopper.js';
import { EMPTY_CART_HOURS } from '../bounds.js';
import { cartNotFound } from '../errors.js';
import { cartChanged } from '../events.js';
import { cartNamed } from '../naming.js';
import { lockCarts, noteShownPrices, updateCartRow } from '../queries.js';
import { cartDays } from '../settings.js';
import { readCartView } from '../view/view.js';
const HOUR_MS = 3_600_000;
export function changeCart(ctx, { cartToken, ifVersion }, { as, work, verify }) {
    return ctx.write(async (tx) => {
        const [cart] = await lockCarts(tx.db, [cartNamed(ctx, cartToken)], ctx.now());
        if (!cart)
            throw cartNotFound();
        if (ifVersion !== undefined && ifVersion !== cart.version)
            throw versionStale(cart.version);
        const changed = await work(tx, cart);
        const view = await saveCart(tx, { ...cart, ...changed }, as);
        verify?.(view);
        return view;
    });
}
/** It lives on from now, and may be abandoned anew. Prices that were not shown before are shown now. */
export async function saveCart(tx, wanted, as) {
    const now = tx.ctx.now();
    const cart = await updateCartRow(tx.db, { ...wanted, abandonedAt: null, updatedAt: now, expiresAt: expiryOfCart(tx.ctx) });
    invariant(cart, 'a locked cart stays');
    const view = await readCartView(tx.ctx, tx.db, cart);
    if (view.toNote.length > 0)
        await noteShownPrices(tx.db, cart.id, view.toNote);
    recordChange(tx, cart, as);
    return view;
}
/** Shoppers click, signed in or not: a row of the trail for each would hide what matters, and let strangers fill it. What staff does is kept. */
export function recordChange(tx, { id, version }, change) {
    if (!isShopper(tx.ctx.actor))
        tx.record(cartChanged({ cartId: id, change, version }));
}
export function expiryOfCart(ctx) {
    return new Date(ctx.now().getTime() + settingOf(ctx, cartDays) * 24 * HOUR_MS);
}
export function expiryOfEmptyCart(ctx) {
    return new Date(ctx.now().getTime() + EMPTY_CART_HOURS * HOUR_MS);
}
//# sourceMappingURL=change.js.map