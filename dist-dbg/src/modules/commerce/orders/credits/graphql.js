var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, FieldResolver, Mutation, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { OrderType } from '../order/types.js';
import { creditsOfOrder, linesOfCredit } from './loaders.js';
import { refundOrder } from './service.js';
import { OrderCreditLineType, OrderCreditType, RefundOrderInput } from './types.js';
let OrderCreditsResolver = class OrderCreditsResolver {
    refundOrder(ctx, input) {
        return refundOrder(ctx, input);
    }
    async credits(ctx, { id, currencyCode }) {
        return ((await ctx.load(creditsOfOrder, id)) ?? []).map((credit) => ({ ...credit, currencyCode }));
    }
};
__decorate([
    Mutation(() => OrderType, {
        nullable: true,
        description: 'Credits pieces that have left, or shipping, and gives back what was paid for them: the last payment first, then gift cards. Parts add up to what was charged, never more. Refused with COMMERCE_ORDER_QUANTITY_TOO_LARGE or COMMERCE_NOTHING_TO_CREDIT. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RefundOrderInput, { description: 'What.' }))
], OrderCreditsResolver.prototype, "refundOrder", null);
__decorate([
    FieldResolver(() => [OrderCreditType], { description: 'By what less is owed, in that order: at most 500.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderCreditsResolver.prototype, "credits", null);
OrderCreditsResolver = __decorate([
    Resolver(() => OrderType)
], OrderCreditsResolver);
export { OrderCreditsResolver };
let OrderCreditResolver = class OrderCreditResolver {
    async lines(ctx, { id, currencyCode }) {
        const money = (amountMinor) => toDecimal({ amountMinor, currencyCode });
        return ((await ctx.load(linesOfCredit, id)) ?? []).map(({ lineId, quantity, netMinor, taxMinor, totalMinor }) => ({
            ...{ lineId, quantity, net: money(netMinor), tax: money(taxMinor), total: money(totalMinor) },
        }));
    }
    shipping({ shippingNetMinor, shippingTaxMinor, currencyCode }) {
        return toDecimal({ amountMinor: shippingNetMinor + shippingTaxMinor, currencyCode });
    }
    tax({ taxMinor, currencyCode }) {
        return toDecimal({ amountMinor: taxMinor, currencyCode });
    }
    credited({ creditedMinor, currencyCode }) {
        return toDecimal({ amountMinor: creditedMinor, currencyCode });
    }
    refund({ refundMinor, currencyCode }) {
        return toDecimal({ amountMinor: refundMinor, currencyCode });
    }
};
__decorate([
    FieldResolver(() => [OrderCreditLineType], { description: 'Of which lines: at most 200.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderCreditResolver.prototype, "lines", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What shipping cost, with tax, where it was credited.' }),
    __param(0, Root())
], OrderCreditResolver.prototype, "shipping", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'The tax in it.' }),
    __param(0, Root())
], OrderCreditResolver.prototype, "tax", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'By how much less is owed.' }),
    __param(0, Root())
], OrderCreditResolver.prototype, "credited", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What of it was given back: as much as was paid above what is owed.' }),
    __param(0, Root())
], OrderCreditResolver.prototype, "refund", null);
OrderCreditResolver = __decorate([
    Resolver(() => OrderCreditType)
], OrderCreditResolver);
export { OrderCreditResolver };
//# sourceMappingURL=graphql.js.map