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
import { OrderType } from '../order/types.js';
import { linesOfReturn, returnsOfOrder } from './loaders.js';
import { cancelReturn, receiveReturn, requestReturn } from './service.js';
import { CancelReturnInput, OrderReturnLineType, OrderReturnType, ReceiveReturnInput, RequestReturnInput } from './types.js';
let OrderReturnsResolver = class OrderReturnsResolver {
    async returns(ctx, { id }) {
        return (await ctx.load(returnsOfOrder, id)) ?? [];
    }
};
__decorate([
    FieldResolver(() => [OrderReturnType], { description: 'What is to come back, and what came: at most 200.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderReturnsResolver.prototype, "returns", null);
OrderReturnsResolver = __decorate([
    Resolver(() => OrderType)
], OrderReturnsResolver);
export { OrderReturnsResolver };
let OrderReturnResolver = class OrderReturnResolver {
    requestReturn(ctx, input) {
        return requestReturn(ctx, input);
    }
    receiveReturn(ctx, input) {
        return receiveReturn(ctx, input);
    }
    cancelReturn(ctx, input) {
        return cancelReturn(ctx, input);
    }
    async lines(ctx, { id }) {
        return (await ctx.load(linesOfReturn, id)) ?? [];
    }
};
__decorate([
    Mutation(() => OrderReturnType, {
        nullable: true,
        description: 'Announces that pieces of an order will come back. Refused with COMMERCE_ORDER_QUANTITY_TOO_LARGE beyond what has left and is not returned yet.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RequestReturnInput, { description: 'What.' }))
], OrderReturnResolver.prototype, "requestReturn", null);
__decorate([
    Mutation(() => OrderReturnType, {
        nullable: true,
        description: 'Takes in what came back, once: good pieces are in stock again, others are scrapped. Money is another matter: `refundOrder`. Refused with COMMERCE_RETURN_CLOSED. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ReceiveReturnInput, { description: 'What came.' }))
], OrderReturnResolver.prototype, "receiveReturn", null);
__decorate([
    Mutation(() => OrderReturnType, { nullable: true, description: 'Gives up a return that did not come. Refused with COMMERCE_RETURN_CLOSED.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => CancelReturnInput, { description: 'Which one.' }))
], OrderReturnResolver.prototype, "cancelReturn", null);
__decorate([
    FieldResolver(() => [OrderReturnLineType], { description: 'Of which lines: at most 200.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderReturnResolver.prototype, "lines", null);
OrderReturnResolver = __decorate([
    Resolver(() => OrderReturnType)
], OrderReturnResolver);
export { OrderReturnResolver };
//# sourceMappingURL=graphql.js.map