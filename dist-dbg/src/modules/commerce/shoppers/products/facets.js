var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Context, Field, FieldResolver, Int, ObjectType, Resolver, Root } from '../../../../kernel/graphql.js';
import { categoryById } from '../../catalogue/categories/loaders.js';
import { AttributeFacetType, PriceFacetType, SAMPLE_SIZE } from '../../catalogue/search/facets/types.js';
import { StorefrontCategoryType, StorefrontProductConnection } from './types.js';
let StorefrontCategoryFacetType = class StorefrontCategoryFacetType {
    count;
};
__decorate([
    Field(() => Int, { description: 'As many as the list would have if it were filtered by the category, too.' })
], StorefrontCategoryFacetType.prototype, "count", void 0);
StorefrontCategoryFacetType = __decorate([
    ObjectType('StorefrontCategoryFacet', { description: 'How many of the products stand in a category or below it.' })
], StorefrontCategoryFacetType);
export { StorefrontCategoryFacetType };
let StorefrontProductFacetsType = class StorefrontProductFacetsType {
    categories;
    attributes;
    prices;
    inStock;
    sampleSize;
};
__decorate([
    Field(() => [StorefrontCategoryFacetType], { description: 'By category, with what is below it; the most first.' })
], StorefrontProductFacetsType.prototype, "categories", void 0);
__decorate([
    Field(() => [AttributeFacetType], { description: 'By filterable attribute, in the order of the keys.' })
], StorefrontProductFacetsType.prototype, "attributes", void 0);
__decorate([
    Field(() => [PriceFacetType], { description: 'By lowest price, cheap ones first; a range without a product is left out.' })
], StorefrontProductFacetsType.prototype, "prices", void 0);
__decorate([
    Field(() => Int, { description: 'How many have a variant in stock.' })
], StorefrontProductFacetsType.prototype, "inStock", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: SAMPLE_SIZE })
], StorefrontProductFacetsType.prototype, "sampleSize", void 0);
StorefrontProductFacetsType = __decorate([
    ObjectType('StorefrontProductFacets', {
        description: 'Counts over all products on sale that meet the filter of the list, on whatever page they stand.',
    })
], StorefrontProductFacetsType);
export { StorefrontProductFacetsType };
let StorefrontConnectionResolver = class StorefrontConnectionResolver {
    totalCount(page) {
        return page.count();
    }
    facets(page) {
        return page.facets();
    }
    correctedSearch(page) {
        return page.correctedSearch;
    }
};
__decorate([
    FieldResolver(() => Int, { description: 'How many products the whole list has. Counted only when it is selected.' }),
    __param(0, Root())
], StorefrontConnectionResolver.prototype, "totalCount", null);
__decorate([
    FieldResolver(() => StorefrontProductFacetsType, {
        nullable: true,
        description: 'Counts over the whole list, for filters to choose from.',
    }),
    __param(0, Root())
], StorefrontConnectionResolver.prototype, "facets", null);
__decorate([
    FieldResolver(() => String, {
        nullable: true,
        description: 'What was searched for instead, where a word of the search was in no product but resembles one that is; null when nothing was put right.',
    }),
    __param(0, Root())
], StorefrontConnectionResolver.prototype, "correctedSearch", null);
StorefrontConnectionResolver = __decorate([
    Resolver(() => StorefrontProductConnection)
], StorefrontConnectionResolver);
export { StorefrontConnectionResolver };
let StorefrontCategoryFacetResolver = class StorefrontCategoryFacetResolver {
    category(ctx, { categoryId }) {
        return ctx.load(categoryById, categoryId);
    }
};
__decorate([
    FieldResolver(() => StorefrontCategoryType, { nullable: true, description: 'The category; null when it was deleted a moment ago.' }),
    __param(0, Context()),
    __param(1, Root())
], StorefrontCategoryFacetResolver.prototype, "category", null);
StorefrontCategoryFacetResolver = __decorate([
    Resolver(() => StorefrontCategoryFacetType)
], StorefrontCategoryFacetResolver);
export { StorefrontCategoryFacetResolver };
//# sourceMappingURL=facets.js.map