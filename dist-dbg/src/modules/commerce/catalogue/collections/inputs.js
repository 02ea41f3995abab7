var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { AttributeFilter } from '../products/listing/attribute-filter.js';
import { TranslateInput } from '../translations/types.js';
import { collectionMatch, collectionOrder } from './types.js';
let CollectionConditionInput = class CollectionConditionInput {
    categoryId;
    productTypeId;
    tag;
    attribute;
    minPrice;
    maxPrice;
    inStock;
    negated;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'It stands in this category or below it. When that is deleted, no product does.' })
], CollectionConditionInput.prototype, "categoryId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'It is of this product type.' })
], CollectionConditionInput.prototype, "productTypeId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'It has this tag.' })
], CollectionConditionInput.prototype, "tag", void 0);
__decorate([
    Field(() => AttributeFilter, { nullable: true, description: 'It has such a value of an attribute.' })
], CollectionConditionInput.prototype, "attribute", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true, description: 'Some variant costs at least this, in the same currency.' })
], CollectionConditionInput.prototype, "minPrice", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true, description: 'Some variant costs at most this, in the same currency.' })
], CollectionConditionInput.prototype, "maxPrice", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'True: some variant is in stock.' })
], CollectionConditionInput.prototype, "inStock", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether it is the opposite that must hold; false when not given.' })
], CollectionConditionInput.prototype, "negated", void 0);
CollectionConditionInput = __decorate([
    InputType('CollectionConditionInput', { description: 'What must hold for a product. Where several fields are given, all of them must.' })
], CollectionConditionInput);
export { CollectionConditionInput };
let CollectionRuleInput = class CollectionRuleInput {
    match;
    conditions;
};
__decorate([
    Field(() => collectionMatch, { description: 'How many of the conditions must hold.' })
], CollectionRuleInput.prototype, "match", void 0);
__decorate([
    Field(() => [CollectionConditionInput], { description: '1 to 20.' })
], CollectionRuleInput.prototype, "conditions", void 0);
CollectionRuleInput = __decorate([
    InputType('CollectionRuleInput', { description: 'Which products are in a collection. It is looked at whenever the collection is read.' })
], CollectionRuleInput);
export { CollectionRuleInput };
let CreateCollectionInput = class CreateCollectionInput {
    name;
    slug;
    description;
    seoTitle;
    seoDescription;
    rule;
    order;
};
__decorate([
    Field(() => String, { description: 'As people read it; 1 to 120 characters.' })
], CreateCollectionInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'Lower-case letters a to z, digits and single hyphens, at most 80; unique among collections.' })
], CreateCollectionInput.prototype, "slug", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Plain text, at most 10,000 characters.' })
], CreateCollectionInput.prototype, "description", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The title of its web page, at most 120 characters.' })
], CreateCollectionInput.prototype, "seoTitle", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What search engines show below the title, at most 320 characters.' })
], CreateCollectionInput.prototype, "seoDescription", void 0);
__decorate([
    Field(() => CollectionRuleInput, { nullable: true, description: 'Which products are in it; without one they are put in by hand.' })
], CreateCollectionInput.prototype, "rule", void 0);
__decorate([
    Field(() => collectionOrder, {
        nullable: true,
        description: 'How its products are ordered; MANUAL when not given, and NAME where there is a rule.',
    })
], CreateCollectionInput.prototype, "order", void 0);
CreateCollectionInput = __decorate([
    InputType('CreateCollectionInput', { description: 'A new collection.' })
], CreateCollectionInput);
export { CreateCollectionInput };
let UpdateCollectionInput = class UpdateCollectionInput {
    id;
    ifVersion;
    name;
    slug;
    description;
    seoTitle;
    seoDescription;
    rule;
    order;
};
__decorate([
    Field(() => ID, { description: 'The collection to change.' })
], UpdateCollectionInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the collection has this version.' })
], UpdateCollectionInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As people read it; 1 to 120 characters.' })
], UpdateCollectionInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Lower-case letters a to z, digits and single hyphens, at most 80; unique among collections.' })
], UpdateCollectionInput.prototype, "slug", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Plain text, at most 10,000 characters.' })
], UpdateCollectionInput.prototype, "description", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The title of its web page, at most 120 characters; an explicit null takes it away.' })
], UpdateCollectionInput.prototype, "seoTitle", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What search engines show below it, at most 320 characters; an explicit null takes it away.' })
], UpdateCollectionInput.prototype, "seoDescription", void 0);
__decorate([
    Field(() => CollectionRuleInput, { nullable: true, description: 'A new rule. What was put in by hand before there was one is taken out.' })
], UpdateCollectionInput.prototype, "rule", void 0);
__decorate([
    Field(() => collectionOrder, { nullable: true, description: 'How its products are ordered.' })
], UpdateCollectionInput.prototype, "order", void 0);
UpdateCollectionInput = __decorate([
    InputType('UpdateCollectionInput', { description: 'Changes of a collection. What is not given stays as it is.' })
], UpdateCollectionInput);
export { UpdateCollectionInput };
let DeleteCollectionInput = class DeleteCollectionInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'The collection; its products stay.' })
], DeleteCollectionInput.prototype, "id", void 0);
DeleteCollectionInput = __decorate([
    InputType('DeleteCollectionInput', { description: 'Which collection to delete.' })
], DeleteCollectionInput);
export { DeleteCollectionInput };
let AddToCollectionInput = class AddToCollectionInput {
    id;
    productIds;
    position;
};
__decorate([
    Field(() => ID, { description: 'A collection without a rule.' })
], AddToCollectionInput.prototype, "id", void 0);
__decorate([
    Field(() => [ID], { description: '1 to 100 products in their order. Those that are in it already are moved.' })
], AddToCollectionInput.prototype, "productIds", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Where the first of them stands, from 0; they become the last ones when not given.' })
], AddToCollectionInput.prototype, "position", void 0);
AddToCollectionInput = __decorate([
    InputType('AddToCollectionInput', { description: 'Which products to put into a collection, or elsewhere in it.' })
], AddToCollectionInput);
export { AddToCollectionInput };
let RemoveFromCollectionInput = class RemoveFromCollectionInput {
    id;
    productIds;
};
__decorate([
    Field(() => ID, { description: 'A collection without a rule.' })
], RemoveFromCollectionInput.prototype, "id", void 0);
__decorate([
    Field(() => [ID], { description: '1 to 100 products.' })
], RemoveFromCollectionInput.prototype, "productIds", void 0);
RemoveFromCollectionInput = __decorate([
    InputType('RemoveFromCollectionInput', { description: 'Which products to take out of a collection.' })
], RemoveFromCollectionInput);
export { RemoveFromCollectionInput };
let TranslateCollectionInput = class TranslateCollectionInput extends TranslateInput {
    id;
    ifVersion;
};
__decorate([
    Field(() => ID, { description: 'The collection.' })
], TranslateCollectionInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the collection has this version.' })
], TranslateCollectionInput.prototype, "ifVersion", void 0);
TranslateCollectionInput = __decorate([
    InputType('TranslateCollectionInput', { description: 'A collection in another language.' })
], TranslateCollectionInput);
export { TranslateCollectionInput };
//# sourceMappingURL=inputs.js.map