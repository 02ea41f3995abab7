/** How shoppers name an order: as they named its cart, or, signed in as the customer whose it is, by its id. */
import type { Ctx } from '../../../../kernel/context.js';
import { type CartName, cartNamed } from '../../carts/naming.js';
import { type CustomerId, type OrderId, customerId, orderId } from '../../ids.js';

export type OrderName = { readonly cart: CartName; readonly own: { readonly id: OrderId; readonly customerId: CustomerId } | null };

export function orderNamed(ctx: Ctx, text: string): OrderName {
  const id = ctx.actor.kind === 'customer' ? orderId.schema.safeParse(text) : null;
  const own = id?.success && ctx.actor.kind === 'customer' ? { id: id.data, customerId: customerId.parse(ctx.actor.id) } : null;
  return { cart: cartNamed(ctx, text), own };
}
