import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { CustomerType } from '../../customers/types.js';
import { customerId } from '../../ids.js';
import { customerById } from '../../orders/order/loaders.js';
import { RankingArgs, ReportArgs } from '../args.js';
import { getSalesByCategory, getSalesByCustomer, getSalesByPeriod, getSalesByProduct } from './service.js';
import { CategorySalesReport, CustomerSalesReport, CustomerSalesType, PeriodSalesReportType, ProductSalesReport, reportUnit } from './types.js';

@Resolver()
export class SalesResolver {
  @Query(() => PeriodSalesReportType, {
    nullable: true,
    description: 'Sales by day, week or month. At most 400 days by DAY, 2,800 by WEEK.',
  })
  salesByPeriod(
    @Context() ctx: Ctx,
    @Arg('by', () => reportUnit, { description: 'How long each row is.' }) by: keyof typeof reportUnit,
    @Args(() => ReportArgs) { from, to, currencyCode }: ReportArgs,
  ) {
    return getSalesByPeriod(ctx, { by, from, to, currencyCode });
  }

  @Query(() => ProductSalesReport, { nullable: true, description: 'Sales by product, without shipping.' })
  salesByProduct(@Context() ctx: Ctx, @Args(() => RankingArgs) { from, to, currencyCode, first }: RankingArgs) {
    return getSalesByProduct(ctx, { from, to, currencyCode, first });
  }

  @Query(() => CategorySalesReport, {
    nullable: true,
    description: 'Sales by category, without shipping. Each product counts once, in the category that it is directly in now.',
  })
  salesByCategory(@Context() ctx: Ctx, @Args(() => RankingArgs) { from, to, currencyCode, first }: RankingArgs) {
    return getSalesByCategory(ctx, { from, to, currencyCode, first });
  }

  @Query(() => CustomerSalesReport, { nullable: true, description: 'Sales by customer, with shipping. Strangers are one row.' })
  salesByCustomer(@Context() ctx: Ctx, @Args(() => RankingArgs) { from, to, currencyCode, first }: RankingArgs) {
    return getSalesByCustomer(ctx, { from, to, currencyCode, first });
  }
}

@Resolver(() => CustomerSalesType)
export class CustomerSalesResolver {
  @FieldResolver(() => CustomerType, { nullable: true, description: 'Who; null for strangers.' })
  async customer(@Context() ctx: Ctx, @Root() sales: CustomerSalesType) {
    return sales.customerId && ctx.load(customerById, customerId.parse(sales.customerId));
  }
}
