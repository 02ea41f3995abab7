import type { Ctx } from '../../../../kernel/context.js';
import { Args, Context, Query, Resolver } from '../../../../kernel/graphql.js';
import { ReportArgs } from '../args.js';
import { getCartConversion, listStockValue } from './service.js';
import { CartConversionType, StockValueType } from './types.js';

@Resolver()
export class StandingResolver {
  @Query(() => [StockValueType], { nullable: true, description: 'What is in stock at this moment and what it has cost, by currency.' })
  stockValue(@Context() ctx: Ctx) {
    return listStockValue(ctx);
  }

  @Query(() => CartConversionType, {
    nullable: true,
    description: 'How many of the carts that were begun in some days were ordered. Only of days whose carts are still kept (`commerce.cartDays`).',
  })
  cartConversion(@Context() ctx: Ctx, @Args(() => ReportArgs) { from, to, currencyCode }: ReportArgs) {
    return getCartConversion(ctx, { from, to, currencyCode });
  }
}
