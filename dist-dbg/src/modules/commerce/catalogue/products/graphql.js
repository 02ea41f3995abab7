var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Info, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../../kernel/selected.js';
import { productId } from '../../ids.js';
import { oneKeyOf } from '../keys.js';
import { ProductFacetsType } from '../search/facets/types.js';
import { CreateProductInput, TranslateProductInput, UpdateProductInput } from './inputs.js';
import { ProductFilter, ProductOrder } from './listing/inputs.js';
import { getProduct, listProducts } from './listing/service.js';
import { createProduct, updateProduct } from './service.js';
import { translateProduct } from './translating.js';
import { ProductConnection, ProductType } from './types.js';
let ProductResolver = class ProductResolver {
    product(ctx, id, slug, info) {
        return getProduct(ctx, oneKeyOf(productId, { id, slug }), selectedOf(info));
    }
    products(ctx, filter, orderBy, page, info) {
        return listProducts(ctx, { filter, orderBy, page, selected: selectedNodesOf(info) });
    }
    createProduct(ctx, input) {
        return createProduct(ctx, input);
    }
    updateProduct(ctx, input) {
        return updateProduct(ctx, input);
    }
    translateProduct(ctx, input) {
        return translateProduct(ctx, input);
    }
};
__decorate([
    Query(() => ProductType, {
        nullable: true,
        description: 'One product, by its id or its slug. Refused with COMMERCE_PRODUCT_NOT_FOUND when there is none.',
    }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { nullable: true, description: 'Begins with `prd_`. This or the slug.' })),
    __param(2, Arg('slug', () => String, { nullable: true, description: 'As addresses of web pages show it.' })),
    __param(3, Info())
], ProductResolver.prototype, "product", null);
__decorate([
    Query(() => ProductConnection, {
        nullable: true,
        description: 'The products that meet a filter, in every status unless it names one. Without an order the best match of a search comes first, a collection is ordered as it says, and anything else by name.',
    }),
    __param(0, Context()),
    __param(1, Arg('filter', () => ProductFilter, { nullable: true, description: 'Which products; all when not given.' })),
    __param(2, Arg('orderBy', () => ProductOrder, { nullable: true, description: 'In which order.' })),
    __param(3, Args(() => PageArgs)),
    __param(4, Info())
], ProductResolver.prototype, "products", null);
__decorate([
    Mutation(() => ProductType, {
        nullable: true,
        description: 'Creates a product with its variants, as a draft. Refused with COMMERCE_SKU_TAKEN, COMMERCE_BARCODE_TAKEN or COMMERCE_EXTERNAL_ID_TAKEN, naming everything that another one has.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateProductInput, { description: 'The new product.' }))
], ProductResolver.prototype, "createProduct", null);
__decorate([
    Mutation(() => ProductType, { nullable: true, description: 'Changes what a product tells about itself. Its options stay as they are.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateProductInput, { description: 'What to change.' }))
], ProductResolver.prototype, "updateProduct", null);
__decorate([
    Mutation(() => ProductType, { nullable: true, description: 'Writes, replaces or takes away the translation of a product into one language.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => TranslateProductInput, { description: 'The translation.' }))
], ProductResolver.prototype, "translateProduct", null);
ProductResolver = __decorate([
    Resolver(() => ProductType)
], ProductResolver);
export { ProductResolver };
let ProductConnectionResolver = class ProductConnectionResolver {
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
], ProductConnectionResolver.prototype, "totalCount", null);
__decorate([
    FieldResolver(() => ProductFacetsType, {
        nullable: true,
        description: 'Counts over the whole list, for filters to choose from; null for a list inside of a category.',
    }),
    __param(0, Root())
], ProductConnectionResolver.prototype, "facets", null);
__decorate([
    FieldResolver(() => String, {
        nullable: true,
        description: 'What was searched for instead, where a word of the search was in no product but resembles one that is; null when nothing was put right.',
    }),
    __param(0, Root())
], ProductConnectionResolver.prototype, "correctedSearch", null);
ProductConnectionResolver = __decorate([
    Resolver(() => ProductConnection)
], ProductConnectionResolver);
export { ProductConnectionResolver };
//# sourceMappingURL=graphql.js.map