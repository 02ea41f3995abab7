import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../kernel/context.js';
import { Arg, Args, Carried, Context, FieldResolver, ID, Info, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../kernel/selected.js';
import { follow } from '../../../platform/db/shape.js';
import { stockReservationId } from '../ids.js';
import { stockItemById } from '../items/loaders.js';
import { ItemType } from '../items/types.js';
import { locationById } from '../locations/loaders.js';
import { LocationType } from '../locations/types.js';
import { CreateStockReservationInput, ReleaseStockReservationInput, ShipStockReservationInput, StockReservationFilter } from './inputs.js';
import { linesOfReservations } from './loaders.js';
import type { Reserved } from './reserving/reserving.js';
import { createStockReservation, getStockReservation, listStockReservations, releaseStockReservation, shipStockReservation } from './service.js';
import type { ReservationLineRow, ReservationRow } from './tables.js';
import { CreateReservationResult, ReservationConnection, ReservationLineType, ReservationType, StockShortType } from './types.js';

@Resolver(() => ReservationType)
export class ReservationResolver {
  @Query(() => ReservationType, { nullable: true, description: 'One reservation. Refused with INVENTORY_RESERVATION_NOT_FOUND when there is none.' })
  stockReservation(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `rsv_`.' }) id: string, @Info() info: GraphQLResolveInfo) {
    return getStockReservation(ctx, stockReservationId.parse(id), selectedOf(info));
  }

  @Query(() => ReservationConnection, { nullable: true, description: 'The reservations that meet a filter, the latest first.' })
  stockReservations(
    @Context() ctx: Ctx,
    @Arg('filter', () => StockReservationFilter, { nullable: true, description: 'Which ones; all when not given.' })
    filter: StockReservationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listStockReservations(ctx, { filter, page, selected: selectedNodesOf(info) });
  }

  @Carried()
  @FieldResolver(() => [ReservationLineType], { description: 'What is promised, by item and location. Nothing for items of which no stock is kept.' })
  lines(@Context() ctx: Ctx, @Root() reservation: ReservationRow) {
    return follow(reservation, 'lines', async () => (await ctx.load(linesOfReservations, reservation.id)) ?? []);
  }

  @Mutation(() => CreateReservationResult, {
    nullable: true,
    description:
      'Promises stock to somebody: all lines or none. Taken from the first location, by priority, that has a whole line, else from several. Needs an Idempotency-Key.',
  })
  async createStockReservation(
    @Context() ctx: Ctx,
    @Arg('input', () => CreateStockReservationInput, { description: 'What to promise.' }) input: CreateStockReservationInput,
  ) {
    return toResult(await createStockReservation(ctx, input));
  }

  @Mutation(() => ReservationType, {
    nullable: true,
    description: 'Gives back what is open of a reservation. Refused with INVENTORY_RESERVATION_CLOSED when nothing is. Needs an Idempotency-Key.',
  })
  releaseStockReservation(
    @Context() ctx: Ctx,
    @Arg('input', () => ReleaseStockReservationInput, { description: 'Which one.' }) input: ReleaseStockReservationInput,
  ) {
    return releaseStockReservation(ctx, input);
  }

  @Mutation(() => ReservationType, {
    nullable: true,
    description:
      'Lets reserved pieces leave, all or some. Refused with INVENTORY_NOT_RESERVED when less is open, and with INVENTORY_STOCK_SHORT when a back-order has not arrived. Needs an Idempotency-Key.',
  })
  shipStockReservation(
    @Context() ctx: Ctx,
    @Arg('input', () => ShipStockReservationInput, { description: 'What leaves.' }) input: ShipStockReservationInput,
  ) {
    return shipStockReservation(ctx, input);
  }
}

@Resolver(() => ReservationLineType)
export class ReservationLineResolver {
  @Carried()
  @FieldResolver(() => ItemType, { description: 'Of which item.' })
  item(@Context() ctx: Ctx, @Root() line: ReservationLineRow) {
    return follow(line, 'item', () => ctx.load(stockItemById, line.itemId));
  }

  @Carried()
  @FieldResolver(() => LocationType, { description: 'Where.' })
  location(@Context() ctx: Ctx, @Root() line: ReservationLineRow) {
    return follow(line, 'location', () => ctx.load(locationById, line.locationId));
  }
}

/** Instances, since the type of a union is told by the class. */
function toResult(result: Reserved): ReservationType | StockShortType {
  if (result.kind === 'short') return Object.assign(new StockShortType(), { shortages: result.shortages });
  return Object.assign(new ReservationType(), result.reservation);
}
