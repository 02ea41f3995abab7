/** What a shop's list says of itself as a whole: of what is on sale, and of nothing else. */
import type { Ctx } from '../../../../kernel/context.js';
import { Context, Field, FieldResolver, Int, ObjectType, Resolver, Root } from '../../../../kernel/graphql.js';
import { categoryById } from '../../catalogue/categories/loaders.js';
import type { ProductPage } from '../../catalogue/products/listing/service.js';
import type { ProductFacets } from '../../catalogue/search/facets/service.js';
import { AttributeFacetType, PriceFacetType, SAMPLE_SIZE } from '../../catalogue/search/facets/types.js';
import type { CategoryId } from '../../ids.js';
import { StorefrontCategoryType, StorefrontProductConnection } from './types.js';

@ObjectType('StorefrontCategoryFacet', { description: 'How many of the products stand in a category or below it.' })
export class StorefrontCategoryFacetType {
  @Field(() => Int, { description: 'As many as the list would have if it were filtered by the category, too.' })
  count: number;
}

@ObjectType('StorefrontProductFacets', {
  description: 'Counts over all products on sale that meet the filter of the list, on whatever page they stand.',
})
export class StorefrontProductFacetsType {
  @Field(() => [StorefrontCategoryFacetType], { description: 'By category, with what is below it; the most first.' })
  categories: readonly StorefrontCategoryFacetType[];

  @Field(() => [AttributeFacetType], { description: 'By filterable attribute, in the order of the keys.' })
  attributes: readonly AttributeFacetType[];

  @Field(() => [PriceFacetType], { description: 'By lowest price, cheap ones first; a range without a product is left out.' })
  prices: ProductFacets['prices'];

  @Field(() => Int, { description: 'How many have a variant in stock.' })
  inStock: number;

  @Field(() => Int, { nullable: true, description: SAMPLE_SIZE })
  sampleSize: number | null;
}

@Resolver(() => StorefrontProductConnection)
export class StorefrontConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many products the whole list has. Counted only when it is selected.' })
  totalCount(@Root() page: ProductPage) {
    return page.count();
  }

  @FieldResolver(() => StorefrontProductFacetsType, {
    nullable: true,
    description: 'Counts over the whole list, for filters to choose from.',
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

@Resolver(() => StorefrontCategoryFacetType)
export class StorefrontCategoryFacetResolver {
  @FieldResolver(() => StorefrontCategoryType, { nullable: true, description: 'The category; null when it was deleted a moment ago.' })
  category(@Context() ctx: Ctx, @Root() { categoryId }: { readonly categoryId: CategoryId }) {
    return ctx.load(categoryById, categoryId);
  }
}
