import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, ID, Info, Mutation, PageArgs, Query, Resolver } from '../../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../../kernel/selected.js';
import { categoryId } from '../../ids.js';
import { oneKeyOf } from '../keys.js';
import { CreateCategoryInput, DeleteCategoryInput, MoveCategoryInput, TranslateCategoryInput, UpdateCategoryInput } from './inputs.js';
import { moveCategory } from './moving.js';
import { createCategory, deleteCategory, getCategory, listCategories, translateCategory, updateCategory } from './service.js';
import { CategoryConnection, CategoryType } from './types.js';

@Resolver(() => CategoryType)
export class CategoryResolver {
  @Query(() => CategoryType, {
    nullable: true,
    description: 'One category, by its id or its slug. Refused with COMMERCE_CATEGORY_NOT_FOUND when there is none.',
  })
  category(
    @Context() ctx: Ctx,
    @Arg('id', () => ID, { nullable: true, description: 'Begins with `cat_`. This or the slug.' }) id: string | null,
    @Arg('slug', () => String, { nullable: true, description: 'As addresses of web pages show it.' }) slug: string | null,
    @Info() info: GraphQLResolveInfo,
  ) {
    return getCategory(ctx, oneKeyOf(categoryId, { id, slug }), selectedOf(info));
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

  @Mutation(() => CategoryType, {
    nullable: true,
    description: 'Creates a category. Refused with COMMERCE_SLUG_TAKEN when another one has the slug.',
  })
  createCategory(@Context() ctx: Ctx, @Arg('input', () => CreateCategoryInput, { description: 'The new category.' }) input: CreateCategoryInput) {
    return createCategory(ctx, input);
  }

  @Mutation(() => CategoryType, {
    nullable: true,
    description:
      'Moves a category with all below it, as by drag and drop. Refused with COMMERCE_CATEGORY_UNDER_ITSELF or COMMERCE_CATEGORY_TOO_DEEP where it cannot stand.',
  })
  moveCategory(@Context() ctx: Ctx, @Arg('input', () => MoveCategoryInput, { description: 'Which one, and where to.' }) input: MoveCategoryInput) {
    return moveCategory(ctx, input);
  }

  @Mutation(() => CategoryType, { nullable: true, description: 'Writes, replaces or takes away the translation of a category into one language.' })
  translateCategory(
    @Context() ctx: Ctx,
    @Arg('input', () => TranslateCategoryInput, { description: 'The translation.' }) input: TranslateCategoryInput,
  ) {
    return translateCategory(ctx, input);
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
