import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { AddressInput } from '../../addresses/types.js';
import { paymentMethod } from '../../payments/payment/enums.js';

@InputType('OrderLineInput', { description: 'So many pieces of a variant.' })
export class OrderLineInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId: string;

  @Field(() => Int, { description: 'How many pieces, 1 to 1,000,000. Lines of one variant count together.' })
  quantity: number;
}

@InputType('CreateOrderInput', { description: 'An order that somebody takes down for a customer.' })
export class CreateOrderInput {
  @Field(() => [OrderLineInput], { description: '1 to 200 lines.' })
  lines: OrderLineInput[];

  @Field(() => String, {
    nullable: true,
    description: 'As in ISO 4217; the currency of the shop (`commerce.currency`) when not given. Nothing is converted.',
  })
  currencyCode: string | null;

  @Field(() => ID, { nullable: true, description: 'Who buys: it decides groups, exemptions and limits. A stranger when not given.' })
  customerId: string | null;

  @Field(() => String, { nullable: true, description: 'Where to write to about it; the address of the customer when not given.' })
  email: string | null;

  @Field(() => AddressInput, { nullable: true, description: "Where it goes to: it decides the tax. The shop's own country when not given." })
  shippingAddress: AddressInput | null;

  @Field(() => AddressInput, { nullable: true, description: 'Where the invoice goes to, when that is elsewhere.' })
  billingAddress: AddressInput | null;

  @Field(() => ID, { nullable: true, description: 'How it is sent; needs a `shippingAddress`. Shipping costs nothing when not given.' })
  shippingMethodId: string | null;

  @Field(() => [String], { nullable: true, description: 'At most 10 codes, in any case. Each has to take something off.' })
  couponCodes: string[] | null;

  @Field(() => [String], { nullable: true, description: 'At most 5 codes of gift cards: they pay first, in this order, as much as they hold.' })
  giftCardCodes: string[] | null;

  @Field(() => paymentMethod, { nullable: true, description: 'How the rest is paid: a payment is begun. None is when not given.' })
  paymentMethod: keyof typeof paymentMethod | null;
}
