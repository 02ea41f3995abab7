import { Field, InputType, ObjectType } from '../../../../kernel/graphql.js';
import { paymentMethod, providerKind } from '../payment/enums.js';
import type { PaymentMethod, ProviderKind } from '../tables.js';

@ObjectType('PaymentProvider', { description: 'Who moves money for the shop. Keys that are secret are never shown.' })
export class PaymentProviderType {
  @Field(() => providerKind, { description: 'Which one.' })
  kind: ProviderKind;

  @Field(() => [paymentMethod], { description: 'The methods of payment that it takes.' })
  methods: readonly PaymentMethod[];

  @Field(() => Boolean, {
    description: 'Whether new payments go through it. Those that there are can be captured, voided and refunded all the same.',
  })
  isEnabled: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The key for the browsers of customers, which is no secret: `pk_…`. Null for what goes by hand.',
  })
  publishableKey: string | null;

  @Field(() => String, { nullable: true, description: 'Where its API is.' })
  apiUrl: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The address to tell it for its webhooks (`payment_intent.*`, `charge.*` and `refund.*`). Null before it is configured.',
  })
  webhookUrl: string | null;
}

@InputType('ConfigurePaymentProviderInput', { description: 'Keys of an account at a payment provider. What is not given stays as it is.' })
export class ConfigurePaymentProviderInput {
  @Field(() => providerKind, { description: 'Which one; what goes by hand needs no configuration.' })
  kind: ProviderKind;

  @Field(() => String, {
    nullable: true,
    description: 'The secret key, `sk_…`, or a restricted one, `rk_…`. Kept encrypted, and never shown. Needed at first.',
  })
  secretKey: string | null;

  @Field(() => String, { nullable: true, description: 'The key for browsers, `pk_…`. Needed at first.' })
  publishableKey: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The signing secret of its webhooks, `whsec_…`: it is made when the provider is told `webhookUrl`. The former one is good for a day longer.',
  })
  webhookSecret: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where its API is: https://api.stripe.com unless given. Whoever changes it gives the secret key as well.',
  })
  apiUrl: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether new payments go through it.' })
  isEnabled: boolean | null;
}
