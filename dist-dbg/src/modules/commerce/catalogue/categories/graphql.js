var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, ID, Info, Mutation, PageArgs, Query, Resolver } from '../../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../../kernel/selected.js';
import { categoryId } from '../../ids.js';
import { oneKeyOf } from '../keys.js';
import { CreateCategoryInput, DeleteCategoryInput, MoveCategoryInput, TranslateCategoryInput, UpdateCategoryInput } from './inputs.js';
import { moveCategory } from './moving.js';
import { createCategory, deleteCategory, getCategory, listCategories, translateCategory, updateCategory } from './service.js';
import { CategoryConnection, CategoryType } from './types.js';
let CategoryResolver = class CategoryResolver {
    category(ctx, id, slug, info) {
        return getCategory(ctx, oneKeyOf(categoryId, { id, slug }), selectedOf(info));
    }
    categories(ctx, parentId, page, info) {
        const parent = parentId == null ? null : categoryId.parse(parentId, 'parentId');
        return listCategories(ctx, { parentId: parent, page, selected: selectedNodesOf(info) });
    }
    createCategory(ctx, input) {
        return createCategory(ctx, input);
    }
    moveCategory(ctx, input) {
        return moveCategory(ctx, input);
    }
    translateCategory(ctx, input) {
        return translateCategory(ctx, input);
    }
    updateCategory(ctx, input) {
        return updateCategory(ctx, input);
    }
    deleteCategory(ctx, input) {
        return deleteCategory(ctx, input);
    }
};
__decorate([
    Query(() => CategoryType, {
        nullable: true,
        description: 'One category, by its id or its slug. Refused with COMMERCE_CATEGORY_NOT_FOUND when there is none.',
    }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { nullable: true, description: 'Begins with `cat_`. This or the slug.' })),
    __param(2, Arg('slug', () => String, { nullable: true, description: 'As addresses of web pages show it.' })),
    __param(3, Info())
], CategoryResolver.prototype, "category", null);
__decorate([
    Query(() => CategoryConnection, { nullable: true, description: 'The categories directly under one, or the roots, by position.' }),
    __param(0, Context()),
    __param(1, Arg('parentId', () => ID, { nullable: true, description: 'The category above them; the roots when not given.' })),
    __param(2, Args(() => PageArgs)),
    __param(3, Info())
], CategoryResolver.prototype, "categories", null);
__decorate([
    Mutation(() => CategoryType, {
        nullable: true,
        description: 'Creates a category. Refused with COMMERCE_SLUG_TAKEN when another one has the slug.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateCategoryInput, { description: 'The new category.' }))
], CategoryResolver.prototype, "createCategory", null);
__decorate([
    Mutation(() => CategoryType, {
        nullable: true,
        description: 'Moves a category with all below it, as by drag and drop. Refused with COMMERCE_CATEGORY_UNDER_ITSELF or COMMERCE_CATEGORY_TOO_DEEP where it cannot stand.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => MoveCategoryInput, { description: 'Which one, and where to.' }))
], CategoryResolver.prototype, "moveCategory", null);
__decorate([
    Mutation(() => CategoryType, { nullable: true, description: 'Writes, replaces or takes away the translation of a category into one language.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => TranslateCategoryInput, { description: 'The translation.' }))
], CategoryResolver.prototype, "translateCategory", null);
__decorate([
    Mutation(() => CategoryType, {
        nullable: true,
        description: 'Renames, moves or reorders a category. Moving it below itself is refused with COMMERCE_CATEGORY_UNDER_ITSELF.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateCategoryInput, { description: 'What to change.' }))
], CategoryResolver.prototype, "updateCategory", null);
__decorate([
    Mutation(() => CategoryType, {
        nullable: true,
        description: 'Deletes an empty category and answers what it was. Refused with COMMERCE_CATEGORY_NOT_EMPTY while anything is in it.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeleteCategoryInput, { description: 'Which one.' }))
], CategoryResolver.prototype, "deleteCategory", null);
CategoryResolver = __decorate([
    Resolver(() => CategoryType)
], CategoryResolver);
export { CategoryResolver };
//# sourceMappingURL=graphql.js.map