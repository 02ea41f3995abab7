import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, ID, Mutation, PageArgs, Query, Resolver } from '../../../../kernel/graphql.js';
import { productTypeId } from '../../ids.js';
import { CreateProductTypeInput, DeleteProductTypeInput, UpdateProductTypeInput } from './inputs.js';
import { createProductType, deleteProductType, getProductType, listProductTypes, updateProductType } from './service.js';
import { ProductTypeConnection, ProductTypeType } from './types.js';

@Resolver(() => ProductTypeType)
export class ProductTypeResolver {
  @Query(() => ProductTypeType, {
    nullable: true,
    description: 'One product type. Refused with COMMERCE_PRODUCT_TYPE_NOT_FOUND when there is none.',
  })
  productType(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `pty_`.' }) id: string) {
    return getProductType(ctx, productTypeId.parse(id));
  }

  @Query(() => ProductTypeConnection, { nullable: true, description: 'The product types by name.' })
  productTypes(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs) {
    return listProductTypes(ctx, page);
  }

  @Mutation(() => ProductTypeType, {
    nullable: true,
    description: 'Creates a product type. Refused with COMMERCE_PRODUCT_TYPE_NAME_TAKEN when another one has the name.',
  })
  createProductType(
    @Context() ctx: Ctx,
    @Arg('input', () => CreateProductTypeInput, { description: 'The new product type.' }) input: CreateProductTypeInput,
  ) {
    return createProductType(ctx, input);
  }

  @Mutation(() => ProductTypeType, {
    nullable: true,
    description: 'Changes a product type. Refused with COMMERCE_ATTRIBUTE_IN_USE when a product has what would be taken away.',
  })
  updateProductType(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateProductTypeInput, { description: 'What to change.' }) input: UpdateProductTypeInput,
  ) {
    return updateProductType(ctx, input);
  }

  @Mutation(() => ProductTypeType, {
    nullable: true,
    description: 'Deletes a product type and answers what it was. Refused with COMMERCE_PRODUCT_TYPE_IN_USE while a product has it.',
  })
  deleteProductType(@Context() ctx: Ctx, @Arg('input', () => DeleteProductTypeInput, { description: 'Which one.' }) input: DeleteProductTypeInput) {
    return deleteProductType(ctx, input);
  }
}
