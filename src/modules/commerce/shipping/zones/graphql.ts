import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, Mutation, Query, Resolver } from '../../../../kernel/graphql.js';
import { createShippingZone, deleteShippingZone, listShippingZones, updateShippingZone } from './service.js';
import { CreateShippingZoneInput, DeleteShippingZoneInput, ShippingZoneType, UpdateShippingZoneInput } from './types.js';

@Resolver(() => ShippingZoneType)
export class ShippingZoneResolver {
  @Query(() => [ShippingZoneType], { nullable: true, description: 'All shipping zones by name: at most 200.' })
  shippingZones(@Context() ctx: Ctx) {
    return listShippingZones(ctx);
  }

  @Mutation(() => ShippingZoneType, {
    nullable: true,
    description: 'Creates a shipping zone. Refused with COMMERCE_SHIPPING_ZONE_NAME_TAKEN when another one has the name.',
  })
  createShippingZone(
    @Context() ctx: Ctx,
    @Arg('input', () => CreateShippingZoneInput, { description: 'The new zone.' }) input: CreateShippingZoneInput,
  ) {
    return createShippingZone(ctx, input);
  }

  @Mutation(() => ShippingZoneType, {
    nullable: true,
    description: 'Changes a shipping zone. Refused with COMMERCE_SHIPPING_ZONE_NAME_TAKEN when another one has the name.',
  })
  updateShippingZone(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateShippingZoneInput, { description: 'What to change.' }) input: UpdateShippingZoneInput,
  ) {
    return updateShippingZone(ctx, input);
  }

  @Mutation(() => ShippingZoneType, {
    nullable: true,
    description: 'Deletes a shipping zone and answers what it was. Refused with COMMERCE_SHIPPING_ZONE_IN_USE while a method has rates for it.',
  })
  deleteShippingZone(
    @Context() ctx: Ctx,
    @Arg('input', () => DeleteShippingZoneInput, { description: 'Which one.' }) input: DeleteShippingZoneInput,
  ) {
    return deleteShippingZone(ctx, input);
  }
}
