var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { AreaInput } from '../../places/types.js';
let CreateTaxCategoryInput = class CreateTaxCategoryInput {
    code;
    name;
};
__decorate([
    Field(() => String, { description: 'Lower-case letters, digits and hyphens, at most 40; unique in the tenant.' })
], CreateTaxCategoryInput.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: '1 to 120 characters.' })
], CreateTaxCategoryInput.prototype, "name", void 0);
CreateTaxCategoryInput = __decorate([
    InputType('CreateTaxCategoryInput', { description: 'A new tax category. A tenant has at most 50.' })
], CreateTaxCategoryInput);
export { CreateTaxCategoryInput };
let UpdateTaxCategoryInput = class UpdateTaxCategoryInput {
    id;
    ifVersion;
    name;
};
__decorate([
    Field(() => ID, { description: 'The category.' })
], UpdateTaxCategoryInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the category has this version.' })
], UpdateTaxCategoryInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { description: '1 to 120 characters.' })
], UpdateTaxCategoryInput.prototype, "name", void 0);
UpdateTaxCategoryInput = __decorate([
    InputType('UpdateTaxCategoryInput', { description: 'A new name for a tax category.' })
], UpdateTaxCategoryInput);
export { UpdateTaxCategoryInput };
let DeleteTaxCategoryInput = class DeleteTaxCategoryInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'A category without products, variants and rates.' })
], DeleteTaxCategoryInput.prototype, "id", void 0);
DeleteTaxCategoryInput = __decorate([
    InputType('DeleteTaxCategoryInput', { description: 'Which tax category to delete.' })
], DeleteTaxCategoryInput);
export { DeleteTaxCategoryInput };
let AssignTaxCategoryInput = class AssignTaxCategoryInput {
    id;
    productIds;
    variantIds;
};
__decorate([
    Field(() => ID, { description: 'The category.' })
], AssignTaxCategoryInput.prototype, "id", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'Products, at most 100.' })
], AssignTaxCategoryInput.prototype, "productIds", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'Variants that are taxed otherwise than their products, at most 100.' })
], AssignTaxCategoryInput.prototype, "variantIds", void 0);
AssignTaxCategoryInput = __decorate([
    InputType('AssignTaxCategoryInput', { description: 'What belongs to a tax category from now on, instead of to another one.' })
], AssignTaxCategoryInput);
export { AssignTaxCategoryInput };
let CreateTaxZoneInput = class CreateTaxZoneInput {
    name;
    areas;
    reverseCharge;
};
__decorate([
    Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
], CreateTaxZoneInput.prototype, "name", void 0);
__decorate([
    Field(() => [AreaInput], { description: '1 to 100 areas.' })
], CreateTaxZoneInput.prototype, "areas", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: "Whether a business with a VAT id of another of its countries than the shop's owes the tax itself; false when not given.",
    })
], CreateTaxZoneInput.prototype, "reverseCharge", void 0);
CreateTaxZoneInput = __decorate([
    InputType('CreateTaxZoneInput', { description: 'A new tax zone, without rates yet. A tenant has at most 200.' })
], CreateTaxZoneInput);
export { CreateTaxZoneInput };
let UpdateTaxZoneInput = class UpdateTaxZoneInput {
    id;
    ifVersion;
    name;
    areas;
    reverseCharge;
};
__decorate([
    Field(() => ID, { description: 'The zone.' })
], UpdateTaxZoneInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the zone has this version.' })
], UpdateTaxZoneInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: '1 to 120 characters; unique in the tenant, regardless of case.' })
], UpdateTaxZoneInput.prototype, "name", void 0);
__decorate([
    Field(() => [AreaInput], { nullable: true, description: 'All its areas, 1 to 100: those of before are replaced.' })
], UpdateTaxZoneInput.prototype, "areas", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether businesses of its other countries owe the tax themselves.' })
], UpdateTaxZoneInput.prototype, "reverseCharge", void 0);
UpdateTaxZoneInput = __decorate([
    InputType('UpdateTaxZoneInput', { description: 'Changes of a tax zone. What is not given stays as it is.' })
], UpdateTaxZoneInput);
export { UpdateTaxZoneInput };
let DeleteTaxZoneInput = class DeleteTaxZoneInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'A zone that never had a rate.' })
], DeleteTaxZoneInput.prototype, "id", void 0);
DeleteTaxZoneInput = __decorate([
    InputType('DeleteTaxZoneInput', { description: 'Which tax zone to delete.' })
], DeleteTaxZoneInput);
export { DeleteTaxZoneInput };
let CreateTaxRateInput = class CreateTaxRateInput {
    taxZoneId;
    taxCategoryId;
    name;
    percentage;
    validFrom;
    validUntil;
};
__decorate([
    Field(() => ID, { description: 'The zone.' })
], CreateTaxRateInput.prototype, "taxZoneId", void 0);
__decorate([
    Field(() => ID, { description: 'The category of goods.' })
], CreateTaxRateInput.prototype, "taxCategoryId", void 0);
__decorate([
    Field(() => String, { description: 'As it is printed on invoices; 1 to 120 characters.' })
], CreateTaxRateInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'Decimal text such as "19" or "8.875": 0 to 100, at most four digits after the point. "0" is taxed, at zero.' })
], CreateTaxRateInput.prototype, "percentage", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Holds from this moment on; from now on when not given.' })
], CreateTaxRateInput.prototype, "validFrom", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Holds no longer from this moment on; without an end when not given.' })
], CreateTaxRateInput.prototype, "validUntil", void 0);
CreateTaxRateInput = __decorate([
    InputType('CreateTaxRateInput', { description: 'A new rate of a zone for a category of goods.' })
], CreateTaxRateInput);
export { CreateTaxRateInput };
let EndTaxRateInput = class EndTaxRateInput {
    id;
    validUntil;
};
__decorate([
    Field(() => ID, { description: 'The rate.' })
], EndTaxRateInput.prototype, "id", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Holds no longer from this moment on; from now on when not given.' })
], EndTaxRateInput.prototype, "validUntil", void 0);
EndTaxRateInput = __decorate([
    InputType('EndTaxRateInput', { description: 'When a tax rate ends. What it was is never changed.' })
], EndTaxRateInput);
export { EndTaxRateInput };
let SetCustomerTaxStatusInput = class SetCustomerTaxStatusInput {
    customerId;
    vatId;
    exemption;
};
__decorate([
    Field(() => ID, { description: 'The customer.' })
], SetCustomerTaxStatusInput.prototype, "customerId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'With its country in front, such as FR12345678901; spaces, dots and hyphens do not matter.' })
], SetCustomerTaxStatusInput.prototype, "vatId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why no tax is charged, at most 120 characters.' })
], SetCustomerTaxStatusInput.prototype, "exemption", void 0);
SetCustomerTaxStatusInput = __decorate([
    InputType('SetCustomerTaxStatusInput', { description: 'The VAT id and the exemption of a customer: what is not given is removed.' })
], SetCustomerTaxStatusInput);
export { SetCustomerTaxStatusInput };
//# sourceMappingURL=inputs.js.map