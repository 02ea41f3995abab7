import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { AddressInput } from '../../addresses/types.js';
import { paymentMethod } from '../../payments/payment/enums.js';
import { OrderLineInput } from '../placing/inputs.js';

@InputType('ExchangeLineInput', { description: 'So many pieces of a variant that is sent instead.' })
export class ExchangeLineInput extends OrderLineInput {
  @Field(() => MoneyInput, {
    nullable: true,
    description:
      "What a piece costs instead of today's price, such as what was paid for the other size: in the currency of the order, with tax or without as its prices are. Promotions of today count on it as on any price.",
  })
  unitPrice: MoneyInput | null;
}

@InputType('ExchangeReturnInput', { description: 'What is sent instead of what came back.' })
export class ExchangeReturnInput {
  @Field(() => ID, { description: 'The return: it was received, and not exchanged yet. What came and was not credited yet is credited.' })
  returnId: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the order of the return has this version.' })
  ifVersion: number | null;

  @Field(() => [ExchangeLineInput], { description: 'What is sent instead: 1 to 200 lines.' })
  lines: ExchangeLineInput[];

  @Field(() => AddressInput, { nullable: true, description: 'Where it goes to; where the order went to when not given.' })
  shippingAddress: AddressInput | null;

  @Field(() => ID, { nullable: true, description: 'How it is sent; needs an address. Shipping costs nothing when not given.' })
  shippingMethodId: string | null;

  @Field(() => paymentMethod, {
    nullable: true,
    description: 'How the rest is paid where it costs more than comes over: a payment is begun. None is when not given.',
  })
  paymentMethod: keyof typeof paymentMethod | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'What the customer has agreed that the new order costs in all. Refused with COMMERCE_ORDER_TOTAL_CHANGED where it comes to something else.',
  })
  expectedPayable: MoneyInput | null;

  @Field(() => String, { nullable: true, description: 'Why, in at most 200 characters; customers do not see it.' })
  reason: string | null;
}
