var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Context, Query, Resolver } from '../../../../kernel/graphql.js';
import { ReportArgs } from '../args.js';
import { getCartConversion, listStockValue } from './service.js';
import { CartConversionType, StockValueType } from './types.js';
let StandingResolver = class StandingResolver {
    stockValue(ctx) {
        return listStockValue(ctx);
    }
    cartConversion(ctx, { from, to, currencyCode }) {
        return getCartConversion(ctx, { from, to, currencyCode });
    }
};
__decorate([
    Query(() => [StockValueType], { nullable: true, description: 'What is in stock at this moment and what it has cost, by currency.' }),
    __param(0, Context())
], StandingResolver.prototype, "stockValue", null);
__decorate([
    Query(() => CartConversionType, {
        nullable: true,
        description: 'How many of the carts that were begun in some days were ordered. Only of days whose carts are still kept (`commerce.cartDays`).',
    }),
    __param(0, Context()),
    __param(1, Args(() => ReportArgs))
], StandingResolver.prototype, "cartConversion", null);
StandingResolver = __decorate([
    Resolver()
], StandingResolver);
export { StandingResolver };
//# sourceMappingURL=graphql.js.map