import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { AddressType } from '../../addresses/types.js';
import { paymentMethod } from '../../payments/payment/enums.js';
import { taxTreatment } from '../../pricing/explanation/enums.js';
import { AmountsOfTaxRateType, TaxedAmountsType } from '../../pricing/explanation/tax-types.js';
import { orderPaymentState, orderSource, orderState } from './enums.js';

@ObjectType('OrderLine', { description: 'So many pieces of a variant, as they were sold: it stays as it is, whatever becomes of the variant.' })
export class OrderLineType {
  @Field(() => ID, { description: 'Begins with `orl_`.' })
  id: string;

  @Field(() => ID, { description: 'The variant; it may be gone.' })
  variantId: string;

  @Field(() => ID, { description: 'Its product; it may be gone.' })
  productId: string;

  @Field(() => String, { description: 'Its SKU then.' })
  sku: string;

  @Field(() => String, { description: "The product's name then." })
  productName: string;

  @Field(() => String, { description: 'What told the variant from its siblings then.' })
  variantTitle: string;

  @Field(() => Int, { description: 'How many pieces were ordered.' })
  quantity: number;

  @Field(() => Boolean, { description: 'Whether tax is inside of unit price, subtotal and discount.' })
  includesTax: boolean;

  @Field(() => taxTreatment, { description: 'How it is taxed.' })
  taxTreatment: keyof typeof taxTreatment;

  @Field(() => Int, { description: 'Pieces that have left.' })
  shipped: number;

  @Field(() => Int, { description: 'Pieces that were cancelled.' })
  cancelled: number;

  @Field(() => Int, { description: 'Pieces that are announced to come back.' })
  returning: number;

  @Field(() => Int, { description: 'Pieces that came back.' })
  returned: number;

  @Field(() => Int, { description: 'Pieces that were credited, the cancelled ones among them.' })
  credited: number;
}

@ObjectType('OrderTax', { description: 'What goods and shipping of one rate are together.' })
export class OrderTaxType extends AmountsOfTaxRateType {}

@ObjectType('OrderShipping', { description: 'How the goods are sent, and what that costs.' })
export class OrderShippingType extends TaxedAmountsType {
  @Field(() => ID, { description: 'The shipping method; it may be gone.' })
  methodId: string;

  @Field(() => String, { description: 'Its name then.' })
  methodName: string;
}

@ObjectType('OrderPromotion', { description: 'A promotion that the order has used.' })
export class OrderPromotionType {
  @Field(() => ID, { description: 'The promotion.' })
  promotionId: string;

  @Field(() => String, { description: 'Its name then.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The coupon that opened it.' })
  couponId: string | null;

  @Field(() => MoneyType, { description: 'What it took off.' })
  discount: MoneyType;
}

@ObjectType('OrderGiftCard', { description: 'A gift card that has paid for the order.' })
export class OrderGiftCardType {
  @Field(() => ID, { description: 'The card.' })
  giftCardId: string;

  @Field(() => String, { description: 'The last four characters of its code.' })
  endsWith: string;

  @Field(() => MoneyType, { description: 'How much it has paid.' })
  amount: MoneyType;
}

@ObjectType('Order', { description: 'What was sold to somebody. What it says stays as it is; how far it has come changes.' })
export class OrderType {
  @Field(() => ID, { description: 'Begins with `ord_`.' })
  id: string;

  @Field(() => String, { description: 'As people call it (`commerce.orderNumberFormat`). Numbers have no gaps.' })
  number: string;

  @Field(() => orderState, { description: 'How far it has come.' })
  state: keyof typeof orderState;

  @Field(() => orderPaymentState, { description: 'How it is paid.' })
  paymentState: keyof typeof orderPaymentState;

  @Field(() => orderSource, { description: 'Where it comes from.' })
  source: keyof typeof orderSource;

  @Field(() => ID, { nullable: true, description: 'The cart that it was; null for one that staff has taken down.' })
  cartId: string | null;

  @Field(() => ID, { nullable: true, description: 'Who bought; null for a stranger.' })
  customerId: string | null;

  @Field(() => String, { description: 'Where to write to about it.' })
  email: string;

  @Field(() => AddressType, { nullable: true, description: 'Where the goods go to.' })
  shippingAddress: AddressType | null;

  @Field(() => AddressType, { nullable: true, description: 'Where the invoice goes to; null where that is the same.' })
  billingAddress: AddressType | null;

  @Field(() => String, { description: 'The currency of every amount, as in ISO 4217.' })
  currencyCode: string;

  @Field(() => [String], { description: 'The coupon codes that it was placed with.' })
  couponCodes: string[];

  @Field(() => paymentMethod, { nullable: true, description: 'How it was to be paid; null when nobody has said so.' })
  paymentMethod: keyof typeof paymentMethod | null;

  @Field(() => DateTime, { description: 'When it was placed.' })
  placedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when it may be sent.' })
  confirmedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the last of it left.' })
  fulfilledAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when nothing more is to be done.' })
  completedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled, or the rest of it.' })
  cancelReason: string | null;

  @Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it last changed.' })
  updatedAt: Date;
}

export const OrderConnection = connectionOf('Order', () => OrderType);
