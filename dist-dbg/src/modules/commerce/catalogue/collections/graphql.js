var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { settingOf } from '../../../../kernel/entitlements.js';
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { collectionId } from '../../ids.js';
import { language as shopLanguage } from '../../settings.js';
import { oneKeyOf } from '../keys.js';
import { listTranslations } from '../translations/checks.js';
import { localize } from '../translations/localized.js';
import { LanguageArg, LocalizedTextsType, TranslationType } from '../translations/types.js';
import { addToCollection, removeFromCollection } from './contents.js';
import { AddToCollectionInput, CreateCollectionInput, DeleteCollectionInput, RemoveFromCollectionInput, TranslateCollectionInput, UpdateCollectionInput, } from './inputs.js';
import { createCollection, deleteCollection, getCollection, listCollections, translateCollection, updateCollection } from './service.js';
import { CollectionConnection, CollectionType } from './types.js';
let CollectionResolver = class CollectionResolver {
    collection(ctx, id, slug) {
        return getCollection(ctx, oneKeyOf(collectionId, { id, slug }));
    }
    collections(ctx, page) {
        return listCollections(ctx, page);
    }
    localized(ctx, collection, language) {
        return localize(ctx, { ...collection, language: settingOf(ctx, shopLanguage) }, language);
    }
    translations({ translations }) {
        return listTranslations(translations);
    }
    createCollection(ctx, input) {
        return createCollection(ctx, input);
    }
    updateCollection(ctx, input) {
        return updateCollection(ctx, input);
    }
    translateCollection(ctx, input) {
        return translateCollection(ctx, input);
    }
    deleteCollection(ctx, input) {
        return deleteCollection(ctx, input);
    }
    addToCollection(ctx, input) {
        return addToCollection(ctx, input);
    }
    removeFromCollection(ctx, input) {
        return removeFromCollection(ctx, input);
    }
};
__decorate([
    Query(() => CollectionType, {
        nullable: true,
        description: 'One collection, by its id or its slug. Refused with COMMERCE_COLLECTION_NOT_FOUND when there is none.',
    }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { nullable: true, description: 'Begins with `col_`. This or the slug.' })),
    __param(2, Arg('slug', () => String, { nullable: true, description: 'As addresses of web pages show it.' }))
], CollectionResolver.prototype, "collection", null);
__decorate([
    Query(() => CollectionConnection, { nullable: true, description: 'The collections by name.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], CollectionResolver.prototype, "collections", null);
__decorate([
    FieldResolver(() => LocalizedTextsType, { description: 'Its texts in the language of the reader.' }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, LanguageArg())
], CollectionResolver.prototype, "localized", null);
__decorate([
    FieldResolver(() => [TranslationType], { description: 'All its translations, by language; at most 30.' }),
    __param(0, Root())
], CollectionResolver.prototype, "translations", null);
__decorate([
    Mutation(() => CollectionType, {
        nullable: true,
        description: 'Creates a collection. Refused with COMMERCE_SLUG_TAKEN when another one has the slug.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateCollectionInput, { description: 'The new collection.' }))
], CollectionResolver.prototype, "createCollection", null);
__decorate([
    Mutation(() => CollectionType, { nullable: true, description: 'Changes a collection, its rule or its order.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateCollectionInput, { description: 'What to change.' }))
], CollectionResolver.prototype, "updateCollection", null);
__decorate([
    Mutation(() => CollectionType, {
        nullable: true,
        description: 'Writes, replaces or takes away the translation of a collection into one language.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => TranslateCollectionInput, { description: 'The translation.' }))
], CollectionResolver.prototype, "translateCollection", null);
__decorate([
    Mutation(() => CollectionType, { nullable: true, description: 'Deletes a collection and answers what it was; its products stay.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeleteCollectionInput, { description: 'Which one.' }))
], CollectionResolver.prototype, "deleteCollection", null);
__decorate([
    Mutation(() => CollectionType, {
        nullable: true,
        description: 'Puts products into a collection, or elsewhere in it. Refused with COMMERCE_COLLECTION_BY_RULE where a rule decides.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => AddToCollectionInput, { description: 'What, and where.' }))
], CollectionResolver.prototype, "addToCollection", null);
__decorate([
    Mutation(() => CollectionType, {
        nullable: true,
        description: 'Takes products out of a collection. Refused with COMMERCE_COLLECTION_BY_RULE where a rule decides.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RemoveFromCollectionInput, { description: 'What.' }))
], CollectionResolver.prototype, "removeFromCollection", null);
CollectionResolver = __decorate([
    Resolver(() => CollectionType)
], CollectionResolver);
export { CollectionResolver };
//# sourceMappingURL=graphql.js.map