import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, Field, Mutation, ObjectType, Resolver } from '../../../../kernel/graphql.js';
import { CartType } from '../view/types.js';
import { applyCoupon, removeCoupon } from './coupons.js';
import { createCart } from './creating.js';
import { setCartCustomer, setCartShippingMethod, updateCart } from './details.js';
import {
  AddToCartInput,
  CartCouponInput,
  CartInput,
  CreateCartInput,
  MergeCartsInput,
  RemoveFromCartInput,
  SetCartCustomerInput,
  SetCartShippingMethodInput,
  UpdateCartInput,
  UpdateCartLineInput,
} from './inputs.js';
import { acceptCartPrices, addToCart, removeFromCart, updateCartLine } from './lines.js';
import { mergeCarts } from './merging.js';

@ObjectType('CreatedCart', { description: 'A new cart with what opens it.' })
export class CreatedCartType {
  @Field(() => String, { description: 'Opens the cart. It is in this answer and nowhere else.' })
  cartToken: string;

  @Field(() => CartType, { description: 'The cart, which is empty.' })
  cart: CartType;
}

@Resolver(() => CartType)
export class CartChangeResolver {
  @Mutation(() => CreatedCartType, {
    nullable: true,
    description:
      'Makes a cart. An empty one is gone after a day. Too many from one address are refused for a while with TOO_MANY_ATTEMPTS. An Idempotency-Key, if sent, must be random: strangers share theirs.',
  })
  createCart(@Context() ctx: Ctx, @Arg('input', () => CreateCartInput, { description: 'The new cart.' }) input: CreateCartInput) {
    return createCart(ctx, input);
  }

  @Mutation(() => CartType, {
    nullable: true,
    description:
      'Puts pieces of a variant into a cart; two adds of one variant are one line. Reserves nothing. Refused with COMMERCE_VARIANT_NOT_FOUND for what is not on sale, COMMERCE_CART_FULL, COMMERCE_CART_QUANTITY_TOO_LARGE or COMMERCE_CART_CURRENCY_NOT_OFFERED.',
  })
  addToCart(@Context() ctx: Ctx, @Arg('input', () => AddToCartInput, { description: 'What goes into it.' }) input: AddToCartInput) {
    return addToCart(ctx, input);
  }

  @Mutation(() => CartType, {
    nullable: true,
    description: 'Sets how many pieces a line has. Refused with COMMERCE_CART_LINE_NOT_FOUND without one.',
  })
  updateCartLine(@Context() ctx: Ctx, @Arg('input', () => UpdateCartLineInput, { description: 'The line.' }) input: UpdateCartLineInput) {
    return updateCartLine(ctx, input);
  }

  @Mutation(() => CartType, { nullable: true, description: 'Takes a line out of a cart. Refused with COMMERCE_CART_LINE_NOT_FOUND without one.' })
  removeFromCart(@Context() ctx: Ctx, @Arg('input', () => RemoveFromCartInput, { description: 'The line.' }) input: RemoveFromCartInput) {
    return removeFromCart(ctx, input);
  }

  @Mutation(() => CartType, {
    nullable: true,
    description:
      'Adds a coupon to a cart; it is used up by an order, not by this. Refused with COMMERCE_CART_COUPON_NOT_GOOD, whatever is wrong with it. Wrong codes are counted: too many are refused for a while with TOO_MANY_ATTEMPTS.',
  })
  applyCoupon(@Context() ctx: Ctx, @Arg('input', () => CartCouponInput, { description: 'The coupon.' }) input: CartCouponInput) {
    return applyCoupon(ctx, input);
  }

  @Mutation(() => CartType, { nullable: true, description: 'Takes a coupon out of a cart; doing so again changes nothing.' })
  removeCoupon(@Context() ctx: Ctx, @Arg('input', () => CartCouponInput, { description: 'The coupon.' }) input: CartCouponInput) {
    return removeCoupon(ctx, input);
  }

  @Mutation(() => CartType, {
    nullable: true,
    description:
      'Changes whom to write to about a cart and where it is sent to. Prices, taxes and shipping may change with it. A wrong address is refused with INVALID_INPUT, naming each field.',
  })
  updateCart(@Context() ctx: Ctx, @Arg('input', () => UpdateCartInput, { description: 'What changes.' }) input: UpdateCartInput) {
    return updateCart(ctx, input);
  }

  @Mutation(() => CartType, {
    nullable: true,
    description: 'Says how a cart is to be sent. Refused with COMMERCE_CART_SHIPPING_NOT_OFFERED for what is not in its `shippingOptions`.',
  })
  setCartShippingMethod(
    @Context() ctx: Ctx,
    @Arg('input', () => SetCartShippingMethodInput, { description: 'The method.' }) input: SetCartShippingMethodInput,
  ) {
    return setCartShippingMethod(ctx, input);
  }

  @Mutation(() => CartType, { nullable: true, description: 'Accepts what the lines cost now: PRICE_CHANGED is a problem no more.' })
  acceptCartPrices(@Context() ctx: Ctx, @Arg('input', () => CartInput, { description: 'The cart.' }) input: CartInput) {
    return acceptCartPrices(ctx, input);
  }

  @Mutation(() => CartType, {
    nullable: true,
    description:
      'Puts all of one cart into another, as when a shopper signs in who has filled one before. Lines of one variant are added up, to 1,000 pieces at most. Refused with COMMERCE_CART_FULL beyond 200 lines.',
  })
  mergeCarts(@Context() ctx: Ctx, @Arg('input', () => MergeCartsInput, { description: 'The two carts.' }) input: MergeCartsInput) {
    return mergeCarts(ctx, input);
  }

  @Mutation(() => CartType, {
    nullable: true,
    description:
      "Says whose cart it is: prices and taxes are then this customer's. For staff, and for the shop's own server once it has signed them in.",
  })
  setCartCustomer(@Context() ctx: Ctx, @Arg('input', () => SetCartCustomerInput, { description: 'Whose it is.' }) input: SetCartCustomerInput) {
    return setCartCustomer(ctx, input);
  }
}
