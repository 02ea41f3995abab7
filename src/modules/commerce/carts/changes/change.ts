/** How every change of a cart goes: locked, compared, changed, priced anew, and shown. */
import { invariant } from '../../../../kernel/assert.js';
import type { Ctx, Tx } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { versionStale } from '../../errors.js';
import { EMPTY_CART_HOURS } from '../bounds.js';
import { cartNotFound } from '../errors.js';
import { type CartChange, cartChanged } from '../events.js';
import { lockCarts, noteShownPrices, updateCartRow } from '../queries.js';
import { cartDays } from '../settings.js';
import type { CartRow } from '../tables.js';
import { digestOfCartToken } from '../token.js';
import { type CartView, readCartView } from '../view/view.js';

const HOUR_MS = 3_600_000;

type Asked = { readonly cartToken: string; readonly ifVersion?: number | undefined };
type Details = Pick<CartRow, 'country' | 'email' | 'shippingAddress' | 'billingAddress'>;
type Changed = Partial<Details & Pick<CartRow, 'customerId' | 'couponCodes' | 'shippingMethodId'>>;
type Change = {
  readonly as: CartChange;
  /** Changes lines, or answers what of the cart's own row changes. */
  work(tx: Tx, cart: CartRow): Promise<Changed | undefined>;
  /** Throws for a cart that must not come to be, once it is priced. */
  verify?(view: CartView): void;
};

export function changeCart(ctx: Ctx, { cartToken, ifVersion }: Asked, { as, work, verify }: Change): Promise<CartView> {
  return ctx.write(async (tx) => {
    const [cart] = await lockCarts(tx.db, [digestOfCartToken(ctx, cartToken)], ctx.now());
    if (!cart) throw cartNotFound();
    if (ifVersion !== undefined && ifVersion !== cart.version) throw versionStale(cart.version);
    const changed = await work(tx, cart);
    const view = await saveCart(tx, { ...cart, ...changed }, as);
    verify?.(view);
    return view;
  });
}

/** It lives on from now, and may be abandoned anew. Prices that were not shown before are shown now. */
export async function saveCart(tx: Tx, wanted: CartRow, as: CartChange): Promise<CartView> {
  const now = tx.ctx.now();
  const cart = await updateCartRow(tx.db, { ...wanted, abandonedAt: null, updatedAt: now, expiresAt: expiryOfCart(tx.ctx) });
  invariant(cart, 'a locked cart stays');
  const view = await readCartView(tx.ctx, tx.db, cart);
  if (view.toNote.length > 0) await noteShownPrices(tx.db, cart.id, view.toNote);
  recordChange(tx, cart, as);
  return view;
}

/** Shoppers click: a row of the trail for each would hide what matters, and let strangers fill it. What people do who are known is kept. */
export function recordChange(tx: Tx, { id, version }: Pick<CartRow, 'id' | 'version'>, change: CartChange): void {
  if (tx.ctx.actor.kind !== 'anonymous') tx.record(cartChanged({ cartId: id, change, version }));
}

export function expiryOfCart(ctx: Ctx): Date {
  return new Date(ctx.now().getTime() + settingOf(ctx, cartDays) * 24 * HOUR_MS);
}

export function expiryOfEmptyCart(ctx: Ctx): Date {
  return new Date(ctx.now().getTime() + EMPTY_CART_HOURS * HOUR_MS);
}
