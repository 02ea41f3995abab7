var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Mutation, Query, Resolver } from '../../../../kernel/graphql.js';
import { createShippingZone, deleteShippingZone, listShippingZones, updateShippingZone } from './service.js';
import { CreateShippingZoneInput, DeleteShippingZoneInput, ShippingZoneType, UpdateShippingZoneInput } from './types.js';
let ShippingZoneResolver = class ShippingZoneResolver {
    shippingZones(ctx) {
        return listShippingZones(ctx);
    }
    createShippingZone(ctx, input) {
        return createShippingZone(ctx, input);
    }
    updateShippingZone(ctx, input) {
        return updateShippingZone(ctx, input);
    }
    deleteShippingZone(ctx, input) {
        return deleteShippingZone(ctx, input);
    }
};
__decorate([
    Query(() => [ShippingZoneType], { nullable: true, description: 'All shipping zones by name: at most 200.' }),
    __param(0, Context())
], ShippingZoneResolver.prototype, "shippingZones", null);
__decorate([
    Mutation(() => ShippingZoneType, {
        nullable: true,
        description: 'Creates a shipping zone. Refused with COMMERCE_SHIPPING_ZONE_NAME_TAKEN when another one has the name.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateShippingZoneInput, { description: 'The new zone.' }))
], ShippingZoneResolver.prototype, "createShippingZone", null);
__decorate([
    Mutation(() => ShippingZoneType, {
        nullable: true,
        description: 'Changes a shipping zone. Refused with COMMERCE_SHIPPING_ZONE_NAME_TAKEN when another one has the name.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateShippingZoneInput, { description: 'What to change.' }))
], ShippingZoneResolver.prototype, "updateShippingZone", null);
__decorate([
    Mutation(() => ShippingZoneType, {
        nullable: true,
        description: 'Deletes a shipping zone and answers what it was. Refused with COMMERCE_SHIPPING_ZONE_IN_USE while a method has rates for it.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeleteShippingZoneInput, { description: 'Which one.' }))
], ShippingZoneResolver.prototype, "deleteShippingZone", null);
ShippingZoneResolver = __decorate([
    Resolver(() => ShippingZoneType)
], ShippingZoneResolver);
export { ShippingZoneResolver };
//# sourceMappingURL=graphql.js.map