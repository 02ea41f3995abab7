import type { Ctx } from '../../../../../kernel/context.js';
import { Context, FieldResolver, Resolver, Root } from '../../../../../kernel/graphql.js';
import { MoneyType } from '../../../../../kernel/graphql-money.js';
import { type Money, toDecimal } from '../../../../../kernel/money.js';
import type { CategoryId, ProductTypeId } from '../../../ids.js';
import { categoryById } from '../../categories/loaders.js';
import { CategoryType } from '../../categories/types.js';
import { attributeByKey, productTypeById } from '../../product-types/loaders.js';
import { ProductTypeType } from '../../product-types/types.js';
import { AttributeFacetType, CategoryFacetType, PriceFacetType, ProductTypeFacetType } from './types.js';

@Resolver(() => CategoryFacetType)
export class CategoryFacetResolver {
  @FieldResolver(() => CategoryType, { nullable: true, description: 'The category; null when it was deleted a moment ago.' })
  category(@Context() ctx: Ctx, @Root() { categoryId }: { readonly categoryId: CategoryId }) {
    return ctx.load(categoryById, categoryId);
  }
}

@Resolver(() => ProductTypeFacetType)
export class ProductTypeFacetResolver {
  @FieldResolver(() => ProductTypeType, { nullable: true, description: 'The product type; null when it was deleted a moment ago.' })
  productType(@Context() ctx: Ctx, @Root() { productTypeId }: { readonly productTypeId: ProductTypeId }) {
    return ctx.load(productTypeById, productTypeId);
  }
}

@Resolver(() => AttributeFacetType)
export class AttributeFacetResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What people call the attribute; null when it was taken away a moment ago. Where several types share its key, as the oldest of them says.',
  })
  async name(@Context() ctx: Ctx, @Root() { key }: AttributeFacetType) {
    return (await ctx.load(attributeByKey, key))?.name ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Of numbers: the unit, such as "g".' })
  async unit(@Context() ctx: Ctx, @Root() { key }: AttributeFacetType) {
    return (await ctx.load(attributeByKey, key))?.unit ?? null;
  }
}

@Resolver(() => PriceFacetType)
export class PriceFacetResolver {
  @FieldResolver(() => MoneyType, { description: 'From this price on.' })
  from(@Root() { from }: { readonly from: Money }) {
    return toDecimal(from);
  }

  @FieldResolver(() => MoneyType, { description: 'Up to, but without, this price.' })
  to(@Root() { to }: { readonly to: Money }) {
    return toDecimal(to);
  }
}
