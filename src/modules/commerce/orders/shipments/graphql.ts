import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, FieldResolver, Mutation, Resolver, Root } from '../../../../kernel/graphql.js';
import { OrderType } from '../order/types.js';
import type { OrderRow } from '../tables.js';
import { linesOfShipment, shipmentsOfOrder } from './loaders.js';
import { fulfilOrder, trackShipment } from './service.js';
import type { ShipmentRow } from './tables.js';
import { FulfilOrderInput, ShipmentLineType, ShipmentType, TrackShipmentInput } from './types.js';

@Resolver(() => OrderType)
export class OrderShipmentsResolver {
  @Mutation(() => OrderType, {
    nullable: true,
    description:
      'Sends pieces of an order, all that is open or some: they leave the stock. Refused with COMMERCE_ORDER_STATE, COMMERCE_ORDER_QUANTITY_TOO_LARGE, or INVENTORY_STOCK_SHORT when a back-order has not arrived. Needs an Idempotency-Key.',
  })
  fulfilOrder(@Context() ctx: Ctx, @Arg('input', () => FulfilOrderInput, { description: 'What leaves.' }) input: FulfilOrderInput) {
    return fulfilOrder(ctx, input);
  }

  @FieldResolver(() => [ShipmentType], { description: 'What has left, in that order: at most 200.' })
  async shipments(@Context() ctx: Ctx, @Root() { id }: OrderRow) {
    return (await ctx.load(shipmentsOfOrder, id)) ?? [];
  }
}

@Resolver(() => ShipmentType)
export class ShipmentResolver {
  @Mutation(() => ShipmentType, { nullable: true, description: 'Says how a shipment can be followed, or corrects it.' })
  trackShipment(@Context() ctx: Ctx, @Arg('input', () => TrackShipmentInput, { description: 'How.' }) input: TrackShipmentInput) {
    return trackShipment(ctx, input);
  }

  @FieldResolver(() => [ShipmentLineType], { description: 'What is in it: at most 200 lines.' })
  async lines(@Context() ctx: Ctx, @Root() { id }: ShipmentRow) {
    return (await ctx.load(linesOfShipment, id)) ?? [];
  }
}
