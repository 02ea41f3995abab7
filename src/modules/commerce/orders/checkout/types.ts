import { Field, InputType, Int, ObjectType } from '../../../../kernel/graphql.js';
import { MoneyInput, MoneyType } from '../../../../kernel/graphql-money.js';
import { paymentMethod, paymentState } from '../../payments/payment/enums.js';

@InputType('PlaceOrderInput', { description: 'A cart that is to become an order.' })
export class PlaceOrderInput {
  @Field(() => String, { description: 'As `createCart` handed it out.' })
  cartToken: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the cart has this version.' })
  ifVersion: number | null;

  @Field(() => MoneyInput, { description: 'What the shopper was shown as `payable` and has agreed to. Nothing else is charged.' })
  expectedPayable: MoneyInput;

  @Field(() => paymentMethod, { nullable: true, description: 'One of `commerce.checkoutPaymentMethods`; not needed where gift cards pay it all.' })
  paymentMethod: keyof typeof paymentMethod | null;

  @Field(() => [String], { nullable: true, description: 'At most 5 codes of gift cards: they pay first, in this order, as much as they hold.' })
  giftCardCodes: string[] | null;
}

@ObjectType('OrderPayment', { description: 'How a shopper pays an order.' })
export class OrderPaymentType {
  @Field(() => paymentMethod, { description: 'In which way.' })
  method: keyof typeof paymentMethod;

  @Field(() => paymentState, { description: 'What has become of it.' })
  state: keyof typeof paymentState;

  @Field(() => MoneyType, { description: 'How much.' })
  amount: MoneyType;

  @Field(() => String, {
    nullable: true,
    description: 'With it the browser confirms the payment by card, once the provider has answered: ask again until it is there.',
  })
  clientSecret: string | null;

  @Field(() => String, { nullable: true, description: 'The key of the provider for browsers; null for what is paid by hand.' })
  publishableKey: string | null;
}
