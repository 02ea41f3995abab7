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
import { ProductType } from '../types.js';
import { ArchiveProductInput, PublishProductInput, UnpublishProductInput } from './inputs.js';
import { archiveProduct, publishProduct, unpublishProduct } from './service.js';
let PublishingResolver = class PublishingResolver {
    publishProduct(ctx, input) {
        return publishProduct(ctx, input);
    }
    unpublishProduct(ctx, input) {
        return unpublishProduct(ctx, input);
    }
    archiveProduct(ctx, input) {
        return archiveProduct(ctx, input);
    }
};
__decorate([
    Mutation(() => ProductType, {
        nullable: true,
        description: 'Puts a product on sale, now or at a time that lies ahead, and if asked until another time. It is on sale from and until then by itself. Refused with COMMERCE_PRODUCT_ARCHIVED after archiving.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => PublishProductInput, { description: 'Which one, and when.' }))
], PublishingResolver.prototype, "publishProduct", null);
__decorate([
    Mutation(() => ProductType, {
        nullable: true,
        description: 'Takes a product off sale, or makes one that was to go on sale a draft again. It may be published anew; doing so again changes nothing.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UnpublishProductInput, { description: 'Which one.' }))
], PublishingResolver.prototype, "unpublishProduct", null);
__decorate([
    Mutation(() => ProductType, { nullable: true, description: 'Takes a product off sale for good; doing so again changes nothing.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => ArchiveProductInput, { description: 'Which one.' }))
], PublishingResolver.prototype, "archiveProduct", null);
PublishingResolver = __decorate([
    Resolver(() => ProductType)
], PublishingResolver);
export { PublishingResolver };
//# sourceMappingURL=graphql.js.map