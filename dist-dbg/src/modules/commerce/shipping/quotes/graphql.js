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
import { quoteShippingFor } from './service.js';
import { ShippingQuotesInput, ShippingQuotesType } from './types.js';
let ShippingQuotesResolver = class ShippingQuotesResolver {
    shippingQuotes(ctx, input) {
        return quoteShippingFor(ctx, input);
    }
};
__decorate([
    Query(() => ShippingQuotesType, {
        nullable: true,
        description: 'What shipping costs by each method, and why the others do not send the goods. Changes nothing. Refused with COMMERCE_VARIANT_NOT_FOUND or COMMERCE_CURRENCY_MIXED, naming every such line.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ShippingQuotesInput, { description: 'What is sent, to whom, and where to.' }))
], ShippingQuotesResolver.prototype, "shippingQuotes", null);
ShippingQuotesResolver = __decorate([
    Resolver(() => ShippingQuotesType)
], ShippingQuotesResolver);
export { ShippingQuotesResolver };
//# sourceMappingURL=graphql.js.map