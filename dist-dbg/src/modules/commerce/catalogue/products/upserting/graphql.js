var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Mutation, Resolver } from '../../../../../kernel/graphql.js';
import { UpsertProductsInput } from './inputs.js';
import { upsertProducts } from './service.js';
import { UpsertedProductType } from './types.js';
let UpsertResolver = class UpsertResolver {
    upsertProducts(ctx, input) {
        return upsertProducts(ctx, input);
    }
};
__decorate([
    Mutation(() => [UpsertedProductType], {
        nullable: true,
        description: 'Creates products or brings them up to date, as another system has them, in the order in which they are given. Nothing is written when anything is wrong with one of them: `fields` then names each, as `input.products.3.variants.0.sku`. To send the same again changes nothing.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpsertProductsInput, { description: 'The products.' }))
], UpsertResolver.prototype, "upsertProducts", null);
UpsertResolver = __decorate([
    Resolver(() => UpsertedProductType)
], UpsertResolver);
export { UpsertResolver };
//# sourceMappingURL=graphql.js.map