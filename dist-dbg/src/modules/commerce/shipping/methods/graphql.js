var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { shippingMethodId } from '../../ids.js';
import { shippingZoneById } from '../zones/loaders.js';
import { ShippingZoneType } from '../zones/types.js';
import { CreateShippingMethodInput, DeleteShippingMethodInput, UpdateShippingMethodInput } from './inputs.js';
import { ratesOfMethods } from './loaders.js';
import { createShippingMethod, deleteShippingMethod, getShippingMethod, listShippingMethods, updateShippingMethod } from './service.js';
import { DeliveryTimeType, ShippingMethodType, ShippingRateType } from './types.js';
import { showDelivery, showRate } from './view.js';
let ShippingMethodResolver = class ShippingMethodResolver {
    shippingMethod(ctx, id) {
        return getShippingMethod(ctx, shippingMethodId.parse(id));
    }
    shippingMethods(ctx) {
        return listShippingMethods(ctx);
    }
    delivery(method) {
        return showDelivery(method);
    }
    async rates(ctx, { id }) {
        return ((await ctx.load(ratesOfMethods, id)) ?? []).map(showRate);
    }
    createShippingMethod(ctx, input) {
        return createShippingMethod(ctx, input);
    }
    updateShippingMethod(ctx, input) {
        return updateShippingMethod(ctx, input);
    }
    deleteShippingMethod(ctx, input) {
        return deleteShippingMethod(ctx, input);
    }
};
__decorate([
    Query(() => ShippingMethodType, {
        nullable: true,
        description: 'One shipping method. Refused with COMMERCE_SHIPPING_METHOD_NOT_FOUND when there is none.',
    }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `shm_`.' }))
], ShippingMethodResolver.prototype, "shippingMethod", null);
__decorate([
    Query(() => [ShippingMethodType], {
        nullable: true,
        description: 'All shipping methods by position and name, offered or not: at most 50.',
    }),
    __param(0, Context())
], ShippingMethodResolver.prototype, "shippingMethods", null);
__decorate([
    FieldResolver(() => DeliveryTimeType, { nullable: true, description: 'How long it takes; null where nothing is said of it.' }),
    __param(0, Root())
], ShippingMethodResolver.prototype, "delivery", null);
__decorate([
    FieldResolver(() => [ShippingRateType], { description: 'What it costs where: at most 200.' }),
    __param(0, Context()),
    __param(1, Root())
], ShippingMethodResolver.prototype, "rates", null);
__decorate([
    Mutation(() => ShippingMethodType, {
        nullable: true,
        description: 'Creates a shipping method with its rates. Refused with COMMERCE_SHIPPING_METHOD_NAME_TAKEN when another one has the name.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateShippingMethodInput, { description: 'The new method.' }))
], ShippingMethodResolver.prototype, "createShippingMethod", null);
__decorate([
    Mutation(() => ShippingMethodType, {
        nullable: true,
        description: 'Changes a shipping method, all its rates among it, or switches it off and on. Refused like `createShippingMethod`.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateShippingMethodInput, { description: 'What to change.' }))
], ShippingMethodResolver.prototype, "updateShippingMethod", null);
__decorate([
    Mutation(() => ShippingMethodType, {
        nullable: true,
        description: 'Deletes a shipping method with its rates, and answers what it was without them.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeleteShippingMethodInput, { description: 'Which one.' }))
], ShippingMethodResolver.prototype, "deleteShippingMethod", null);
ShippingMethodResolver = __decorate([
    Resolver(() => ShippingMethodType)
], ShippingMethodResolver);
export { ShippingMethodResolver };
let ShippingRateResolver = class ShippingRateResolver {
    zone(ctx, { shippingZoneId }) {
        return ctx.load(shippingZoneById, shippingZoneId);
    }
};
__decorate([
    FieldResolver(() => ShippingZoneType, { nullable: true, description: 'The zone itself.' }),
    __param(0, Context()),
    __param(1, Root())
], ShippingRateResolver.prototype, "zone", null);
ShippingRateResolver = __decorate([
    Resolver(() => ShippingRateType)
], ShippingRateResolver);
export { ShippingRateResolver };
//# sourceMappingURL=graphql.js.map