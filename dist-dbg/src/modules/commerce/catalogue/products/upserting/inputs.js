var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType, Int } from '../../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../../kernel/graphql-money.js';
import { ExternalIdInput } from '../../external-ids/types.js';
import { OptionValueInput } from '../../variants/inputs.js';
import { ProductTextsInput } from '../inputs.js';
let UpsertVariantInput = class UpsertVariantInput {
    externalId;
    sku;
    title;
    barcode;
    options;
    price;
    stockOnHand;
};
__decorate([
    Field(() => ExternalIdInput, { nullable: true, description: 'What the other system calls it.' })
], UpsertVariantInput.prototype, "externalId", void 0);
__decorate([
    Field(() => String, { description: 'The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case.' })
], UpsertVariantInput.prototype, "sku", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What tells it from its siblings; made of its options when not given.' })
], UpsertVariantInput.prototype, "title", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As that of CreateVariantInput.' })
], UpsertVariantInput.prototype, "barcode", void 0);
__decorate([
    Field(() => [OptionValueInput], { nullable: true, description: 'A value of each option of the product.' })
], UpsertVariantInput.prototype, "options", void 0);
__decorate([
    Field(() => MoneyInput, { description: 'What one piece costs; not negative.' })
], UpsertVariantInput.prototype, "price", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Pieces of a new variant that are there from the beginning, at the default location: 0 to 1,000,000,000. Of one that is there already it is left out of account.',
    })
], UpsertVariantInput.prototype, "stockOnHand", void 0);
UpsertVariantInput = __decorate([
    InputType('UpsertVariantInput', {
        description: 'A variant as another system has it: found by its external id, or else by its SKU among the variants of the product.',
    })
], UpsertVariantInput);
export { UpsertVariantInput };
let UpsertProductInput = class UpsertProductInput extends ProductTextsInput {
    externalId;
    name;
    options;
    variants;
};
__decorate([
    Field(() => ExternalIdInput, { nullable: true, description: 'What the other system calls it. A product that is found by SKU gets it.' })
], UpsertProductInput.prototype, "externalId", void 0);
__decorate([
    Field(() => String, { description: 'As people read it; 1 to 200 characters.' })
], UpsertProductInput.prototype, "name", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'The options of a new product; those of one that is there must be the same.' })
], UpsertProductInput.prototype, "options", void 0);
__decorate([
    Field(() => [UpsertVariantInput], { description: '1 to 100 variants. Those of the product that are not among them stay as they are.' })
], UpsertProductInput.prototype, "variants", void 0);
UpsertProductInput = __decorate([
    InputType('UpsertProductInput', {
        description: 'A product as another system has it: found by its external id, or else by the SKU of one of its variants, or created. What is not given stays as it is.',
    })
], UpsertProductInput);
export { UpsertProductInput };
let UpsertProductsInput = class UpsertProductsInput {
    products;
};
__decorate([
    Field(() => [UpsertProductInput], { description: '1 to 100, with at most 1,000 variants together.' })
], UpsertProductsInput.prototype, "products", void 0);
UpsertProductsInput = __decorate([
    InputType('UpsertProductsInput', { description: 'Products to create or to bring up to date. All of them are written, or none.' })
], UpsertProductsInput);
export { UpsertProductsInput };
//# sourceMappingURL=inputs.js.map