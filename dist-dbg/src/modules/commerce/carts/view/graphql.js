var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, ID, Query, Resolver } from '../../../../kernel/graphql.js';
import { cartId } from '../../ids.js';
import { getCart, getCartById } from './service.js';
import { CartType } from './types.js';
let CartResolver = class CartResolver {
    cart(ctx, token) {
        return getCart(ctx, token);
    }
    cartById(ctx, id) {
        return getCartById(ctx, cartId.parse(id));
    }
};
__decorate([
    Query(() => CartType, {
        nullable: true,
        description: 'A cart, priced as an order would be now, with everything that stands in its way. Refused with COMMERCE_CART_NOT_FOUND.',
    }),
    __param(0, Context()),
    __param(1, Arg('token', () => String, { description: 'As `createCart` handed it out.' }))
], CartResolver.prototype, "cart", null);
__decorate([
    Query(() => CartType, {
        nullable: true,
        description: 'A cart by the id that events name, for staff and programs: whom to remind of it. Refused with COMMERCE_CART_NOT_FOUND.',
    }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `crt_`.' }))
], CartResolver.prototype, "cartById", null);
CartResolver = __decorate([
    Resolver(() => CartType)
], CartResolver);
export { CartResolver };
//# sourceMappingURL=graphql.js.map