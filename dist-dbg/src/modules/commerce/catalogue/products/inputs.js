var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { ExternalIdInput } from '../external-ids/types.js';
import { TranslateInput, TranslatedTermInput } from '../translations/types.js';
import { CreateVariantInput } from '../variants/inputs.js';
let ImageInput = class ImageInput {
    url;
    alt;
};
__decorate([
    Field(() => String, { description: 'Where it lies: an http or https address of at most 2,000 characters.' })
], ImageInput.prototype, "url", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What it shows, for those who do not see it; at most 250 characters.' })
], ImageInput.prototype, "alt", void 0);
ImageInput = __decorate([
    InputType('ImageInput', { description: 'A picture that lies somewhere else.' })
], ImageInput);
export { ImageInput };
let AttributeValueInput = class AttributeValueInput {
    key;
    text;
    number;
    boolean;
    date;
    choices;
};
__decorate([
    Field(() => String, { description: 'The key of the attribute.' })
], AttributeValueInput.prototype, "key", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of TEXT: one line of at most 500 characters.' })
], AttributeValueInput.prototype, "text", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: 'Of NUMBER, in the unit of the attribute.' })
], AttributeValueInput.prototype, "number", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Of BOOLEAN.' })
], AttributeValueInput.prototype, "boolean", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of DATE, as in 2026-03-01.' })
], AttributeValueInput.prototype, "date", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'Of CHOICE, exactly one; of CHOICES, at least one. As the attribute writes them.' })
], AttributeValueInput.prototype, "choices", void 0);
AttributeValueInput = __decorate([
    InputType('AttributeValueInput', { description: 'A value of one attribute of the product type: in the one field that goes with its kind.' })
], AttributeValueInput);
export { AttributeValueInput };
let ProductTextsInput = class ProductTextsInput {
    description;
    categoryId;
    productTypeId;
    slug;
    language;
    seoTitle;
    seoDescription;
    tags;
    images;
    attributes;
};
__decorate([
    Field(() => String, { nullable: true, description: 'Plain text, at most 10,000 characters; empty when it was never given.' })
], ProductTextsInput.prototype, "description", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The category that it stands in; an explicit null takes it out of its category.' })
], ProductTextsInput.prototype, "categoryId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Its product type, which says what its attributes are; an explicit null takes it away.' })
], ProductTextsInput.prototype, "productTypeId", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Lower-case letters a to z, digits and single hyphens, at most 80; unique among products. Made of the name of a new product when not given.',
    })
], ProductTextsInput.prototype, "slug", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The language of name and description; of a new product the setting `commerce.language` when not given.',
    })
], ProductTextsInput.prototype, "language", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The title of its web page, at most 120 characters; an explicit null takes it away.' })
], ProductTextsInput.prototype, "seoTitle", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What search engines show below it, at most 320 characters; an explicit null takes it away.' })
], ProductTextsInput.prototype, "seoDescription", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'All its tags: at most 50 of 40 characters; kept in lower case.' })
], ProductTextsInput.prototype, "tags", void 0);
__decorate([
    Field(() => [ImageInput], { nullable: true, description: 'All its pictures in their order, at most 50.' })
], ProductTextsInput.prototype, "images", void 0);
__decorate([
    Field(() => [AttributeValueInput], { nullable: true, description: 'All values of its attributes; the required ones must be among them.' })
], ProductTextsInput.prototype, "attributes", void 0);
ProductTextsInput = __decorate([
    InputType('ProductTextsInput', { description: 'What a product tells about itself.' })
], ProductTextsInput);
export { ProductTextsInput };
let ProductDetailsInput = class ProductDetailsInput extends ProductTextsInput {
    externalIds;
};
__decorate([
    Field(() => [ExternalIdInput], { nullable: true, description: 'All that other systems call it: at most 20, one of each source.' })
], ProductDetailsInput.prototype, "externalIds", void 0);
ProductDetailsInput = __decorate([
    InputType('ProductDetailsInput', { description: 'What a product tells about itself, and what others call it.' })
], ProductDetailsInput);
let CreateProductInput = class CreateProductInput extends ProductDetailsInput {
    name;
    options;
    variants;
};
__decorate([
    Field(() => String, { description: 'As people read it; 1 to 200 characters.' })
], CreateProductInput.prototype, "name", void 0);
__decorate([
    Field(() => [String], {
        nullable: true,
        description: 'The options in which its variants differ, at most 5; those of the product type when not given. They stay as they are.',
    })
], CreateProductInput.prototype, "options", void 0);
__decorate([
    Field(() => [CreateVariantInput], { description: 'Its variants in their order: 1 to 100.' })
], CreateProductInput.prototype, "variants", void 0);
CreateProductInput = __decorate([
    InputType('CreateProductInput', { description: 'A new product, which begins as a draft.' })
], CreateProductInput);
export { CreateProductInput };
let UpdateProductInput = class UpdateProductInput extends ProductDetailsInput {
    id;
    ifVersion;
    name;
};
__decorate([
    Field(() => ID, { description: 'The product to change.' })
], UpdateProductInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the product has this version.' })
], UpdateProductInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As people read it; 1 to 200 characters.' })
], UpdateProductInput.prototype, "name", void 0);
UpdateProductInput = __decorate([
    InputType('UpdateProductInput', { description: 'Changes of a product. What is not given stays as it is.' })
], UpdateProductInput);
export { UpdateProductInput };
let TranslateProductInput = class TranslateProductInput extends TranslateInput {
    id;
    ifVersion;
    terms;
};
__decorate([
    Field(() => ID, { description: 'The product.' })
], TranslateProductInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the product has this version.' })
], TranslateProductInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => [TranslatedTermInput], { nullable: true, description: 'What names and values of its options are called, at most 300.' })
], TranslateProductInput.prototype, "terms", void 0);
TranslateProductInput = __decorate([
    InputType('TranslateProductInput', { description: 'A product in another language.' })
], TranslateProductInput);
export { TranslateProductInput };
//# sourceMappingURL=inputs.js.map