var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Int, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { categoryById } from '../../catalogue/categories/loaders.js';
import { oneKeyOf } from '../../catalogue/keys.js';
import { ProductOrder } from '../../catalogue/products/listing/inputs.js';
import { localize } from '../../catalogue/translations/localized.js';
import { LanguageArg, LocalizedTextsType } from '../../catalogue/translations/types.js';
import { listVariantsOfProduct } from '../../catalogue/variants/service.js';
import { OptionValueType } from '../../catalogue/variants/types.js';
import { listOptions } from '../../catalogue/variants/values/options.js';
import { productId } from '../../ids.js';
import { priceOfVariant } from '../../pricing/lists/prices.js';
import { VariantPriceType } from '../../pricing/lists/types.js';
import { canBeHad, getProductOnSale, listProductsOnSale } from './service.js';
import { StorefrontCategoryType, StorefrontProductConnection, StorefrontProductFilter, StorefrontProductType, StorefrontVariantType, } from './types.js';
let StorefrontProductResolver = class StorefrontProductResolver {
    storefrontProduct(ctx, id, slug) {
        return getProductOnSale(ctx, oneKeyOf(productId, { id, slug }));
    }
    storefrontProducts(ctx, filter, orderBy, page) {
        return listProductsOnSale(ctx, { filter, orderBy, page });
    }
    localized(ctx, product, language) {
        return localize(ctx, product, language);
    }
    category(ctx, { categoryId }) {
        return categoryId && ctx.load(categoryById, categoryId);
    }
    variants(ctx, { id }) {
        return listVariantsOfProduct(ctx, id);
    }
};
__decorate([
    Query(() => StorefrontProductType, {
        nullable: true,
        description: 'One product that is on sale, by its id or its slug. Refused with COMMERCE_PRODUCT_NOT_FOUND for every other one.',
    }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { nullable: true, description: 'Begins with `prd_`. This or the slug.' })),
    __param(2, Arg('slug', () => String, { nullable: true, description: 'As addresses of web pages show it.' }))
], StorefrontProductResolver.prototype, "storefrontProduct", null);
__decorate([
    Query(() => StorefrontProductConnection, {
        nullable: true,
        description: 'The products that are on sale and meet a filter. Without an order they are ordered like `products`.',
    }),
    __param(0, Context()),
    __param(1, Arg('filter', () => StorefrontProductFilter, { nullable: true, description: 'Which ones; all when not given.' })),
    __param(2, Arg('orderBy', () => ProductOrder, { nullable: true, description: 'In which order.' })),
    __param(3, Args(() => PageArgs))
], StorefrontProductResolver.prototype, "storefrontProducts", null);
__decorate([
    FieldResolver(() => LocalizedTextsType, { description: 'Its texts in the language of the reader.' }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, LanguageArg())
], StorefrontProductResolver.prototype, "localized", null);
__decorate([
    FieldResolver(() => StorefrontCategoryType, { nullable: true, description: 'The category that it is in.' }),
    __param(0, Context()),
    __param(1, Root())
], StorefrontProductResolver.prototype, "category", null);
__decorate([
    FieldResolver(() => [StorefrontVariantType], { description: 'Its variants in their order, at most 100.' }),
    __param(0, Context()),
    __param(1, Root())
], StorefrontProductResolver.prototype, "variants", null);
StorefrontProductResolver = __decorate([
    Resolver(() => StorefrontProductType)
], StorefrontProductResolver);
export { StorefrontProductResolver };
let StorefrontVariantResolver = class StorefrontVariantResolver {
    price(ctx, variant, currencyCode, quantity) {
        return priceOfVariant(ctx, variant, { currencyCode, quantity, customerGroupId: null });
    }
    options(ctx, variant, language) {
        return listOptions(ctx, variant, language);
    }
    available(ctx, variant) {
        return canBeHad(ctx, variant);
    }
};
__decorate([
    FieldResolver(() => VariantPriceType, {
        nullable: true,
        description: 'What one piece costs a stranger now, by the price lists in force or else by its own price. Null when it has no price in the currency.',
    }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, Arg('currencyCode', () => String, { description: 'As in ISO 4217.' })),
    __param(3, Arg('quantity', () => Int, { defaultValue: 1, description: 'How many pieces are bought: 1 to 1,000,000.' }))
], StorefrontVariantResolver.prototype, "price", null);
__decorate([
    FieldResolver(() => [OptionValueType], { description: 'A value of each option of the product, in the order of the options.' }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, LanguageArg())
], StorefrontVariantResolver.prototype, "options", null);
__decorate([
    FieldResolver(() => Boolean, { description: 'Whether at least one piece can be had.' }),
    __param(0, Context()),
    __param(1, Root())
], StorefrontVariantResolver.prototype, "available", null);
StorefrontVariantResolver = __decorate([
    Resolver(() => StorefrontVariantType)
], StorefrontVariantResolver);
export { StorefrontVariantResolver };
//# sourceMappingURL=graphql.js.map