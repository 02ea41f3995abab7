var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
import { AreaType } from '../../places/types.js';
let TaxCategoryType = class TaxCategoryType {
    id;
    code;
    name;
    version;
};
__decorate([
    Field(() => ID, { description: 'Begins with `txc_`.' })
], TaxCategoryType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Unique in the tenant; it never changes.' })
], TaxCategoryType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: 'As people read it.' })
], TaxCategoryType.prototype, "name", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
], TaxCategoryType.prototype, "version", void 0);
TaxCategoryType = __decorate([
    ObjectType('TaxCategory', {
        description: 'Goods that are taxed alike. What is in none belongs to the one that `commerce.defaultTaxCategory` names.',
    })
], TaxCategoryType);
export { TaxCategoryType };
let TaxZoneType = class TaxZoneType {
    id;
    name;
    areas;
    reverseCharge;
    version;
};
__decorate([
    Field(() => ID, { description: 'Begins with `txz_`.' })
], TaxZoneType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
], TaxZoneType.prototype, "name", void 0);
__decorate([
    Field(() => [AreaType], { description: 'What it consists of: 1 to 100 areas.' })
], TaxZoneType.prototype, "areas", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether a business with a VAT id of another of its countries than the shop's owes the tax itself." })
], TaxZoneType.prototype, "reverseCharge", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
], TaxZoneType.prototype, "version", void 0);
TaxZoneType = __decorate([
    ObjectType('TaxZone', {
        description: 'Where the same rates hold. Of the zones that an address is in, the most precise one with a rate counts: postal code, region, country.',
    })
], TaxZoneType);
export { TaxZoneType };
let TaxRateType = class TaxRateType {
    id;
    taxZoneId;
    taxCategoryId;
    name;
    validFrom;
    validUntil;
};
__decorate([
    Field(() => ID, { description: 'Begins with `txr_`.' })
], TaxRateType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'The zone.' })
], TaxRateType.prototype, "taxZoneId", void 0);
__decorate([
    Field(() => ID, { description: 'The category of goods.' })
], TaxRateType.prototype, "taxCategoryId", void 0);
__decorate([
    Field(() => String, { description: 'As it is printed on invoices.' })
], TaxRateType.prototype, "name", void 0);
__decorate([
    Field(() => DateTime, { description: 'Holds from this moment on.' })
], TaxRateType.prototype, "validFrom", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Holds no longer from this moment on; null when it has no end.' })
], TaxRateType.prototype, "validUntil", void 0);
TaxRateType = __decorate([
    ObjectType('TaxRate', { description: 'How much tax is charged in a zone on goods of a category, for a time.' })
], TaxRateType);
export { TaxRateType };
let CustomerTaxStatusType = class CustomerTaxStatusType {
    customerId;
    vatId;
    exemption;
    version;
};
__decorate([
    Field(() => ID, { description: 'The customer.' })
], CustomerTaxStatusType.prototype, "customerId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The VAT id, its country in front. Whether the office knows it was not asked.' })
], CustomerTaxStatusType.prototype, "vatId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why no tax is charged, such as the number of a certificate; null when it is.' })
], CustomerTaxStatusType.prototype, "exemption", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1.' })
], CustomerTaxStatusType.prototype, "version", void 0);
CustomerTaxStatusType = __decorate([
    ObjectType('CustomerTaxStatus', { description: "What makes a customer's taxes differ from everybody's." })
], CustomerTaxStatusType);
export { CustomerTaxStatusType };
export const TaxRateConnection = connectionOf('TaxRate', () => TaxRateType);
//# sourceMappingURL=types.js.map