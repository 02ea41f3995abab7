import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { shippingMethodId } from '../../ids.js';
import { shippingZoneById } from '../zones/loaders.js';
import { ShippingZoneType } from '../zones/types.js';
import { CreateShippingMethodInput, DeleteShippingMethodInput, UpdateShippingMethodInput } from './inputs.js';
import { ratesOfMethods } from './loaders.js';
import { createShippingMethod, deleteShippingMethod, getShippingMethod, listShippingMethods, updateShippingMethod } from './service.js';
import type { ShippingMethodRow, ShippingRateRow } from './tables.js';
import { DeliveryTimeType, ShippingMethodType, ShippingRateType } from './types.js';
import { showDelivery, showRate } from './view.js';

@Resolver(() => ShippingMethodType)
export class ShippingMethodResolver {
  @Query(() => ShippingMethodType, {
    nullable: true,
    description: 'One shipping method. Refused with COMMERCE_SHIPPING_METHOD_NOT_FOUND when there is none.',
  })
  shippingMethod(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `shm_`.' }) id: string) {
    return getShippingMethod(ctx, shippingMethodId.parse(id));
  }

  @Query(() => [ShippingMethodType], {
    nullable: true,
    description: 'All shipping methods by position and name, offered or not: at most 50.',
  })
  shippingMethods(@Context() ctx: Ctx) {
    return listShippingMethods(ctx);
  }

  @FieldResolver(() => DeliveryTimeType, { nullable: true, description: 'How long it takes; null where nothing is said of it.' })
  delivery(@Root() method: ShippingMethodRow) {
    return showDelivery(method);
  }

  @FieldResolver(() => [ShippingRateType], { description: 'What it costs where: at most 200.' })
  async rates(@Context() ctx: Ctx, @Root() { id }: ShippingMethodRow) {
    return ((await ctx.load(ratesOfMethods, id)) ?? []).map(showRate);
  }

  @Mutation(() => ShippingMethodType, {
    nullable: true,
    description: 'Creates a shipping method with its rates. Refused with COMMERCE_SHIPPING_METHOD_NAME_TAKEN when another one has the name.',
  })
  createShippingMethod(
    @Context() ctx: Ctx,
    @Arg('input', () => CreateShippingMethodInput, { description: 'The new method.' }) input: CreateShippingMethodInput,
  ) {
    return createShippingMethod(ctx, input);
  }

  @Mutation(() => ShippingMethodType, {
    nullable: true,
    description: 'Changes a shipping method, all its rates among it, or switches it off and on. Refused like `createShippingMethod`.',
  })
  updateShippingMethod(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateShippingMethodInput, { description: 'What to change.' }) input: UpdateShippingMethodInput,
  ) {
    return updateShippingMethod(ctx, input);
  }

  @Mutation(() => ShippingMethodType, {
    nullable: true,
    description: 'Deletes a shipping method with its rates, and answers what it was without them.',
  })
  deleteShippingMethod(
    @Context() ctx: Ctx,
    @Arg('input', () => DeleteShippingMethodInput, { description: 'Which one.' }) input: DeleteShippingMethodInput,
  ) {
    return deleteShippingMethod(ctx, input);
  }
}

@Resolver(() => ShippingRateType)
export class ShippingRateResolver {
  @FieldResolver(() => ShippingZoneType, { nullable: true, description: 'The zone itself.' })
  zone(@Context() ctx: Ctx, @Root() { shippingZoneId }: ShippingRateRow) {
    return ctx.load(shippingZoneById, shippingZoneId);
  }
}
