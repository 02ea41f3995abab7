import type { Ctx } from '../../../../../kernel/context.js';
import { Arg, Context, Mutation, Resolver } from '../../../../../kernel/graphql.js';
import { UpsertProductsInput } from './inputs.js';
import { upsertProducts } from './service.js';
import { UpsertedProductType } from './types.js';

@Resolver(() => UpsertedProductType)
export class UpsertResolver {
  @Mutation(() => [UpsertedProductType], {
    nullable: true,
    description:
      'Creates products or brings them up to date, as another system has them, in the order in which they are given. Nothing is written when anything is wrong with one of them: `fields` then names each, as `input.products.3.variants.0.sku`. To send the same again changes nothing.',
  })
  upsertProducts(@Context() ctx: Ctx, @Arg('input', () => UpsertProductsInput, { description: 'The products.' }) input: UpsertProductsInput) {
    return upsertProducts(ctx, input);
  }
}
