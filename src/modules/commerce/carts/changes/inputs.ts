import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { AddressInput } from '../../addresses/types.js';

@InputType('CreateCartInput', { description: 'A new cart.' })
export class CreateCartInput {
  @Field(() => String, { nullable: true, description: "As in ISO 4217; the shop's own currency when not given. It stays." })
  currencyCode: string | null;

  @Field(() => String, { nullable: true, description: "Where it goes to, as in ISO 3166-1; the shop's own country when not given." })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'Where to write to about the cart.' })
  email: string | null;
}

@InputType('AcceptCartPricesInput', { description: 'A cart whose prices the shopper has seen and accepts.' })
export class CartInput {
  @Field(() => String, { description: 'As `createCart` handed it out. Whoever has it has the cart: keep it where only the shopper can read it.' })
  cartToken: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the cart has this version.' })
  ifVersion: number | null;
}

@InputType('RemoveFromCartInput', { description: 'A line that goes.' })
export class RemoveFromCartInput extends CartInput {
  @Field(() => ID, { description: 'The variant of the line.' })
  variantId: string;
}

@InputType('AddToCartInput', { description: 'What goes into a cart.' })
export class AddToCartInput extends CartInput {
  @Field(() => ID, { description: 'The variant; one that is on sale.' })
  variantId: string;

  @Field(() => Int, { nullable: true, description: 'How many pieces more: 1 to 1,000; 1 when not given.' })
  quantity: number | null;
}

@InputType('UpdateCartLineInput', { description: 'How many pieces of a variant there are to be in a cart.' })
export class UpdateCartLineInput extends CartInput {
  @Field(() => ID, { description: 'The variant of the line.' })
  variantId: string;

  @Field(() => Int, { description: 'How many pieces in all: 1 to 1,000.' })
  quantity: number;
}

@InputType('CartCouponInput', { description: 'A coupon for a cart.' })
export class CartCouponInput extends CartInput {
  @Field(() => String, { description: 'The code, in any case.' })
  code: string;
}

@InputType('UpdateCartInput', { description: 'What is known of who orders and where to. What is not given stays as it is; null takes it away.' })
export class UpdateCartInput extends CartInput {
  @Field(() => String, {
    nullable: true,
    description: "Where it goes to while there is no shipping address, as in ISO 3166-1; null for the shop's own country.",
  })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'Where to write to about the cart and its order.' })
  email: string | null;

  @Field(() => AddressInput, { nullable: true, description: 'Where it is sent to. Prices, taxes and shipping go by it.' })
  shippingAddress: AddressInput | null;

  @Field(() => AddressInput, { nullable: true, description: 'Where the invoice goes to; null for the shipping address.' })
  billingAddress: AddressInput | null;
}

@InputType('SetCartShippingMethodInput', { description: 'How a cart is to be sent.' })
export class SetCartShippingMethodInput extends CartInput {
  @Field(() => ID, { nullable: true, description: 'One of `shippingOptions` of the cart; null for none.' })
  shippingMethodId: string | null;
}

@InputType('SetCartCustomerInput', { description: 'Who a cart belongs to.' })
export class SetCartCustomerInput extends CartInput {
  @Field(() => ID, { nullable: true, description: 'The customer; null for a stranger.' })
  customerId: string | null;
}

@InputType('MergeCartsInput', { description: 'Two carts that become one.' })
export class MergeCartsInput extends CartInput {
  @Field(() => String, { description: 'The token of the cart that goes into the other one. It opens nothing afterwards.' })
  fromCartToken: string;
}
