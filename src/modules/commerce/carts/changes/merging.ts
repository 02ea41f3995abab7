import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import { versionStale } from '../../errors.js';
import { COUPONS_MAX, LINES_MAX } from '../bounds.js';
import { cartFull, cartNotFound } from '../errors.js';
import { countLines, deleteCart, lockCarts, mergeLines } from '../queries.js';
import type { CartRow } from '../tables.js';
import { digestOfCartToken } from '../token.js';
import type { CartView } from '../view/view.js';
import { saveCart } from './change.js';
import { type MergeCarts, mergeCartsSchema } from './checks.js';

/** All of the other cart goes into this one, and the other one is gone. What both say of who orders and where to is as this one says. */
export async function mergeCarts(ctx: Ctx, input: MergeCarts): Promise<CartView> {
  const { cartToken, fromCartToken, ifVersion } = check(mergeCartsSchema, input);
  const [digest, fromDigest] = [digestOfCartToken(ctx, cartToken), digestOfCartToken(ctx, fromCartToken)];
  return ctx.write(async (tx) => {
    const found = await lockCarts(tx.db, [digest, fromDigest], ctx.now());
    const into = found.find((cart) => cart.digest === digest);
    const from = found.find((cart) => cart.digest === fromDigest);
    if (!into) throw cartNotFound();
    if (!from) throw cartNotFound('input.fromCartToken');
    if (ifVersion !== undefined && ifVersion !== into.version) throw versionStale(into.version);
    await mergeLines(tx.db, { from: from.id, into: into.id, now: ctx.now() });
    if ((await countLines(tx.db, into.id)) > LINES_MAX) throw cartFull();
    await deleteCart(tx.db, from.id);
    const couponCodes = [...new Set([...into.couponCodes, ...from.couponCodes])].slice(0, COUPONS_MAX);
    return saveCart(tx, { ...into, ...detailsOf(into, from), couponCodes }, 'MERGED');
  });
}

function detailsOf(into: CartRow, from: CartRow) {
  return {
    email: into.email ?? from.email,
    country: into.country ?? from.country,
    shippingAddress: into.shippingAddress ?? from.shippingAddress,
    billingAddress: into.billingAddress ?? from.billingAddress,
    shippingMethodId: into.shippingMethodId ?? from.shippingMethodId,
  };
}
