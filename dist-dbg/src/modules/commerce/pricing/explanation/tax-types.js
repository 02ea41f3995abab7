var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
/** How tax shows in the schema. Of the two abstract ones there is no type: others have their fields. */
import { Field, ID, ObjectType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { taxTreatment } from './enums.js';
let AppliedTaxRateType = class AppliedTaxRateType {
    id;
    name;
    percentage;
};
__decorate([
    Field(() => ID, { description: 'Begins with `txr_`.' })
], AppliedTaxRateType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'As it is printed on invoices.' })
], AppliedTaxRateType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'Exact decimal text such as "19" or "8.875".' })
], AppliedTaxRateType.prototype, "percentage", void 0);
AppliedTaxRateType = __decorate([
    ObjectType('AppliedTaxRate', { description: 'The rate that is charged.' })
], AppliedTaxRateType);
export { AppliedTaxRateType };
let TaxedAmountsType = class TaxedAmountsType {
    net;
    tax;
    total;
};
__decorate([
    Field(() => MoneyType, { description: 'Without tax.' })
], TaxedAmountsType.prototype, "net", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The tax.' })
], TaxedAmountsType.prototype, "tax", void 0);
__decorate([
    Field(() => MoneyType, { description: 'With tax.' })
], TaxedAmountsType.prototype, "total", void 0);
TaxedAmountsType = __decorate([
    ObjectType('TaxedAmounts', { description: 'What something costs, without tax and with it.' })
], TaxedAmountsType);
export { TaxedAmountsType };
let AmountsOfTaxRateType = class AmountsOfTaxRateType {
    treatment;
    rate;
    net;
    tax;
};
__decorate([
    Field(() => taxTreatment, { description: 'How they are taxed.' })
], AmountsOfTaxRateType.prototype, "treatment", void 0);
__decorate([
    Field(() => AppliedTaxRateType, { nullable: true, description: 'The rate; null unless they are TAXED.' })
], AmountsOfTaxRateType.prototype, "rate", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Without tax.' })
], AmountsOfTaxRateType.prototype, "net", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The tax.' })
], AmountsOfTaxRateType.prototype, "tax", void 0);
AmountsOfTaxRateType = __decorate([
    ObjectType('AmountsOfTaxRate', { description: 'What is charged at one rate.' })
], AmountsOfTaxRateType);
export { AmountsOfTaxRateType };
//# sourceMappingURL=tax-types.js.map