var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { ExternalIdInput } from '../external-ids/types.js';
let OptionValueInput = class OptionValueInput {
    name;
    value;
};
__decorate([
    Field(() => String, { description: 'The option, as the product names it.' })
], OptionValueInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'Its value, 1 to 80 characters: M.' })
], OptionValueInput.prototype, "value", void 0);
OptionValueInput = __decorate([
    InputType('OptionValueInput', { description: 'The value that a variant has of one option.' })
], OptionValueInput);
export { OptionValueInput };
let CreateVariantInput = class CreateVariantInput {
    sku;
    title;
    barcode;
    options;
    externalIds;
    price;
    stockOnHand;
};
__decorate([
    Field(() => String, { description: 'The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case.' })
], CreateVariantInput.prototype, "sku", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'What tells it from its siblings, 1 to 120 characters; made of its options when not given, required where there are none.',
    })
], CreateVariantInput.prototype, "title", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'At most 64 characters, unique in the tenant. Of 8, 12, 13 or 14 digits it is a GTIN and needs the right check digit.',
    })
], CreateVariantInput.prototype, "barcode", void 0);
__decorate([
    Field(() => [OptionValueInput], {
        nullable: true,
        description: 'A value of each option of the product; no two variants of a product have the same, regardless of case.',
    })
], CreateVariantInput.prototype, "options", void 0);
__decorate([
    Field(() => [ExternalIdInput], { nullable: true, description: 'What other systems call it: at most 20, one of each source.' })
], CreateVariantInput.prototype, "externalIds", void 0);
__decorate([
    Field(() => MoneyInput, { description: 'What one piece costs; not negative.' })
], CreateVariantInput.prototype, "price", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Pieces that are there from the beginning, at the default location: 0 to 1,000,000,000; 0 when not given.',
    })
], CreateVariantInput.prototype, "stockOnHand", void 0);
CreateVariantInput = __decorate([
    InputType('CreateVariantInput', { description: 'A variant of the new product.' })
], CreateVariantInput);
export { CreateVariantInput };
let AddVariantInput = class AddVariantInput extends CreateVariantInput {
    productId;
};
__decorate([
    Field(() => ID, { description: 'The product; it has fewer than 100 variants.' })
], AddVariantInput.prototype, "productId", void 0);
AddVariantInput = __decorate([
    InputType('AddVariantInput', { description: 'One more variant of a product; it becomes the last one.' })
], AddVariantInput);
export { AddVariantInput };
let UpdateVariantInput = class UpdateVariantInput {
    id;
    ifVersion;
    sku;
    title;
    barcode;
    options;
    externalIds;
    price;
};
__decorate([
    Field(() => ID, { description: 'The variant to change.' })
], UpdateVariantInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the variant has this version.' })
], UpdateVariantInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case.' })
], UpdateVariantInput.prototype, "sku", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What tells it from its siblings, 1 to 120 characters.' })
], UpdateVariantInput.prototype, "title", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As that of a new variant; an explicit null takes it away.' })
], UpdateVariantInput.prototype, "barcode", void 0);
__decorate([
    Field(() => [OptionValueInput], { nullable: true, description: 'A value of each option of the product, in place of those that it has.' })
], UpdateVariantInput.prototype, "options", void 0);
__decorate([
    Field(() => [ExternalIdInput], { nullable: true, description: 'What other systems call it, in place of all that it has; at most 20.' })
], UpdateVariantInput.prototype, "externalIds", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true, description: 'What one piece costs; not negative.' })
], UpdateVariantInput.prototype, "price", void 0);
UpdateVariantInput = __decorate([
    InputType('UpdateVariantInput', { description: 'Changes of a variant. What is not given stays as it is.' })
], UpdateVariantInput);
export { UpdateVariantInput };
//# sourceMappingURL=inputs.js.map