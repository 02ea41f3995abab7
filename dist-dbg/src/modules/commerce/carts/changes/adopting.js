import { LINES_MAX } from '../bounds.js';
import { cartNamed } from '../naming.js';
import { countLines, findNamedCart, listCartsOfCustomer, lockCartsById, updateCartDigest } from '../queries.js';
import { digestOfCartToken, newCartToken } from '../token.js';
import { readCartView } from '../view/view.js';
import { saveCart } from './change.js';
import { moveInto } from './merging.js';
/** As many of a customer's carts are looked at for one that the other can go into. */
const OWN_CARTS_MAX = 10;
/**
 * What a shopper filled before signing in becomes theirs: it goes into the cart of the same currency that they have, or stays and is that cart.
 * Either way the token opens nothing any more; the customer names the cart by its id. It never refuses, since nobody must be kept from signing in by a
 * cart: one that is gone, or somebody else's, or too full to be joined is left as it is.
 */
export async function adoptCart(tx, { cartToken, customerId, email }) {
    const { ctx, db } = tx;
    const now = ctx.now();
    const named = await findNamedCart(db, cartNamed(ctx, cartToken), now);
    if (!named)
        return null;
    const own = (await listCartsOfCustomer(db, { customerId, now, limit: OWN_CARTS_MAX })).find(({ id, currencyCode }) => id !== named.id && currencyCode === named.currencyCode);
    const locked = await lockCartsById(db, [named.id, ...(own ? [own.id] : [])]);
    const from = locked.find(({ id }) => id === named.id);
    const into = locked.find(({ id }) => id === own?.id);
    if (!from || (from.customerId !== null && from.customerId !== customerId))
        return null;
    if (from.customerId === customerId)
        return readCartView(ctx, db, from);
    const ours = { ...from, customerId, email: from.email ?? email };
    const joins = into && into.customerId === customerId && (await countLines(db, into.id, from.id)) <= LINES_MAX;
    if (joins)
        return saveCart(tx, await moveInto(tx, into, from), 'MERGED');
    // Its token may lie in the browser of a shared computer: it opens nothing of somebody who has an account.
    await updateCartDigest(db, from.id, digestOfCartToken(ctx, newCartToken()));
    return saveCart(tx, ours, 'CUSTOMER_SET');
}
//# sourceMappingURL=adopting.js.map