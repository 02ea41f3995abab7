import { Field, ID, Int, ObjectType, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { quoteOutcome } from '../../shipping/quotes/types.js';
import type { CartProblemKind } from './problems.js';

const cartProblemKind: { [Kind in CartProblemKind]: Kind } = {
  VARIANT_GONE: 'VARIANT_GONE',
  NOT_ON_SALE: 'NOT_ON_SALE',
  CURRENCY_NOT_OFFERED: 'CURRENCY_NOT_OFFERED',
  NOT_ENOUGH_STOCK: 'NOT_ENOUGH_STOCK',
  PRICE_CHANGED: 'PRICE_CHANGED',
  COUPON_NOT_GOOD: 'COUPON_NOT_GOOD',
  EMPTY: 'EMPTY',
  EMAIL_MISSING: 'EMAIL_MISSING',
  SHIPPING_ADDRESS_MISSING: 'SHIPPING_ADDRESS_MISSING',
  SHIPPING_METHOD_MISSING: 'SHIPPING_METHOD_MISSING',
  SHIPPING_METHOD_NOT_OFFERED: 'SHIPPING_METHOD_NOT_OFFERED',
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
    EMPTY: { description: 'Nothing that can be bought is in it.' },
    EMAIL_MISSING: { description: 'Nobody knows where to write to about the order: `updateCart`.' },
    SHIPPING_ADDRESS_MISSING: { description: 'Nobody knows where to send it to: `updateCart`.' },
    SHIPPING_METHOD_MISSING: { description: 'No shipping method is chosen: `setCartShippingMethod` takes one of `shippingOptions`.' },
    SHIPPING_METHOD_NOT_OFFERED: {
      description: 'The chosen method does not send what is in it to where it goes any more: `shippingOutcome` says why. Its price is in no sum.',
    },
  },
});

@ObjectType('CartProblem', { description: 'Something that stands between a cart and an order.' })
export class CartProblemType {
  @Field(() => cartProblemKind, { description: 'What it is.' })
  kind: CartProblemKind;

  @Field(() => ID, { nullable: true, description: 'The line that it is about, by its variant; else null.' })
  variantId: string | null;

  @Field(() => String, { nullable: true, description: 'The coupon that it is about.' })
  couponCode: string | null;

  @Field(() => Int, { nullable: true, description: 'How many pieces can be had; only for NOT_ENOUGH_STOCK.' })
  available: number | null;

  @Field(() => MoneyType, { nullable: true, description: 'What one piece cost when it was shown; only for PRICE_CHANGED.' })
  previousPrice: MoneyType | null;

  @Field(() => quoteOutcome, {
    nullable: true,
    description: 'Why the method is not offered; only for SHIPPING_METHOD_NOT_OFFERED, and null where there is no such method any more.',
  })
  shippingOutcome: keyof typeof quoteOutcome | null;
}
