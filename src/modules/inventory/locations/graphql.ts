import type { Ctx } from '../../../kernel/context.js';
import { Arg, Context, Mutation, Query, Resolver } from '../../../kernel/graphql.js';
import { CreateStockLocationInput, UpdateStockLocationInput } from './inputs.js';
import { createStockLocation, listStockLocations, updateStockLocation } from './service.js';
import { LocationType } from './types.js';

@Resolver(() => LocationType)
export class LocationResolver {
  @Query(() => [LocationType], {
    nullable: true,
    description: 'All stock locations, at most 50, in the order in which stock is reserved from them. None before stock is first kept.',
  })
  stockLocations(@Context() ctx: Ctx) {
    return listStockLocations(ctx);
  }

  @Mutation(() => LocationType, {
    nullable: true,
    description: 'Adds a stock location. Refused with INVENTORY_LOCATION_CODE_TAKEN when another one has the code.',
  })
  createStockLocation(
    @Context() ctx: Ctx,
    @Arg('input', () => CreateStockLocationInput, { description: 'The new location.' }) input: CreateStockLocationInput,
  ) {
    return createStockLocation(ctx, input);
  }

  @Mutation(() => LocationType, {
    nullable: true,
    description:
      'Changes a stock location, deactivates it, opens it again, or makes it the default one. Refused with INVENTORY_LOCATION_IN_USE when it is deactivated while anything is there.',
  })
  updateStockLocation(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateStockLocationInput, { description: 'What to change.' }) input: UpdateStockLocationInput,
  ) {
    return updateStockLocation(ctx, input);
  }
}
