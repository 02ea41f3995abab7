var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, FieldResolver, Mutation, Resolver, Root } from '../../../../kernel/graphql.js';
import { OrderType } from '../order/types.js';
import { linesOfShipment, shipmentsOfOrder } from './loaders.js';
import { fulfilOrder, trackShipment } from './service.js';
import { FulfilOrderInput, ShipmentLineType, ShipmentType, TrackShipmentInput } from './types.js';
let OrderShipmentsResolver = class OrderShipmentsResolver {
    fulfilOrder(ctx, input) {
        return fulfilOrder(ctx, input);
    }
    async shipments(ctx, { id }) {
        return (await ctx.load(shipmentsOfOrder, id)) ?? [];
    }
};
__decorate([
    Mutation(() => OrderType, {
        nullable: true,
        description: 'Sends pieces of an order, all that is open or some: they leave the stock. Refused with COMMERCE_ORDER_STATE, COMMERCE_ORDER_QUANTITY_TOO_LARGE, or INVENTORY_STOCK_SHORT when a back-order has not arrived. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => FulfilOrderInput, { description: 'What leaves.' }))
], OrderShipmentsResolver.prototype, "fulfilOrder", null);
__decorate([
    FieldResolver(() => [ShipmentType], { description: 'What has left, in that order: at most 200.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderShipmentsResolver.prototype, "shipments", null);
OrderShipmentsResolver = __decorate([
    Resolver(() => OrderType)
], OrderShipmentsResolver);
export { OrderShipmentsResolver };
let ShipmentResolver = class ShipmentResolver {
    trackShipment(ctx, input) {
        return trackShipment(ctx, input);
    }
    async lines(ctx, { id }) {
        return (await ctx.load(linesOfShipment, id)) ?? [];
    }
};
__decorate([
    Mutation(() => ShipmentType, { nullable: true, description: 'Says how a shipment can be followed, or corrects it.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => TrackShipmentInput, { description: 'How.' }))
], ShipmentResolver.prototype, "trackShipment", null);
__decorate([
    FieldResolver(() => [ShipmentLineType], { description: 'What is in it: at most 200 lines.' }),
    __param(0, Context()),
    __param(1, Root())
], ShipmentResolver.prototype, "lines", null);
ShipmentResolver = __decorate([
    Resolver(() => ShipmentType)
], ShipmentResolver);
export { ShipmentResolver };
//# sourceMappingURL=graphql.js.map