var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
let PriceLineInput = class PriceLineInput {
    variantId;
    quantity;
};
__decorate([
    Field(() => ID, { description: 'The variant.' })
], PriceLineInput.prototype, "variantId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many pieces: 1 to 1,000,000; 1 when not given.' })
], PriceLineInput.prototype, "quantity", void 0);
PriceLineInput = __decorate([
    InputType('PriceLineInput', { description: 'So many pieces of a variant.' })
], PriceLineInput);
export { PriceLineInput };
let PriceExplanationInput = class PriceExplanationInput {
    lines;
    currencyCode;
    customerId;
    isFirstOrder;
    country;
    region;
    postalCode;
    couponCodes;
    at;
};
__decorate([
    Field(() => [PriceLineInput], { description: '1 to 100 lines. Lines of one variant are counted together for prices by quantity.' })
], PriceExplanationInput.prototype, "lines", void 0);
__decorate([
    Field(() => String, { description: 'As in ISO 4217. Every line needs a price in it: nothing is converted.' })
], PriceExplanationInput.prototype, "currencyCode", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Who buys: it decides groups, exemptions and limits per customer. A stranger when not given.' })
], PriceExplanationInput.prototype, "customerId", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: "Whether it is the customer's first order; as it is known when not given, and false for a stranger.",
    })
], PriceExplanationInput.prototype, "isFirstOrder", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Where it goes to, as in ISO 3166-1; the shop's own country when not given." })
], PriceExplanationInput.prototype, "country", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The region there, as in ISO 3166-2 without the country.' })
], PriceExplanationInput.prototype, "region", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The postal code there; spaces, hyphens and case do not matter.' })
], PriceExplanationInput.prototype, "postalCode", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'At most 10 codes, in any case.' })
], PriceExplanationInput.prototype, "couponCodes", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'As of this moment; now when not given. Uses are always those of now.' })
], PriceExplanationInput.prototype, "at", void 0);
PriceExplanationInput = __decorate([
    InputType('PriceExplanationInput', { description: 'What is bought, by whom, and where it goes to.' })
], PriceExplanationInput);
export { PriceExplanationInput };
//# sourceMappingURL=inputs.js.map