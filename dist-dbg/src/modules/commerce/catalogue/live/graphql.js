var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, FieldResolver, ID, Resolver, Root, Subscription } from '../../../../kernel/graphql.js';
import { productId } from '../../ids.js';
import { productById } from '../products/loaders.js';
import { ProductType } from '../products/types.js';
import { changesOf } from './changes.js';
import { ProductChangeType } from './types.js';
let ProductChangeResolver = class ProductChangeResolver {
    productChanged({ name, occurredAt, payload }, _productId) {
        return { eventType: name, occurredAt, productId: payload.productId };
    }
    product(ctx, change) {
        return ctx.load(productById, productId.parse(change.productId));
    }
};
__decorate([
    Subscription(() => ProductChangeType, {
        description: 'Each change of a product or of one of its variants, price and stock included, live after its commit. Changes that come faster than they are read ' +
            'all show the product as it is by then.',
        listen: async (ctx, args) => ctx.hear(changesOf(args.productId == null ? null : productId.parse(args.productId, 'productId'))),
    }),
    __param(0, Root()),
    __param(1, Arg('productId', () => ID, { nullable: true, description: 'Begins with `prd_`; every product when not given.' }))
], ProductChangeResolver.prototype, "productChanged", null);
__decorate([
    FieldResolver(() => ProductType, { nullable: true, description: 'The product as it is now; null when there is none any more.' }),
    __param(0, Context()),
    __param(1, Root())
], ProductChangeResolver.prototype, "product", null);
ProductChangeResolver = __decorate([
    Resolver(() => ProductChangeType)
], ProductChangeResolver);
export { ProductChangeResolver };
//# sourceMappingURL=graphql.js.map