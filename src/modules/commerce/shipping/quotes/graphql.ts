import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, Query, Resolver } from '../../../../kernel/graphql.js';
import { quoteShippingFor } from './service.js';
import { ShippingQuotesInput, ShippingQuotesType } from './types.js';

@Resolver(() => ShippingQuotesType)
export class ShippingQuotesResolver {
  @Query(() => ShippingQuotesType, {
    nullable: true,
    description:
      'What shipping costs by each method, and why the others do not send the goods. Changes nothing. Refused with COMMERCE_VARIANT_NOT_FOUND or COMMERCE_CURRENCY_MIXED, naming every such line.',
  })
  shippingQuotes(
    @Context() ctx: Ctx,
    @Arg('input', () => ShippingQuotesInput, { description: 'What is sent, to whom, and where to.' }) input: ShippingQuotesInput,
  ) {
    return quoteShippingFor(ctx, input);
  }
}
