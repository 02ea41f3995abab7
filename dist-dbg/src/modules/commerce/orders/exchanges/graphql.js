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
import { OrderActorType } from '../edits/types.js';
import { showActor } from '../edits/versions/show.js';
import { orderById } from '../history/loaders.js';
import { OrderType } from '../order/types.js';
import { ExchangeReturnInput } from './inputs.js';
import { exchangeOfReplacement, exchangesOfOrder } from './loaders.js';
import { exchangeReturn } from './service.js';
import { OrderExchangeType } from './types.js';
let ExchangesOfOrderResolver = class ExchangesOfOrderResolver {
    async exchanges(ctx, { id }) {
        return (await ctx.load(exchangesOfOrder, id)) ?? [];
    }
    exchangeOf(ctx, { id }) {
        return ctx.load(exchangeOfReplacement, id);
    }
};
__decorate([
    FieldResolver(() => [OrderExchangeType], { description: 'What was sent for what came back of it, in that order: at most 200.' }),
    __param(0, Context()),
    __param(1, Root())
], ExchangesOfOrderResolver.prototype, "exchanges", null);
__decorate([
    FieldResolver(() => OrderExchangeType, {
        nullable: true,
        description: 'By which exchange it was placed; null for an order that somebody has placed.',
    }),
    __param(0, Context()),
    __param(1, Root())
], ExchangesOfOrderResolver.prototype, "exchangeOf", null);
ExchangesOfOrderResolver = __decorate([
    Resolver(() => OrderType)
], ExchangesOfOrderResolver);
export { ExchangesOfOrderResolver };
let OrderExchangeResolver = class OrderExchangeResolver {
    exchangeReturn(ctx, input) {
        return exchangeReturn(ctx, input);
    }
    order(ctx, { orderId }) {
        return ctx.load(orderById, orderId);
    }
    replacement(ctx, { replacementOrderId }) {
        return ctx.load(orderById, replacementOrderId);
    }
    carried({ carriedMinor: amountMinor, currencyCode }) {
        return toDecimal({ amountMinor, currencyCode });
    }
    returned({ returnedMinor: amountMinor, currencyCode }) {
        return toDecimal({ amountMinor, currencyCode });
    }
    actor(exchange) {
        return showActor(exchange);
    }
};
__decorate([
    Mutation(() => OrderExchangeType, {
        nullable: true,
        description: 'Sends something else for what came back, all or nothing: the pieces that came are credited, another order is placed, and what was paid for the first one pays the other as far as it goes. What is left is given back; what is missing is asked for in the way that is named. Refused with COMMERCE_RETURN_NOT_RECEIVED, COMMERCE_RETURN_EXCHANGED, COMMERCE_NOTHING_TO_CREDIT where everything of it was credited already, COMMERCE_OUT_OF_STOCK, naming every line that is short, or COMMERCE_ORDER_TOTAL_CHANGED. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ExchangeReturnInput, { description: 'What is sent for what.' }))
], OrderExchangeResolver.prototype, "exchangeReturn", null);
__decorate([
    FieldResolver(() => OrderType, { description: 'The order of which something came back.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderExchangeResolver.prototype, "order", null);
__decorate([
    FieldResolver(() => OrderType, { description: 'The order that was placed instead.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderExchangeResolver.prototype, "replacement", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What was paid for the first order and pays the other.' }),
    __param(0, Root())
], OrderExchangeResolver.prototype, "carried", null);
__decorate([
    FieldResolver(() => MoneyType, {
        description: 'What of it went back to the first order, which gives it back: for what was cancelled or credited of the other.',
    }),
    __param(0, Root())
], OrderExchangeResolver.prototype, "returned", null);
__decorate([
    FieldResolver(() => OrderActorType, { description: 'Who did it.' }),
    __param(0, Root())
], OrderExchangeResolver.prototype, "actor", null);
OrderExchangeResolver = __decorate([
    Resolver(() => OrderExchangeType)
], OrderExchangeResolver);
export { OrderExchangeResolver };
//# sourceMappingURL=graphql.js.map