import { DateTime, Field, ID, Int, ObjectType, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { couponOutcome } from '../../pricing/explanation/enums.js';
import type { CartProblemKind } from './problems.js';

const cartProblemKind: { [Kind in CartProblemKind]: Kind } = {
  VARIANT_GONE: 'VARIANT_GONE',
  NOT_ON_SALE: 'NOT_ON_SALE',
  CURRENCY_NOT_OFFERED: 'CURRENCY_NOT_OFFERED',
  NOT_ENOUGH_STOCK: 'NOT_ENOUGH_STOCK',
  PRICE_CHANGED: 'PRICE_CHANGED',
  COUPON_NOT_GOOD: 'COUPON_NOT_GOOD',
};
registerEnumType(cartProblemKind, {
  name: 'CartProblemKind',
  description: 'What stands between a cart and an order.',
  valuesConfig: {
    VARIANT_GONE: { description: 'The variant is there no more. Remove the line.' },
    NOT_ON_SALE: { description: 'The product is not on sale now. The line is in no sum.' },
    CURRENCY_NOT_OFFERED: { description: "It has no price in the cart's currency any more. The line is in no sum." },
    NOT_ENOUGH_STOCK: { description: 'There are fewer pieces than the line has: `available` says how many.' },
    PRICE_CHANGED: {
      description: 'One piece costs something else than was shown when it was chosen: `previousPrice`. `acceptCartPrices` accepts it.',
    },
    COUPON_NOT_GOOD: { description: 'The coupon is good no more. It takes nothing off.' },
  },
});

@ObjectType('CartProblem', { description: 'Something that stands between a cart and an order.' })
export class CartProblemType {
  @Field(() => cartProblemKind, { description: 'What it is.' })
  kind: CartProblemKind;

  @Field(() => ID, { nullable: true, description: 'The line that it is about, by its variant; null for a coupon.' })
  variantId: string | null;

  @Field(() => String, { nullable: true, description: 'The coupon that it is about.' })
  couponCode: string | null;

  @Field(() => Int, { nullable: true, description: 'How many pieces can be had; only for NOT_ENOUGH_STOCK.' })
  available: number | null;

  @Field(() => MoneyType, { nullable: true, description: 'What one piece cost when it was shown; only for PRICE_CHANGED.' })
  previousPrice: MoneyType | null;
}

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

  @Field(() => String, { nullable: true, description: "Where it goes to, as in ISO 3166-1; null for the shop's own country." })
  country: string | null;

  @Field(() => ID, { nullable: true, description: 'The customer whose groups, taxes and limits count; null for a stranger.' })
  customerId: string | null;

  @Field(() => String, { nullable: true, description: 'Where to write to about the cart.' })
  email: string | null;

  @Field(() => [CartLineType], { description: 'At most 200, in the order in which they were added.' })
  lines: CartLineType[];

  @Field(() => [CartCouponType], { description: 'At most 10, in the order in which they were applied.' })
  coupons: CartCouponType[];

  @Field(() => Boolean, { description: 'Whether a promotion makes shipping free.' })
  freeShipping: boolean;

  @Field(() => MoneyType, { description: 'The sum of the subtotals of the lines.' })
  subtotal: MoneyType;

  @Field(() => MoneyType, { description: 'The sum of their discounts.' })
  discount: MoneyType;

  @Field(() => MoneyType, { description: 'The sum of what they are without tax.' })
  net: MoneyType;

  @Field(() => MoneyType, { description: 'The sum of their taxes.' })
  tax: MoneyType;

  @Field(() => MoneyType, { description: 'The sum of their totals, without shipping.' })
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
