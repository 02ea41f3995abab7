var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Mutation, Query, Resolver } from '../../../kernel/graphql.js';
import { CreateStockLocationInput, UpdateStockLocationInput } from './inputs.js';
import { createStockLocation, listStockLocations, updateStockLocation } from './service.js';
import { LocationType } from './types.js';
let LocationResolver = class LocationResolver {
    stockLocations(ctx) {
        return listStockLocations(ctx);
    }
    createStockLocation(ctx, input) {
        return createStockLocation(ctx, input);
    }
    updateStockLocation(ctx, input) {
        return updateStockLocation(ctx, input);
    }
};
__decorate([
    Query(() => [LocationType], {
        nullable: true,
        description: 'All stock locations, at most 50, in the order in which stock is reserved from them. None before stock is first kept.',
    }),
    __param(0, Context())
], LocationResolver.prototype, "stockLocations", null);
__decorate([
    Mutation(() => LocationType, {
        nullable: true,
        description: 'Adds a stock location. Refused with INVENTORY_LOCATION_CODE_TAKEN when another one has the code.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateStockLocationInput, { description: 'The new location.' }))
], LocationResolver.prototype, "createStockLocation", null);
__decorate([
    Mutation(() => LocationType, {
        nullable: true,
        description: 'Changes a stock location, deactivates it, opens it again, or makes it the default one. Refused with INVENTORY_LOCATION_IN_USE when it is deactivated while anything is there.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateStockLocationInput, { description: 'What to change.' }))
], LocationResolver.prototype, "updateStockLocation", null);
LocationResolver = __decorate([
    Resolver(() => LocationType)
], LocationResolver);
export { LocationResolver };
//# sourceMappingURL=graphql.js.map