import type { Ctx } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { collectionId } from '../../ids.js';
import { language as shopLanguage } from '../../settings.js';
import { oneKeyOf } from '../keys.js';
import { listTranslations } from '../translations/checks.js';
import { localize } from '../translations/localized.js';
import { LanguageArg, LocalizedTextsType, TranslationType } from '../translations/types.js';
import { addToCollection, removeFromCollection } from './contents.js';
import {
  AddToCollectionInput,
  CreateCollectionInput,
  DeleteCollectionInput,
  RemoveFromCollectionInput,
  TranslateCollectionInput,
  UpdateCollectionInput,
} from './inputs.js';
import { createCollection, deleteCollection, getCollection, listCollections, translateCollection, updateCollection } from './service.js';
import type { CollectionRow } from './tables.js';
import { CollectionConnection, CollectionType } from './types.js';

@Resolver(() => CollectionType)
export class CollectionResolver {
  @Query(() => CollectionType, {
    nullable: true,
    description: 'One collection, by its id or its slug. Refused with COMMERCE_COLLECTION_NOT_FOUND when there is none.',
  })
  collection(
    @Context() ctx: Ctx,
    @Arg('id', () => ID, { nullable: true, description: 'Begins with `col_`. This or the slug.' }) id: string | null,
    @Arg('slug', () => String, { nullable: true, description: 'As addresses of web pages show it.' }) slug: string | null,
  ) {
    return getCollection(ctx, oneKeyOf(collectionId, { id, slug }));
  }

  @Query(() => CollectionConnection, { nullable: true, description: 'The collections by name.' })
  collections(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs) {
    return listCollections(ctx, page);
  }

  @FieldResolver(() => LocalizedTextsType, { description: 'Its texts in the language of the reader.' })
  localized(@Context() ctx: Ctx, @Root() collection: CollectionRow, @LanguageArg() language: string | null) {
    return localize(ctx, { ...collection, language: settingOf(ctx, shopLanguage) }, language);
  }

  @FieldResolver(() => [TranslationType], { description: 'All its translations, by language; at most 30.' })
  translations(@Root() { translations }: CollectionRow) {
    return listTranslations(translations);
  }

  @Mutation(() => CollectionType, {
    nullable: true,
    description: 'Creates a collection. Refused with COMMERCE_SLUG_TAKEN when another one has the slug.',
  })
  createCollection(
    @Context() ctx: Ctx,
    @Arg('input', () => CreateCollectionInput, { description: 'The new collection.' }) input: CreateCollectionInput,
  ) {
    return createCollection(ctx, input);
  }

  @Mutation(() => CollectionType, { nullable: true, description: 'Changes a collection, its rule or its order.' })
  updateCollection(@Context() ctx: Ctx, @Arg('input', () => UpdateCollectionInput, { description: 'What to change.' }) input: UpdateCollectionInput) {
    return updateCollection(ctx, input);
  }

  @Mutation(() => CollectionType, {
    nullable: true,
    description: 'Writes, replaces or takes away the translation of a collection into one language.',
  })
  translateCollection(
    @Context() ctx: Ctx,
    @Arg('input', () => TranslateCollectionInput, { description: 'The translation.' }) input: TranslateCollectionInput,
  ) {
    return translateCollection(ctx, input);
  }

  @Mutation(() => CollectionType, { nullable: true, description: 'Deletes a collection and answers what it was; its products stay.' })
  deleteCollection(@Context() ctx: Ctx, @Arg('input', () => DeleteCollectionInput, { description: 'Which one.' }) input: DeleteCollectionInput) {
    return deleteCollection(ctx, input);
  }

  @Mutation(() => CollectionType, {
    nullable: true,
    description: 'Puts products into a collection, or elsewhere in it. Refused with COMMERCE_COLLECTION_BY_RULE where a rule decides.',
  })
  addToCollection(@Context() ctx: Ctx, @Arg('input', () => AddToCollectionInput, { description: 'What, and where.' }) input: AddToCollectionInput) {
    return addToCollection(ctx, input);
  }

  @Mutation(() => CollectionType, {
    nullable: true,
    description: 'Takes products out of a collection. Refused with COMMERCE_COLLECTION_BY_RULE where a rule decides.',
  })
  removeFromCollection(
    @Context() ctx: Ctx,
    @Arg('input', () => RemoveFromCollectionInput, { description: 'What.' }) input: RemoveFromCollectionInput,
  ) {
    return removeFromCollection(ctx, input);
  }
}
