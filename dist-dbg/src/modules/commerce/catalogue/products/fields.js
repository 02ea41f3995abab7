var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Context, FieldResolver, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { follow } from '../../../../platform/db/shape.js';
import { categoryById } from '../categories/loaders.js';
import { CategoryType } from '../categories/types.js';
import { externalIdsOfProducts } from '../external-ids/loaders.js';
import { ExternalIdType } from '../external-ids/types.js';
import { productTypeById } from '../product-types/loaders.js';
import { ProductTypeType } from '../product-types/types.js';
import { listTranslations } from '../translations/checks.js';
import { localize } from '../translations/localized.js';
import { LanguageArg, LocalizedTextsType, TranslationType } from '../translations/types.js';
import { listVariantsOfProduct } from '../variants/service.js';
import { VariantType } from '../variants/types.js';
import { statusOf } from './publishing/status.js';
import { AttributeValueType, ProductType, productStatus } from './types.js';
import { showAttributes } from './values/attributes.js';
let ProductFieldResolver = class ProductFieldResolver {
    status(ctx, product) {
        return statusOf(product, ctx.now());
    }
    category(ctx, product) {
        return follow(product, 'category', () => product.categoryId && ctx.load(categoryById, product.categoryId));
    }
    productType(ctx, product) {
        return typeOf(ctx, product);
    }
    async attributes(ctx, product) {
        return showAttributes(await typeOf(ctx, product), product.attributeValues);
    }
    variants(ctx, product) {
        return follow(product, 'variants', () => listVariantsOfProduct(ctx, product.id));
    }
    priceFrom({ priceFromMinor, priceFromCurrency }) {
        return priceFromCurrency && toDecimal({ amountMinor: priceFromMinor, currencyCode: priceFromCurrency });
    }
    externalIds(ctx, product) {
        return follow(product, 'externalIds', async () => (await ctx.load(externalIdsOfProducts, product.id)) ?? []);
    }
    localized(ctx, product, language) {
        return localize(ctx, product, language);
    }
    translations({ translations }) {
        return listTranslations(translations);
    }
};
__decorate([
    FieldResolver(() => productStatus, { description: 'Follows from `publishedAt`, `unpublishAt` and `archivedAt`, at the moment of the answer.' }),
    __param(0, Context()),
    __param(1, Root())
], ProductFieldResolver.prototype, "status", null);
__decorate([
    FieldResolver(() => CategoryType, { nullable: true, description: 'The category that it stands in; null when it stands in none.' }),
    __param(0, Context()),
    __param(1, Root())
], ProductFieldResolver.prototype, "category", null);
__decorate([
    FieldResolver(() => ProductTypeType, { nullable: true, description: 'What it is one of; null when it has no type, and so no attributes.' }),
    __param(0, Context()),
    __param(1, Root())
], ProductFieldResolver.prototype, "productType", null);
__decorate([
    FieldResolver(() => [AttributeValueType], { description: 'Its attributes that have a value, in the order of the type; at most 50.' }),
    __param(0, Context()),
    __param(1, Root())
], ProductFieldResolver.prototype, "attributes", null);
__decorate([
    FieldResolver(() => [VariantType], { description: 'All its variants in their order: at least one, at most 100.' }),
    __param(0, Context()),
    __param(1, Root())
], ProductFieldResolver.prototype, "variants", null);
__decorate([
    FieldResolver(() => MoneyType, { nullable: true, description: 'The lowest price of its variants, in the currency of the first one.' }),
    __param(0, Root())
], ProductFieldResolver.prototype, "priceFrom", null);
__decorate([
    FieldResolver(() => [ExternalIdType], { description: 'What other systems call it, by source; at most 20.' }),
    __param(0, Context()),
    __param(1, Root())
], ProductFieldResolver.prototype, "externalIds", null);
__decorate([
    FieldResolver(() => LocalizedTextsType, { description: 'Its texts in the language of the reader.' }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, LanguageArg())
], ProductFieldResolver.prototype, "localized", null);
__decorate([
    FieldResolver(() => [TranslationType], { description: 'All its translations, by language; at most 30.' }),
    __param(0, Root())
], ProductFieldResolver.prototype, "translations", null);
ProductFieldResolver = __decorate([
    Resolver(() => ProductType)
], ProductFieldResolver);
export { ProductFieldResolver };
/** Without a type nothing is looked up. */
async function typeOf(ctx, product) {
    return follow(product, 'productType', () => product.productTypeId === null ? null : ctx.load(productTypeById, product.productTypeId));
}
//# sourceMappingURL=fields.js.map