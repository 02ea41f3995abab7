var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { VariantPriceType } from '../lists/types.js';
import { couponOutcome, promotionOutcome, stepKind, taxTreatment } from './enums.js';
import { AmountsOfTaxRateType, AppliedTaxRateType, TaxedAmountsType } from './tax-types.js';
let PriceStepType = class PriceStepType {
    kind;
    change;
    result;
    tax;
    ruleId;
    ruleName;
};
__decorate([
    Field(() => stepKind, { description: 'What happened.' })
], PriceStepType.prototype, "kind", void 0);
__decorate([
    Field(() => MoneyType, { description: 'By how much the line changed; negative for what was taken off.' })
], PriceStepType.prototype, "change", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The line after it.' })
], PriceStepType.prototype, "result", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'Of a step of tax: the tax, also where it does not change the line.' })
], PriceStepType.prototype, "tax", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'The price list, promotion, shipping method or tax rate that says so; null for the own price of the variant, and for shipping that is free by what the goods cost.',
    })
], PriceStepType.prototype, "ruleId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Its name.' })
], PriceStepType.prototype, "ruleName", void 0);
PriceStepType = __decorate([
    ObjectType('PriceStep', { description: 'One step of the price of a line, or of shipping. The changes of all its steps add up to its total.' })
], PriceStepType);
export { PriceStepType };
let ExplainedLineType = class ExplainedLineType extends TaxedAmountsType {
    variantId;
    quantity;
    price;
    steps;
    taxTreatment;
    taxRate;
    subtotal;
    discount;
};
__decorate([
    Field(() => ID, { description: 'The variant.' })
], ExplainedLineType.prototype, "variantId", void 0);
__decorate([
    Field(() => Int, { description: 'How many pieces.' })
], ExplainedLineType.prototype, "quantity", void 0);
__decorate([
    Field(() => VariantPriceType, { description: 'What one piece costs, and what says so. Lines of one variant are counted together for it.' })
], ExplainedLineType.prototype, "price", void 0);
__decorate([
    Field(() => [PriceStepType], { description: 'How it came to it, in the order in which it was computed.' })
], ExplainedLineType.prototype, "steps", void 0);
__decorate([
    Field(() => taxTreatment, { description: 'How it is taxed.' })
], ExplainedLineType.prototype, "taxTreatment", void 0);
__decorate([
    Field(() => AppliedTaxRateType, { nullable: true, description: 'The rate; null unless it is TAXED.' })
], ExplainedLineType.prototype, "taxRate", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Unit price times quantity, as the price list writes it: with tax or without.' })
], ExplainedLineType.prototype, "subtotal", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What promotions took off the subtotal.' })
], ExplainedLineType.prototype, "discount", void 0);
ExplainedLineType = __decorate([
    ObjectType('ExplainedLine', { description: 'What a line costs, and how it came to it. Net and tax are the total, to the last unit.' })
], ExplainedLineType);
export { ExplainedLineType };
let ConsideredPromotionType = class ConsideredPromotionType {
    promotionId;
    name;
    couponId;
    outcome;
    discount;
};
__decorate([
    Field(() => ID, { description: 'The promotion.' })
], ConsideredPromotionType.prototype, "promotionId", void 0);
__decorate([
    Field(() => String, { description: 'Its name.' })
], ConsideredPromotionType.prototype, "name", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The coupon that opened it; null when none was needed.' })
], ConsideredPromotionType.prototype, "couponId", void 0);
__decorate([
    Field(() => promotionOutcome, { description: 'Whether it counts, or why not.' })
], ConsideredPromotionType.prototype, "outcome", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What it took off all lines together.' })
], ConsideredPromotionType.prototype, "discount", void 0);
ConsideredPromotionType = __decorate([
    ObjectType('ConsideredPromotion', { description: 'A promotion that was tried, and what became of it.' })
], ConsideredPromotionType);
export { ConsideredPromotionType };
let ExplainedCouponType = class ExplainedCouponType {
    code;
    outcome;
};
__decorate([
    Field(() => String, { description: 'In capitals.' })
], ExplainedCouponType.prototype, "code", void 0);
__decorate([
    Field(() => couponOutcome, { description: 'Whether it counts, or why not.' })
], ExplainedCouponType.prototype, "outcome", void 0);
ExplainedCouponType = __decorate([
    ObjectType('ExplainedCoupon', { description: 'A coupon code, and what became of it.' })
], ExplainedCouponType);
export { ExplainedCouponType };
let TaxSumType = class TaxSumType extends AmountsOfTaxRateType {
};
TaxSumType = __decorate([
    ObjectType('TaxSum', { description: 'What all lines of one rate are together.' })
], TaxSumType);
export { TaxSumType };
let PriceExplanationType = class PriceExplanationType {
    currencyCode;
    lines;
    promotions;
    coupons;
    freeShippingBy;
    taxes;
    roundingMode;
    taxRoundedOn;
    payableStep;
    subtotal;
    discount;
    net;
    tax;
    total;
    rounding;
    payable;
};
__decorate([
    Field(() => String, { description: 'The currency of every amount.' })
], PriceExplanationType.prototype, "currencyCode", void 0);
__decorate([
    Field(() => [ExplainedLineType], { description: 'The lines in their order.' })
], PriceExplanationType.prototype, "lines", void 0);
__decorate([
    Field(() => [ConsideredPromotionType], { description: 'The promotions in force in the order in which they were tried: at most 200.' })
], PriceExplanationType.prototype, "promotions", void 0);
__decorate([
    Field(() => [ExplainedCouponType], { description: 'The coupon codes in their order.' })
], PriceExplanationType.prototype, "coupons", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The promotion by which shipping is free; null when it is not.' })
], PriceExplanationType.prototype, "freeShippingBy", void 0);
__decorate([
    Field(() => [TaxSumType], { description: 'The taxes by rate.' })
], PriceExplanationType.prototype, "taxes", void 0);
__decorate([
    Field(() => String, { description: 'What became of half a unit: HALF_UP or HALF_EVEN (`commerce.rounding`).' })
], PriceExplanationType.prototype, "roundingMode", void 0);
__decorate([
    Field(() => String, { description: 'Whether the tax was rounded by LINE, or for the TOTAL of each rate (`commerce.taxRounding`).' })
], PriceExplanationType.prototype, "taxRoundedOn", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The smallest amount that can be paid (`commerce.payableSteps`).' })
], PriceExplanationType.prototype, "payableStep", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The sum of the subtotals of the lines.' })
], PriceExplanationType.prototype, "subtotal", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The sum of their discounts.' })
], PriceExplanationType.prototype, "discount", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The sum of what they are without tax.' })
], PriceExplanationType.prototype, "net", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The sum of their taxes.' })
], PriceExplanationType.prototype, "tax", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The sum of their totals: net and tax.' })
], PriceExplanationType.prototype, "total", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What is added to the total, or taken from it, so that it can be paid.' })
], PriceExplanationType.prototype, "rounding", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Total and rounding: what the buyer pays.' })
], PriceExplanationType.prototype, "payable", void 0);
PriceExplanationType = __decorate([
    ObjectType('PriceExplanation', { description: 'What lines cost together, line by line and step by step. All sums are exact.' })
], PriceExplanationType);
export { PriceExplanationType };
//# sourceMappingURL=types.js.map