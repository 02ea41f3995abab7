var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { AttributeFilter } from '../../catalogue/products/listing/attribute-filter.js';
import { ImageType } from '../../catalogue/products/types.js';
let StorefrontVariantType = class StorefrontVariantType {
    id;
    sku;
    title;
};
__decorate([
    Field(() => ID, { description: 'Begins with `var_`. For `addToCart`.' })
], StorefrontVariantType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'The stock keeping unit.' })
], StorefrontVariantType.prototype, "sku", void 0);
__decorate([
    Field(() => String, { description: 'What tells it from its siblings: "Red, M".' })
], StorefrontVariantType.prototype, "title", void 0);
StorefrontVariantType = __decorate([
    ObjectType('StorefrontVariant', { description: 'What is really bought, as shoppers may see it.' })
], StorefrontVariantType);
export { StorefrontVariantType };
let StorefrontCategoryType = class StorefrontCategoryType {
    id;
    name;
    slug;
};
__decorate([
    Field(() => ID, { description: 'Begins with `cat_`.' })
], StorefrontCategoryType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'As people read it.' })
], StorefrontCategoryType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'For addresses of pages.' })
], StorefrontCategoryType.prototype, "slug", void 0);
StorefrontCategoryType = __decorate([
    ObjectType('StorefrontCategory', { description: 'A category, as shoppers may see it.' })
], StorefrontCategoryType);
export { StorefrontCategoryType };
let StorefrontProductType = class StorefrontProductType {
    id;
    name;
    description;
    slug;
    images;
    publishedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `prd_`.' })
], StorefrontProductType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'In its own language. For the language of the reader see `localized`.' })
], StorefrontProductType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'Plain text of any number of lines; may be empty.' })
], StorefrontProductType.prototype, "description", void 0);
__decorate([
    Field(() => String, { description: 'For addresses of pages; unique.' })
], StorefrontProductType.prototype, "slug", void 0);
__decorate([
    Field(() => [ImageType], { description: 'At most 50; the first one stands for the product.' })
], StorefrontProductType.prototype, "images", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was put on sale.' })
], StorefrontProductType.prototype, "publishedAt", void 0);
StorefrontProductType = __decorate([
    ObjectType('StorefrontProduct', { description: 'A product that is on sale, as shoppers may see it: nothing of drafts, stock figures or changes.' })
], StorefrontProductType);
export { StorefrontProductType };
export const StorefrontProductConnection = connectionOf('StorefrontProduct', () => StorefrontProductType);
let StorefrontProductFilter = class StorefrontProductFilter {
    search;
    categoryId;
    collectionId;
    tags;
    attributes;
    minPrice;
    maxPrice;
    inStock;
};
__decorate([
    Field(() => String, { nullable: true, description: 'As of `ProductFilter`.' })
], StorefrontProductFilter.prototype, "search", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'In this category or below it.' })
], StorefrontProductFilter.prototype, "categoryId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'In this collection.' })
], StorefrontProductFilter.prototype, "collectionId", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'With one of these tags, at most 50.' })
], StorefrontProductFilter.prototype, "tags", void 0);
__decorate([
    Field(() => [AttributeFilter], { nullable: true, description: 'With such values of attributes: each of at most 20 must hold.' })
], StorefrontProductFilter.prototype, "attributes", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true, description: "Some variant's own price is at least this, in the same currency." })
], StorefrontProductFilter.prototype, "minPrice", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true, description: "Some variant's own price is at most this, in the same currency." })
], StorefrontProductFilter.prototype, "maxPrice", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether something of it can be had at once.' })
], StorefrontProductFilter.prototype, "inStock", void 0);
StorefrontProductFilter = __decorate([
    InputType('StorefrontProductFilter', { description: 'Which of the products that are on sale.' })
], StorefrontProductFilter);
export { StorefrontProductFilter };
//# sourceMappingURL=types.js.map