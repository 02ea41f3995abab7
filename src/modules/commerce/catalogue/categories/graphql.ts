import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../../kernel/context.js';
import {
  Arg,
  Args,
  Context,
  FieldResolver,
  ForwardPageArgs,
  ID,
  Info,
  Mutation,
  PageArgs,
  Query,
  Resolver,
  Root,
} from '../../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../../kernel/selected.js';
import { follow } from '../../../../platform/db/shape.js';
import { categoryId } from '../../ids.js';
import { listProductsOfCategory } from '../products/service.js';
import { ProductConnection } from '../products/types.js';
import { CreateCategoryInput, DeleteCategoryInput, UpdateCategoryInput } from './inputs.js';
import { categoryById } from './loaders.js';
import { createCategory, deleteCategory, getCategory, listCategories, listChildrenOfCategory, updateCategory } from './service.js';
import type { CategoryRow } from './tables.js';
import { CategoryConnection, CategoryType } from './types.js';

@Resolver(() => CategoryType)
export class CategoryResolver {
  @Query(() => CategoryType, { nullable: true, description: 'One category. Refused with COMMERCE_CATEGORY_NOT_FOUND when there is none.' })
  category(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `cat_`.' }) id: string, @Info() info: GraphQLResolveInfo) {
    return getCategory(ctx, categoryId.parse(id), selectedOf(info));
  }

  @Query(() => CategoryConnection, { nullable: true, description: 'The categories directly under one, or the roots, by position.' })
  categories(
    @Context() ctx: Ctx,
    @Arg('parentId', () => ID, { nullable: true, description: 'The category above them; the roots when not given.' }) parentId: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parent = parentId == null ? null : categoryId.parse(parentId, 'parentId');
    return listCategories(ctx, { parentId: parent, page, selected: selectedNodesOf(info) });
  }

  @FieldResolver(() => CategoryType, { nullable: true, description: 'The category above it; null for a root.' })
  parent(@Context() ctx: Ctx, @Root() category: CategoryRow) {
    return follow(category, 'parent', () => category.parentId && ctx.load(categoryById, category.parentId));
  }

  @FieldResolver(() => CategoryConnection, { description: 'The categories directly under it, by position.' })
  children(@Context() ctx: Ctx, @Root() category: CategoryRow, @Args(() => ForwardPageArgs) page: ForwardPageArgs) {
    return listChildrenOfCategory(ctx, category, page);
  }

  @FieldResolver(() => ProductConnection, {
    description: 'The products directly in it, in every status, by name. For those of all its descendants too, ask `products` with `categoryId`.',
  })
  products(@Context() ctx: Ctx, @Root() category: CategoryRow, @Args(() => ForwardPageArgs) page: ForwardPageArgs) {
    return listProductsOfCategory(ctx, category, page);
  }

  @Mutation(() => CategoryType, {
    nullable: true,
    description: 'Creates a category. Refused with COMMERCE_SLUG_TAKEN when another one has the slug.',
  })
  createCategory(@Context() ctx: Ctx, @Arg('input', () => CreateCategoryInput, { description: 'The new category.' }) input: CreateCategoryInput) {
    return createCategory(ctx, input);
  }

  @Mutation(() => CategoryType, {
    nullable: true,
    description: 'Renames, moves or reorders a category. Moving it below itself is refused with COMMERCE_CATEGORY_UNDER_ITSELF.',
  })
  updateCategory(@Context() ctx: Ctx, @Arg('input', () => UpdateCategoryInput, { description: 'What to change.' }) input: UpdateCategoryInput) {
    return updateCategory(ctx, input);
  }

  @Mutation(() => CategoryType, {
    nullable: true,
    description: 'Deletes an empty category and answers what it was. Refused with COMMERCE_CATEGORY_NOT_EMPTY while anything is in it.',
  })
  deleteCategory(@Context() ctx: Ctx, @Arg('input', () => DeleteCategoryInput, { description: 'Which one.' }) input: DeleteCategoryInput) {
    return deleteCategory(ctx, input);
  }
}
