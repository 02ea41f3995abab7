import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Info, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../../kernel/selected.js';
import { follow } from '../../../../platform/db/shape.js';
import { productId } from '../../ids.js';
import { categoryById } from '../categories/loaders.js';
import { CategoryType } from '../categories/types.js';
import { listVariantsOfProduct } from '../variants/service.js';
import { VariantType } from '../variants/types.js';
import { ArchiveProductInput, CreateProductInput, ProductFilter, ProductOrder, PublishProductInput, UpdateProductInput } from './inputs.js';
import { type ProductPage, archiveProduct, createProduct, getProduct, listProducts, publishProduct, statusOf, updateProduct } from './service.js';
import type { ProductRow } from './tables.js';
import { ProductConnection, ProductType, productStatus } from './types.js';

@Resolver(() => ProductType)
export class ProductResolver {
  @Query(() => ProductType, { nullable: true, description: 'One product. Refused with COMMERCE_PRODUCT_NOT_FOUND when there is none.' })
  product(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `prd_`.' }) id: string, @Info() info: GraphQLResolveInfo) {
    return getProduct(ctx, productId.parse(id), selectedOf(info));
  }

  @Query(() => ProductConnection, {
    nullable: true,
    description: 'The products that meet a filter, in every status unless it names one; by name when no order is given.',
  })
  products(
    @Context() ctx: Ctx,
    @Arg('filter', () => ProductFilter, { nullable: true, description: 'Which products; all when not given.' }) filter: ProductFilter | null,
    @Arg('orderBy', () => ProductOrder, { nullable: true, description: 'In which order; by name when not given.' }) orderBy: ProductOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listProducts(ctx, { filter, orderBy, page, selected: selectedNodesOf(info) });
  }

  @FieldResolver(() => productStatus, { description: 'Follows from `publishedAt` and `archivedAt`.' })
  status(@Root() product: ProductRow) {
    return statusOf(product);
  }

  @FieldResolver(() => CategoryType, { nullable: true, description: 'The category that it stands in; null when it stands in none.' })
  category(@Context() ctx: Ctx, @Root() product: ProductRow) {
    return follow(product, 'category', () => product.categoryId && ctx.load(categoryById, product.categoryId));
  }

  @FieldResolver(() => [VariantType], { description: 'All its variants in their order: at least one, at most 100.' })
  variants(@Context() ctx: Ctx, @Root() product: ProductRow) {
    return follow(product, 'variants', () => listVariantsOfProduct(ctx, product.id));
  }

  @Mutation(() => ProductType, {
    nullable: true,
    description: 'Creates a product with its variants, as a draft. Refused with COMMERCE_SKU_TAKEN, naming every SKU that another variant has.',
  })
  createProduct(@Context() ctx: Ctx, @Arg('input', () => CreateProductInput, { description: 'The new product.' }) input: CreateProductInput) {
    return createProduct(ctx, input);
  }

  @Mutation(() => ProductType, { nullable: true, description: "Changes a product's name, description or category." })
  updateProduct(@Context() ctx: Ctx, @Arg('input', () => UpdateProductInput, { description: 'What to change.' }) input: UpdateProductInput) {
    return updateProduct(ctx, input);
  }

  @Mutation(() => ProductType, {
    nullable: true,
    description: 'Puts a draft on sale; once it is, doing so again changes nothing. Refused with COMMERCE_PRODUCT_ARCHIVED after archiving.',
  })
  publishProduct(@Context() ctx: Ctx, @Arg('input', () => PublishProductInput, { description: 'Which one.' }) input: PublishProductInput) {
    return publishProduct(ctx, input);
  }

  @Mutation(() => ProductType, { nullable: true, description: 'Takes a product off sale for good; doing so again changes nothing.' })
  archiveProduct(@Context() ctx: Ctx, @Arg('input', () => ArchiveProductInput, { description: 'Which one.' }) input: ArchiveProductInput) {
    return archiveProduct(ctx, input);
  }
}

@Resolver(() => ProductConnection)
export class ProductConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many products the whole list has. Counted only when it is selected.' })
  totalCount(@Root() page: ProductPage) {
    return page.count();
  }
}
