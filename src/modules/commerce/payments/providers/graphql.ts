import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, Mutation, Query, Resolver } from '../../../../kernel/graphql.js';
import type { ConfigureProvider } from './checks.js';
import { configurePaymentProvider, listPaymentProviders } from './service.js';
import { ConfigurePaymentProviderInput, PaymentProviderType } from './types.js';

@Resolver(() => PaymentProviderType)
export class PaymentProviderResolver {
  @Query(() => [PaymentProviderType], { nullable: true, description: 'Those who can move money for the shop, configured or not.' })
  paymentProviders(@Context() ctx: Ctx) {
    return listPaymentProviders(ctx);
  }

  @Mutation(() => PaymentProviderType, {
    nullable: true,
    description:
      'Gives the keys of an account at a provider, or switches the provider on and off. Asks for a fresh proof of who asks: the money of the shop goes where the keys say.',
  })
  configurePaymentProvider(
    @Context() ctx: Ctx,
    @Arg('input', () => ConfigurePaymentProviderInput, { description: 'What to change.' }) input: ConfigureProvider,
  ) {
    return configurePaymentProvider(ctx, input);
  }
}
