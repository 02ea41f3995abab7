var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Context, FieldResolver, ForwardPageArgs, Resolver, Root } from '../../../../kernel/graphql.js';
import { CustomerType } from '../../customers/types.js';
import { CustomerMeType } from '../../shoppers/accounts/types.js';
import { OrderConnection } from '../order/types.js';
import { listOrdersOfCustomer } from './service.js';
let OrdersOfCustomerResolver = class OrdersOfCustomerResolver {
    orders(ctx, { id }, page) {
        return listOrdersOfCustomer(ctx, id, page);
    }
};
__decorate([
    FieldResolver(() => OrderConnection, {
        description: 'What they have ordered, the latest first; what they ordered as a stranger is not among it. Read for all customers of a page at once.',
    }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, Args(() => ForwardPageArgs))
], OrdersOfCustomerResolver.prototype, "orders", null);
OrdersOfCustomerResolver = __decorate([
    Resolver(() => CustomerType)
], OrdersOfCustomerResolver);
export { OrdersOfCustomerResolver };
let MyOrdersResolver = class MyOrdersResolver {
    orders(ctx, { id }, page) {
        return listOrdersOfCustomer(ctx, id, page);
    }
};
__decorate([
    FieldResolver(() => OrderConnection, {
        description: 'What they have ordered while signed in, or through staff who knew them, the latest first. What staff writes about an order is refused.',
    }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, Args(() => ForwardPageArgs))
], MyOrdersResolver.prototype, "orders", null);
MyOrdersResolver = __decorate([
    Resolver(() => CustomerMeType)
], MyOrdersResolver);
export { MyOrdersResolver };
//# sourceMappingURL=graphql.js.map