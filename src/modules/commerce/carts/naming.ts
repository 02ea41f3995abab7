/** How clients name a cart: by its token, or, signed in as the customer whose it is, by its id. */
import type { Ctx } from '../../../kernel/context.js';
import { type CartId, type CustomerId, cartId, customerId } from '../ids.js';
import type { CartRow } from './tables.js';
import { digestOfCartToken } from './token.js';

/** Null for the id where nobody is signed in, or the text is none. */
export type CartName = { readonly digest: string; readonly own: { readonly id: CartId; readonly customerId: CustomerId } | null };

export function cartNamed(ctx: Ctx, text: string): CartName {
  const digest = digestOfCartToken(ctx, text);
  const id = ctx.actor.kind === 'customer' ? cartId.schema.safeParse(text) : null;
  const own = id?.success && ctx.actor.kind === 'customer' ? { id: id.data, customerId: customerId.parse(ctx.actor.id) } : null;
  return { digest, own };
}

export function isNamed(cart: Pick<CartRow, 'id' | 'digest' | 'customerId'>, { digest, own }: CartName): boolean {
  return cart.digest === digest || (own !== null && cart.id === own.id && cart.customerId === own.customerId);
}
