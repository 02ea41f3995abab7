import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import type { CartId } from '../../ids.js';
import { cartTokenSchema } from '../changes/checks.js';
import { cartNotFound } from '../errors.js';
import { cartNamed } from '../naming.js';
import { findCart, findNamedCart } from '../queries.js';
import { type CartView, readCartView } from './view.js';

export async function getCart(ctx: Ctx, token: string): Promise<CartView> {
  const name = cartNamed(ctx, check(cartTokenSchema, token, 'token'));
  return ctx.read(async (db) => {
    const cart = await findNamedCart(db, name, ctx.now());
    if (!cart) throw cartNotFound('token');
    return readCartView(ctx, db, cart);
  });
}

export async function getCartById(ctx: Ctx, id: CartId): Promise<CartView> {
  return ctx.read(async (db) => {
    const cart = await findCart(db, id);
    if (!cart || cart.expiresAt <= ctx.now()) throw cartNotFound('id');
    return readCartView(ctx, db, cart);
  });
}
