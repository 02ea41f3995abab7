var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, Float, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../../kernel/graphql.js';
import { AttributeType } from '../product-types/types.js';
export const productStatus = {
    DRAFT: 'DRAFT',
    SCHEDULED: 'SCHEDULED',
    PUBLISHED: 'PUBLISHED',
    UNPUBLISHED: 'UNPUBLISHED',
    ARCHIVED: 'ARCHIVED',
};
registerEnumType(productStatus, {
    name: 'ProductStatus',
    description: 'Where a product stands in its life, at this moment.',
    valuesConfig: {
        DRAFT: { description: 'Being prepared; not on sale.' },
        SCHEDULED: { description: 'Goes on sale at `publishedAt`, which lies ahead.' },
        PUBLISHED: { description: 'On sale.' },
        UNPUBLISHED: { description: 'Was on sale until `unpublishAt`; may be published again.' },
        ARCHIVED: { description: 'Taken off sale for good; kept for what was sold.' },
    },
});
let ImageType = class ImageType {
    url;
    alt;
};
__decorate([
    Field(() => String, { description: 'Where it lies.' })
], ImageType.prototype, "url", void 0);
__decorate([
    Field(() => String, { description: 'What it shows, for those who do not see it; may be empty.' })
], ImageType.prototype, "alt", void 0);
ImageType = __decorate([
    ObjectType('Image', { description: 'A picture that lies somewhere else.' })
], ImageType);
export { ImageType };
let AttributeValueType = class AttributeValueType extends AttributeType {
    text;
    number;
    boolean;
    date;
    chosen;
};
__decorate([
    Field(() => String, { nullable: true, description: 'Of TEXT.' })
], AttributeValueType.prototype, "text", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: 'Of NUMBER, in the unit of the attribute.' })
], AttributeValueType.prototype, "number", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Of BOOLEAN.' })
], AttributeValueType.prototype, "boolean", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of DATE, as in 2026-03-01.' })
], AttributeValueType.prototype, "date", void 0);
__decorate([
    Field(() => [String], { description: 'Of CHOICE, one; of CHOICES, at least one; else empty.' })
], AttributeValueType.prototype, "chosen", void 0);
AttributeValueType = __decorate([
    ObjectType('AttributeValue', { description: 'What a product tells of one attribute of its type. One of the values is there, as `kind` says.' })
], AttributeValueType);
export { AttributeValueType };
let ProductType = class ProductType {
    id;
    name;
    description;
    language;
    slug;
    seoTitle;
    seoDescription;
    tags;
    images;
    optionNames;
    publishedAt;
    unpublishAt;
    archivedAt;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `prd_`.' })
], ProductType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'In its own language. For the language of the reader see `localized`.' })
], ProductType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'Plain text of any number of lines; may be empty.' })
], ProductType.prototype, "description", void 0);
__decorate([
    Field(() => String, { description: 'The language of name and description, as a tag such as en.' })
], ProductType.prototype, "language", void 0);
__decorate([
    Field(() => String, { description: 'As addresses of web pages show it; unique among the products of the tenant.' })
], ProductType.prototype, "slug", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The title of its web page; null means the name.' })
], ProductType.prototype, "seoTitle", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What search engines show below the title; null means the description.' })
], ProductType.prototype, "seoDescription", void 0);
__decorate([
    Field(() => [String], { description: 'Words of the shop to sort it by, in lower case; at most 50.' })
], ProductType.prototype, "tags", void 0);
__decorate([
    Field(() => [ImageType], { description: 'At most 50; the first one stands for the product.' })
], ProductType.prototype, "images", void 0);
__decorate([
    Field(() => [String], { description: 'The options in which its variants differ, such as Size; empty where titles tell them apart.' })
], ProductType.prototype, "optionNames", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'From when on it is on sale, which may lie ahead; null for a draft.' })
], ProductType.prototype, "publishedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Until when it is on sale; null for no end.' })
], ProductType.prototype, "unpublishAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was taken off sale for good; null until then.' })
], ProductType.prototype, "archivedAt", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes of the product itself, from 1; its variants count their own. For `ifVersion`.' })
], ProductType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], ProductType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the product itself was last changed.' })
], ProductType.prototype, "updatedAt", void 0);
ProductType = __decorate([
    ObjectType('Product', { description: 'Something that the shop sells, in one or more variants.' })
], ProductType);
export { ProductType };
export const ProductConnection = connectionOf('Product', () => ProductType);
//# sourceMappingURL=types.js.map