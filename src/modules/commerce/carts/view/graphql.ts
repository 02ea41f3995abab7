import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, ID, Query, Resolver } from '../../../../kernel/graphql.js';
import { cartId } from '../../ids.js';
import { getCart, getCartById } from './service.js';
import { CartType } from './types.js';

@Resolver(() => CartType)
export class CartResolver {
  @Query(() => CartType, {
    nullable: true,
    description: 'A cart, priced as an order would be now, with everything that stands in its way. Refused with COMMERCE_CART_NOT_FOUND.',
  })
  cart(@Context() ctx: Ctx, @Arg('token', () => String, { description: 'As `createCart` handed it out.' }) token: string) {
    return getCart(ctx, token);
  }

  @Query(() => CartType, {
    nullable: true,
    description: 'A cart by the id that events name, for staff and programs: whom to remind of it. Refused with COMMERCE_CART_NOT_FOUND.',
  })
  cartById(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `crt_`.' }) id: string) {
    return getCartById(ctx, cartId.parse(id));
  }
}
