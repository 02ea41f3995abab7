var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Query, Resolver } from '../../../../kernel/graphql.js';
import { PriceExplanationInput } from './inputs.js';
import { explainPrice } from './service.js';
import { PriceExplanationType } from './types.js';
let PriceExplanationResolver = class PriceExplanationResolver {
    priceExplanation(ctx, input) {
        return explainPrice(ctx, input);
    }
};
__decorate([
    Query(() => PriceExplanationType, {
        nullable: true,
        description: 'What lines cost together, line by line and step by step, with the rule behind each step. Changes nothing and uses nothing up. Refused with COMMERCE_VARIANT_NOT_FOUND or COMMERCE_CURRENCY_MIXED, naming every such line.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => PriceExplanationInput, { description: 'What is bought, by whom, and where it goes to.' }))
], PriceExplanationResolver.prototype, "priceExplanation", null);
PriceExplanationResolver = __decorate([
    Resolver(() => PriceExplanationType)
], PriceExplanationResolver);
export { PriceExplanationResolver };
//# sourceMappingURL=graphql.js.map