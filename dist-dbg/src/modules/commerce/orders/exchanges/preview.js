var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, FieldResolver, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { OrderTotalsType } from '../edits/types.js';
import { showTotals } from '../edits/versions/show.js';
import { contentOf } from '../placing/snapshot/content.js';
import { ExchangeReturnInput } from './inputs.js';
import { previewExchange } from './service.js';
import { OrderExchangePreviewType } from './types.js';
let ExchangePreviewResolver = class ExchangePreviewResolver {
    previewExchange(ctx, input) {
        return previewExchange(ctx, input);
    }
    credited(plan) {
        return money(plan, plan.creditedMinor);
    }
    totals({ priced, order }) {
        return showTotals(contentOf(priced), order.currencyCode);
    }
    carried(plan) {
        return money(plan, plan.carriedMinor);
    }
    due(plan) {
        return money(plan, plan.priced.whole.payableMinor - plan.carriedMinor);
    }
    refund(plan) {
        return money(plan, plan.refundMinor);
    }
};
__decorate([
    Query(() => OrderExchangePreviewType, {
        nullable: true,
        description: 'What an exchange would come to; nothing is changed. Refused as `exchangeReturn` is, but for stock.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ExchangeReturnInput, { description: 'What is sent for what.' }))
], ExchangePreviewResolver.prototype, "previewExchange", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'By how much less would be owed for what came back.' }),
    __param(0, Root())
], ExchangePreviewResolver.prototype, "credited", null);
__decorate([
    FieldResolver(() => OrderTotalsType, { description: 'What the new order would come to.' }),
    __param(0, Root())
], ExchangePreviewResolver.prototype, "totals", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What was paid for the first order and would pay the new one.' }),
    __param(0, Root())
], ExchangePreviewResolver.prototype, "carried", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What would still be to come for the new order.' }),
    __param(0, Root())
], ExchangePreviewResolver.prototype, "due", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What would be given back of what was paid for the first one.' }),
    __param(0, Root())
], ExchangePreviewResolver.prototype, "refund", null);
ExchangePreviewResolver = __decorate([
    Resolver(() => OrderExchangePreviewType)
], ExchangePreviewResolver);
export { ExchangePreviewResolver };
function money({ order: { currencyCode } }, amountMinor) {
    return toDecimal({ amountMinor, currencyCode });
}
//# sourceMappingURL=preview.js.map