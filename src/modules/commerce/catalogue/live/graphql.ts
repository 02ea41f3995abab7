import type { Ctx } from '../../../../kernel/context.js';
import type { LiveEvent } from '../../../../kernel/events.js';
import { Arg, Context, FieldResolver, ID, Resolver, Root, Subscription } from '../../../../kernel/graphql.js';
import { productId } from '../../ids.js';
import { productById } from '../products/loaders.js';
import { ProductType } from '../products/types.js';
import { type ChangeOfProduct, changesOf } from './changes.js';
import { ProductChangeType } from './types.js';

@Resolver(() => ProductChangeType)
export class ProductChangeResolver {
  @Subscription<{ productId?: string | null }>(() => ProductChangeType, {
    description:
      'Each change of a product or of one of its variants, price and stock included, live after its commit. Changes that come faster than they are read ' +
      'all show the product as it is by then.',
    listen: async (ctx, args) => ctx.hear(changesOf(args.productId == null ? null : productId.parse(args.productId, 'productId'))),
  })
  productChanged(
    @Root() { name, occurredAt, payload }: LiveEvent<ChangeOfProduct>,
    @Arg('productId', () => ID, { nullable: true, description: 'Begins with `prd_`; every product when not given.' }) _productId: string | null,
  ): ProductChangeType {
    return { eventType: name, occurredAt, productId: payload.productId };
  }

  @FieldResolver(() => ProductType, { nullable: true, description: 'The product as it is now; null when there is none any more.' })
  product(@Context() ctx: Ctx, @Root() change: ProductChangeType) {
    return ctx.load(productById, productId.parse(change.productId));
  }
}
