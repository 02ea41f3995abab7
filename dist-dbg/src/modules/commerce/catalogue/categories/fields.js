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
import { Args, Context, FieldResolver, ForwardPageArgs, Int, Resolver, Root } from '../../../../kernel/graphql.js';
import { follow } from '../../../../platform/db/shape.js';
import { language as shopLanguage } from '../../settings.js';
import { listProductsOfCategory } from '../products/listing/service.js';
import { ProductConnection } from '../products/types.js';
import { listTranslations } from '../translations/checks.js';
import { localize } from '../translations/localized.js';
import { LanguageArg, LocalizedTextsType, TranslationType } from '../translations/types.js';
import { ancestorsOfCategories, categoryById } from './loaders.js';
import { listChildrenOfCategory } from './service.js';
import { CategoryConnection, CategoryType } from './types.js';
let CategoryFieldResolver = class CategoryFieldResolver {
    parent(ctx, category) {
        return follow(category, 'parent', () => category.parentId && ctx.load(categoryById, category.parentId));
    }
    children(ctx, category, page) {
        return listChildrenOfCategory(ctx, category, page);
    }
    products(ctx, category, page) {
        return listProductsOfCategory(ctx, category, page);
    }
    async ancestors(ctx, { id }) {
        return (await ctx.load(ancestorsOfCategories, id)) ?? [];
    }
    async depth(ctx, { id }) {
        return (await ctx.load(ancestorsOfCategories, id))?.length ?? 0;
    }
    localized(ctx, category, language) {
        return localize(ctx, { ...category, language: settingOf(ctx, shopLanguage) }, language);
    }
    translations({ translations }) {
        return listTranslations(translations);
    }
};
__decorate([
    FieldResolver(() => CategoryType, { nullable: true, description: 'The category above it; null for a root.' }),
    __param(0, Context()),
    __param(1, Root())
], CategoryFieldResolver.prototype, "parent", null);
__decorate([
    FieldResolver(() => CategoryConnection, { description: 'The categories directly under it, by position.' }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, Args(() => ForwardPageArgs))
], CategoryFieldResolver.prototype, "children", null);
__decorate([
    FieldResolver(() => ProductConnection, {
        description: 'The products directly in it, in every status, by name. For those of all its descendants too, ask `products` with `categoryId`.',
    }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, Args(() => ForwardPageArgs))
], CategoryFieldResolver.prototype, "products", null);
__decorate([
    FieldResolver(() => [CategoryType], { description: 'What is above it, the root first: its breadcrumbs. At most 19, and none for a root.' }),
    __param(0, Context()),
    __param(1, Root())
], CategoryFieldResolver.prototype, "ancestors", null);
__decorate([
    FieldResolver(() => Int, { description: 'How many categories are above it: 0 for a root.' }),
    __param(0, Context()),
    __param(1, Root())
], CategoryFieldResolver.prototype, "depth", null);
__decorate([
    FieldResolver(() => LocalizedTextsType, { description: 'Its texts in the language of the reader.' }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, LanguageArg())
], CategoryFieldResolver.prototype, "localized", null);
__decorate([
    FieldResolver(() => [TranslationType], { description: 'All its translations, by language; at most 30.' }),
    __param(0, Root())
], CategoryFieldResolver.prototype, "translations", null);
CategoryFieldResolver = __decorate([
    Resolver(() => CategoryType)
], CategoryFieldResolver);
export { CategoryFieldResolver };
//# sourceMappingURL=fields.js.map