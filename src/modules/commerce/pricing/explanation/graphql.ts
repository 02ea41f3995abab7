import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, Query, Resolver } from '../../../../kernel/graphql.js';
import { PriceExplanationInput } from './inputs.js';
import { explainPrice } from './service.js';
import { PriceExplanationType } from './types.js';

@Resolver(() => PriceExplanationType)
export class PriceExplanationResolver {
  @Query(() => PriceExplanationType, {
    nullable: true,
    description:
      'What lines cost together, line by line and step by step, with the rule behind each step. Changes nothing and uses nothing up. Refused with COMMERCE_VARIANT_NOT_FOUND or COMMERCE_CURRENCY_MIXED, naming every such line.',
  })
  priceExplanation(
    @Context() ctx: Ctx,
    @Arg('input', () => PriceExplanationInput, { description: 'What is bought, by whom, and where it goes to.' }) input: PriceExplanationInput,
  ) {
    return explainPrice(ctx, input);
  }
}
