var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { CustomerType } from '../../customers/types.js';
import { customerId } from '../../ids.js';
import { customerById } from '../../orders/order/loaders.js';
import { RankingArgs, ReportArgs } from '../args.js';
import { getSalesByCategory, getSalesByCustomer, getSalesByPeriod, getSalesByProduct } from './service.js';
import { CategorySalesReport, CustomerSalesReport, CustomerSalesType, PeriodSalesReportType, ProductSalesReport, reportUnit } from './types.js';
let SalesResolver = class SalesResolver {
    salesByPeriod(ctx, by, { from, to, currencyCode }) {
        return getSalesByPeriod(ctx, { by, from, to, currencyCode });
    }
    salesByProduct(ctx, { from, to, currencyCode, first }) {
        return getSalesByProduct(ctx, { from, to, currencyCode, first });
    }
    salesByCategory(ctx, { from, to, currencyCode, first }) {
        return getSalesByCategory(ctx, { from, to, currencyCode, first });
    }
    salesByCustomer(ctx, { from, to, currencyCode, first }) {
        return getSalesByCustomer(ctx, { from, to, currencyCode, first });
    }
};
__decorate([
    Query(() => PeriodSalesReportType, {
        nullable: true,
        description: 'Sales by day, week or month. At most 400 days by DAY, 2,800 by WEEK.',
    }),
    __param(0, Context()),
    __param(1, Arg('by', () => reportUnit, { description: 'How long each row is.' })),
    __param(2, Args(() => ReportArgs))
], SalesResolver.prototype, "salesByPeriod", null);
__decorate([
    Query(() => ProductSalesReport, { nullable: true, description: 'Sales by product, without shipping.' }),
    __param(0, Context()),
    __param(1, Args(() => RankingArgs))
], SalesResolver.prototype, "salesByProduct", null);
__decorate([
    Query(() => CategorySalesReport, {
        nullable: true,
        description: 'Sales by category, without shipping. Each product counts once, in the category that it is directly in now.',
    }),
    __param(0, Context()),
    __param(1, Args(() => RankingArgs))
], SalesResolver.prototype, "salesByCategory", null);
__decorate([
    Query(() => CustomerSalesReport, { nullable: true, description: 'Sales by customer, with shipping. Strangers are one row.' }),
    __param(0, Context()),
    __param(1, Args(() => RankingArgs))
], SalesResolver.prototype, "salesByCustomer", null);
SalesResolver = __decorate([
    Resolver()
], SalesResolver);
export { SalesResolver };
let CustomerSalesResolver = class CustomerSalesResolver {
    async customer(ctx, sales) {
        return sales.customerId && ctx.load(customerById, customerId.parse(sales.customerId));
    }
};
__decorate([
    FieldResolver(() => CustomerType, { nullable: true, description: 'Who; null for strangers.' }),
    __param(0, Context()),
    __param(1, Root())
], CustomerSalesResolver.prototype, "customer", null);
CustomerSalesResolver = __decorate([
    Resolver(() => CustomerSalesType)
], CustomerSalesResolver);
export { CustomerSalesResolver };
//# sourceMappingURL=graphql.js.map