import { DateTime, Field, ID, Int, ObjectType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { AddressType } from '../../addresses/types.js';
import { couponOutcome } from '../../pricing/explanation/enums.js';
import { TaxSumType } from '../../pricing/explanation/types.js';
import { CartProblemType } from './problem-types.js';
import { CartShippingType } from './shipping-types.js';

@ObjectType('CartLine', { description: 'So many pieces of one variant. Its amounts are null while it has no price or is not on sale.' })
export class CartLineType {
  @Field(() => ID, { description: 'The variant; a cart has one line of it.' })
  variantId: string;

  @Field(() => Int, { description: 'How many pieces, 1 to 1,000.' })
  quantity: number;

  @Field(() => String, { nullable: true, description: "The variant's SKU; null when it is gone." })
  sku: string | null;

  @Field(() => String, { nullable: true, description: 'What tells the variant from its siblings; null when it is gone.' })
  title: string | null;

  @Field(() => ID, { nullable: true, description: 'The product; null when it is gone.' })
  productId: string | null;

  @Field(() => String, { nullable: true, description: "The product's name; null when it is gone." })
  productName: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'What one piece costs now.' })
  unitPrice: MoneyType | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether tax is inside of unit price and subtotal.' })
  includesTax: boolean | null;

  @Field(() => MoneyType, { nullable: true, description: 'Unit price times quantity.' })
  subtotal: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'What promotions take off.' })
  discount: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'The tax.' })
  tax: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'What the line costs, with tax.' })
  total: MoneyType | null;

  @Field(() => [CartProblemType], { description: 'What stands in the way of buying it.' })
  problems: CartProblemType[];
}

@ObjectType('CartCoupon', { description: 'A coupon code of a cart, and what became of it.' })
export class CartCouponType {
  @Field(() => String, { description: 'In capitals.' })
  code: string;

  @Field(() => couponOutcome, { description: 'Whether it takes something off now, or why not.' })
  outcome: keyof typeof couponOutcome;
}

@ObjectType('Cart', { description: 'What a shopper wants to buy, priced as an order would be at this moment. Nothing is reserved for it.' })
export class CartType {
  @Field(() => ID, { description: 'Begins with `crt_`. It opens nothing: the token does.' })
  id: string;

  @Field(() => String, { description: 'The currency of every amount, as in ISO 4217.' })
  currencyCode: string;

  @Field(() => String, {
    nullable: true,
    description: "Where it goes to, as in ISO 3166-1: the country of the shipping address, or what was said before; null for the shop's own.",
  })
  country: string | null;

  @Field(() => ID, { nullable: true, description: 'The customer whose groups, taxes and limits count; null for a stranger.' })
  customerId: string | null;

  @Field(() => String, { nullable: true, description: 'Where to write to about the cart and its order.' })
  email: string | null;

  @Field(() => AddressType, { nullable: true, description: 'Where it is sent to.' })
  shippingAddress: AddressType | null;

  @Field(() => AddressType, { nullable: true, description: 'Where the invoice goes to; null for the shipping address.' })
  billingAddress: AddressType | null;

  @Field(() => [CartLineType], { description: 'At most 200, in the order in which they were added.' })
  lines: CartLineType[];

  @Field(() => [CartCouponType], { description: 'At most 10, in the order in which they were applied.' })
  coupons: CartCouponType[];

  @Field(() => Boolean, { description: 'Whether a promotion makes shipping free.' })
  freeShipping: boolean;

  @Field(() => ID, { nullable: true, description: 'The shipping method that was chosen, offered or not.' })
  shippingMethodId: string | null;

  @Field(() => CartShippingType, { nullable: true, description: 'Sending it by the chosen method; null while none is chosen that is offered.' })
  shipping: CartShippingType | null;

  @Field(() => [CartShippingType], {
    description: 'The methods that send it to where it goes, in their order: at most 50. Empty while nothing is in it that can be bought.',
  })
  shippingOptions: CartShippingType[];

  @Field(() => MoneyType, { description: 'The sum of the subtotals of the lines, without shipping.' })
  subtotal: MoneyType;

  @Field(() => MoneyType, { description: 'The sum of their discounts, without shipping.' })
  discount: MoneyType;

  @Field(() => MoneyType, { description: 'Lines and shipping without tax.' })
  net: MoneyType;

  @Field(() => MoneyType, { description: 'The tax of lines and shipping.' })
  tax: MoneyType;

  @Field(() => [TaxSumType], { description: 'The same by rate.' })
  taxes: TaxSumType[];

  @Field(() => MoneyType, { description: 'What lines and shipping cost together, with tax.' })
  total: MoneyType;

  @Field(() => MoneyType, { description: 'What is added to the total, or taken from it, so that it can be paid.' })
  rounding: MoneyType;

  @Field(() => MoneyType, { description: 'Total and rounding.' })
  payable: MoneyType;

  @Field(() => [CartProblemType], { description: 'Everything that stands between the cart and an order. Empty when it can be ordered.' })
  problems: CartProblemType[];

  @Field(() => DateTime, { description: 'When it is gone, unless it is changed before.' })
  expiresAt: Date;

  @Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}
