/** What is read of a category beyond the columns of its row. */
import type { Ctx } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { Args, Carried, Context, FieldResolver, ForwardPageArgs, Int, Resolver, Root } from '../../../../kernel/graphql.js';
import { follow } from '../../../../platform/db/shape.js';
import { language as shopLanguage } from '../../settings.js';
import { listProductsOfCategory } from '../products/listing/service.js';
import { ProductConnection } from '../products/types.js';
import { listTranslations } from '../translations/checks.js';
import { localize } from '../translations/localized.js';
import { LanguageArg, LocalizedTextsType, TranslationType } from '../translations/types.js';
import { ancestorsOfCategories, categoryById } from './loaders.js';
import { listChildrenOfCategory } from './service.js';
import type { CategoryRow } from './tables.js';
import { CategoryConnection, CategoryType } from './types.js';

@Resolver(() => CategoryType)
export class CategoryFieldResolver {
  @Carried()
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

  @FieldResolver(() => [CategoryType], { description: 'What is above it, the root first: its breadcrumbs. At most 19, and none for a root.' })
  async ancestors(@Context() ctx: Ctx, @Root() { id }: CategoryRow) {
    return (await ctx.load(ancestorsOfCategories, id)) ?? [];
  }

  @FieldResolver(() => Int, { description: 'How many categories are above it: 0 for a root.' })
  async depth(@Context() ctx: Ctx, @Root() { id }: CategoryRow) {
    return (await ctx.load(ancestorsOfCategories, id))?.length ?? 0;
  }

  @FieldResolver(() => LocalizedTextsType, { description: 'Its texts in the language of the reader.' })
  localized(@Context() ctx: Ctx, @Root() category: CategoryRow, @LanguageArg() language: string | null) {
    return localize(ctx, { ...category, language: settingOf(ctx, shopLanguage) }, language);
  }

  @FieldResolver(() => [TranslationType], { description: 'All its translations, by language; at most 30.' })
  translations(@Root() { translations }: CategoryRow) {
    return listTranslations(translations);
  }
}
