var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Context, FieldResolver, Resolver, Root } from '../../../../../kernel/graphql.js';
import { MoneyType } from '../../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../../kernel/money.js';
import { categoryById } from '../../categories/loaders.js';
import { CategoryType } from '../../categories/types.js';
import { attributeByKey, productTypeById } from '../../product-types/loaders.js';
import { ProductTypeType } from '../../product-types/types.js';
import { AttributeFacetType, CategoryFacetType, PriceFacetType, ProductTypeFacetType } from './types.js';
let CategoryFacetResolver = class CategoryFacetResolver {
    category(ctx, { categoryId }) {
        return ctx.load(categoryById, categoryId);
    }
};
__decorate([
    FieldResolver(() => CategoryType, { nullable: true, description: 'The category; null when it was deleted a moment ago.' }),
    __param(0, Context()),
    __param(1, Root())
], CategoryFacetResolver.prototype, "category", null);
CategoryFacetResolver = __decorate([
    Resolver(() => CategoryFacetType)
], CategoryFacetResolver);
export { CategoryFacetResolver };
let ProductTypeFacetResolver = class ProductTypeFacetResolver {
    productType(ctx, { productTypeId }) {
        return ctx.load(productTypeById, productTypeId);
    }
};
__decorate([
    FieldResolver(() => ProductTypeType, { nullable: true, description: 'The product type; null when it was deleted a moment ago.' }),
    __param(0, Context()),
    __param(1, Root())
], ProductTypeFacetResolver.prototype, "productType", null);
ProductTypeFacetResolver = __decorate([
    Resolver(() => ProductTypeFacetType)
], ProductTypeFacetResolver);
export { ProductTypeFacetResolver };
let AttributeFacetResolver = class AttributeFacetResolver {
    async name(ctx, { key }) {
        return (await ctx.load(attributeByKey, key))?.name ?? null;
    }
    async unit(ctx, { key }) {
        return (await ctx.load(attributeByKey, key))?.unit ?? null;
    }
};
__decorate([
    FieldResolver(() => String, {
        nullable: true,
        description: 'What people call the attribute; null when it was taken away a moment ago. Where several types share its key, as the oldest of them says.',
    }),
    __param(0, Context()),
    __param(1, Root())
], AttributeFacetResolver.prototype, "name", null);
__decorate([
    FieldResolver(() => String, { nullable: true, description: 'Of numbers: the unit, such as "g".' }),
    __param(0, Context()),
    __param(1, Root())
], AttributeFacetResolver.prototype, "unit", null);
AttributeFacetResolver = __decorate([
    Resolver(() => AttributeFacetType)
], AttributeFacetResolver);
export { AttributeFacetResolver };
let PriceFacetResolver = class PriceFacetResolver {
    from({ from }) {
        return toDecimal(from);
    }
    to({ to }) {
        return toDecimal(to);
    }
};
__decorate([
    FieldResolver(() => MoneyType, { description: 'From this price on.' }),
    __param(0, Root())
], PriceFacetResolver.prototype, "from", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'Up to, but without, this price.' }),
    __param(0, Root())
], PriceFacetResolver.prototype, "to", null);
PriceFacetResolver = __decorate([
    Resolver(() => PriceFacetType)
], PriceFacetResolver);
export { PriceFacetResolver };
//# sourceMappingURL=graphql.js.map