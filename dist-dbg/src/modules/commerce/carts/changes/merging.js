import { check } from '../../../../kernel/check.js';
import { versionStale } from '../../errors.js';
import { COUPONS_MAX, LINES_MAX } from '../bounds.js';
import { cartFull, cartNotFound } from '../errors.js';
import { cartNamed, isNamed } from '../naming.js';
import { countLines, deleteCart, lockCarts, mergeLines } from '../queries.js';
import { saveCart } from './change.js';
import { mergeCartsSchema } from './checks.js';
/** All of the other cart goes into this one, and the other one is gone. What both say of who orders and where to is as this one says. */
export async function mergeCarts(ctx, input) {
    const { cartToken, fromCartToken, ifVersion } = check(mergeCartsSchema, input);
    const [name, fromName] = [cartNamed(ctx, cartToken), cartNamed(ctx, fromCartToken)];
    return ctx.write(async (tx) => {
        const found = await lockCarts(tx.db, [name, fromName], ctx.now());
        const into = found.find((cart) => isNamed(cart, name));
        const from = found.find((cart) => isNamed(cart, fromName) && cart.id !== into?.id);
        if (!into)
            throw cartNotFound();
        if (!from)
            throw cartNotFound('input.fromCartToken');
        if (ifVersion !== undefined && ifVersion !== into.version)
            throw versionStale(into.version);
        if ((await countLines(tx.db, into.id, from.id)) > LINES_MAX)
            throw cartFull();
        return saveCart(tx, await moveInto(tx, into, from), 'MERGED');
    });
}
/** Both are locked. Answers the row of the one that stays, which is to be saved. */
export async function moveInto({ db, ctx }, into, from) {
    await mergeLines(db, { from: from.id, into: into.id, now: ctx.now() });
    await deleteCart(db, from.id);
    const couponCodes = [...new Set([...into.couponCodes, ...from.couponCodes])].slice(0, COUPONS_MAX);
    return { ...into, ...detailsOf(into, from), couponCodes };
}
function detailsOf(into, from) {
    return {
        email: into.email ?? from.email,
        country: into.country ?? from.country,
        shippingAddress: into.shippingAddress ?? from.shippingAddress,
        billingAddress: into.billingAddress ?? from.billingAddress,
        shippingMethodId: into.shippingMethodId ?? from.shippingMethodId,
    };
}
//# sourceMappingURL=merging.js.map