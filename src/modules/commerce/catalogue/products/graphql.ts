import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Info, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../../kernel/selected.js';
import { productId } from '../../ids.js';
import { oneKeyOf } from '../keys.js';
import { ProductFacetsType } from '../search/facets/types.js';
import { CreateProductInput, TranslateProductInput, UpdateProductInput } from './inputs.js';
import { ProductFilter, ProductOrder } from './listing/inputs.js';
import { type ProductPage, getProduct, listProducts } from './listing/service.js';
import { createProduct, updateProduct } from './service.js';
import { translateProduct } from './translating.js';
import { ProductConnection, ProductType } from './types.js';

@Resolver(() => ProductType)
export class ProductResolver {
  @Query(() => ProductType, {
    nullable: true,
    description: 'One product, by its id or its slug. Refused with COMMERCE_PRODUCT_NOT_FOUND when there is none.',
  })
  product(
    @Context() ctx: Ctx,
    @Arg('id', () => ID, { nullable: true, description: 'Begins with `prd_`. This or the slug.' }) id: string | null,
    @Arg('slug', () => String, { nullable: true, description: 'As addresses of web pages show it.' }) slug: string | null,
    @Info() info: GraphQLResolveInfo,
  ) {
    return getProduct(ctx, oneKeyOf(productId, { id, slug }), selectedOf(info));
  }

  @Query(() => ProductConnection, {
    nullable: true,
    description:
      'The products that meet a filter, in every status unless it names one. Without an order the best match of a search comes first, a collection is ordered as it says, and anything else by name.',
  })
  products(
    @Context() ctx: Ctx,
    @Arg('filter', () => ProductFilter, { nullable: true, description: 'Which products; all when not given.' }) filter: ProductFilter | null,
    @Arg('orderBy', () => ProductOrder, { nullable: true, description: 'In which order.' }) orderBy: ProductOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listProducts(ctx, { filter, orderBy, page, selected: selectedNodesOf(info) });
  }

  @Mutation(() => ProductType, {
    nullable: true,
    description:
      'Creates a product with its variants, as a draft. Refused with COMMERCE_SKU_TAKEN, COMMERCE_BARCODE_TAKEN or COMMERCE_EXTERNAL_ID_TAKEN, naming everything that another one has.',
  })
  createProduct(@Context() ctx: Ctx, @Arg('input', () => CreateProductInput, { description: 'The new product.' }) input: CreateProductInput) {
    return createProduct(ctx, input);
  }

  @Mutation(() => ProductType, { nullable: true, description: 'Changes what a product tells about itself. Its options stay as they are.' })
  updateProduct(@Context() ctx: Ctx, @Arg('input', () => UpdateProductInput, { description: 'What to change.' }) input: UpdateProductInput) {
    return updateProduct(ctx, input);
  }

  @Mutation(() => ProductType, { nullable: true, description: 'Writes, replaces or takes away the translation of a product into one language.' })
  translateProduct(
    @Context() ctx: Ctx,
    @Arg('input', () => TranslateProductInput, { description: 'The translation.' }) input: TranslateProductInput,
  ) {
    return translateProduct(ctx, input);
  }
}

@Resolver(() => ProductConnection)
export class ProductConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many products the whole list has. Counted only when it is selected.' })
  totalCount(@Root() page: ProductPage) {
    return page.count();
  }

  @FieldResolver(() => ProductFacetsType, {
    nullable: true,
    description: 'Counts over the whole list, for filters to choose from; null for a list inside of a category.',
  })
  facets(@Root() page: ProductPage) {
    return page.facets();
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What was searched for instead, where a word of the search was in no product but resembles one that is; null when nothing was put right.',
  })
  correctedSearch(@Root() page: ProductPage) {
    return page.correctedSearch;
  }
}
