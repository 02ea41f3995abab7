import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Int, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { categoryById } from '../../catalogue/categories/loaders.js';
import { oneKeyOf } from '../../catalogue/keys.js';
import { ProductOrder } from '../../catalogue/products/listing/inputs.js';
import type { ProductRow } from '../../catalogue/products/tables.js';
import { localize } from '../../catalogue/translations/localized.js';
import { LanguageArg, LocalizedTextsType } from '../../catalogue/translations/types.js';
import { listVariantsOfProduct } from '../../catalogue/variants/service.js';
import type { VariantRow } from '../../catalogue/variants/tables.js';
import { OptionValueType } from '../../catalogue/variants/types.js';
import { listOptions } from '../../catalogue/variants/values/options.js';
import { productId } from '../../ids.js';
import { priceOfVariant } from '../../pricing/lists/prices.js';
import { VariantPriceType } from '../../pricing/lists/types.js';
import { canBeHad, getProductOnSale, listProductsOnSale } from './service.js';
import {
  StorefrontCategoryType,
  StorefrontProductConnection,
  StorefrontProductFilter,
  StorefrontProductType,
  StorefrontVariantType,
} from './types.js';

@Resolver(() => StorefrontProductType)
export class StorefrontProductResolver {
  @Query(() => StorefrontProductType, {
    nullable: true,
    description: 'One product that is on sale, by its id or its slug. Refused with COMMERCE_PRODUCT_NOT_FOUND for every other one.',
  })
  storefrontProduct(
    @Context() ctx: Ctx,
    @Arg('id', () => ID, { nullable: true, description: 'Begins with `prd_`. This or the slug.' }) id: string | null,
    @Arg('slug', () => String, { nullable: true, description: 'As addresses of web pages show it.' }) slug: string | null,
  ) {
    return getProductOnSale(ctx, oneKeyOf(productId, { id, slug }));
  }

  @Query(() => StorefrontProductConnection, {
    nullable: true,
    description: 'The products that are on sale and meet a filter. Without an order they are ordered like `products`.',
  })
  storefrontProducts(
    @Context() ctx: Ctx,
    @Arg('filter', () => StorefrontProductFilter, { nullable: true, description: 'Which ones; all when not given.' })
    filter: StorefrontProductFilter | null,
    @Arg('orderBy', () => ProductOrder, { nullable: true, description: 'In which order.' }) orderBy: ProductOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listProductsOnSale(ctx, { filter, orderBy, page });
  }

  @FieldResolver(() => LocalizedTextsType, { description: 'Its texts in the language of the reader.' })
  localized(@Context() ctx: Ctx, @Root() product: ProductRow, @LanguageArg() language: string | null) {
    return localize(ctx, product, language);
  }

  @FieldResolver(() => StorefrontCategoryType, { nullable: true, description: 'The category that it is in.' })
  category(@Context() ctx: Ctx, @Root() { categoryId }: ProductRow) {
    return categoryId && ctx.load(categoryById, categoryId);
  }

  @FieldResolver(() => [StorefrontVariantType], { description: 'Its variants in their order, at most 100.' })
  variants(@Context() ctx: Ctx, @Root() { id }: ProductRow) {
    return listVariantsOfProduct(ctx, id);
  }
}

@Resolver(() => StorefrontVariantType)
export class StorefrontVariantResolver {
  @FieldResolver(() => VariantPriceType, {
    nullable: true,
    description:
      'What one piece costs a stranger now, by the price lists in force or else by its own price. Null when it has no price in the currency.',
  })
  price(
    @Context() ctx: Ctx,
    @Root() variant: VariantRow,
    @Arg('currencyCode', () => String, { description: 'As in ISO 4217.' }) currencyCode: string,
    @Arg('quantity', () => Int, { defaultValue: 1, description: 'How many pieces are bought: 1 to 1,000,000.' }) quantity: number,
  ) {
    return priceOfVariant(ctx, variant, { currencyCode, quantity, customerGroupId: null });
  }

  @FieldResolver(() => [OptionValueType], { description: 'A value of each option of the product, in the order of the options.' })
  options(@Context() ctx: Ctx, @Root() variant: VariantRow, @LanguageArg() language: string | null) {
    return listOptions(ctx, variant, language);
  }

  @FieldResolver(() => Boolean, { description: 'Whether at least one piece can be had.' })
  available(@Context() ctx: Ctx, @Root() variant: VariantRow) {
    return canBeHad(ctx, variant);
  }
}
