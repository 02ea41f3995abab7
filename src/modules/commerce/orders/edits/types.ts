import { DateTime, Field, ID, Int, ObjectType, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';

@ObjectType('OrderTotals', { description: 'What an order comes to.' })
export class OrderTotalsType {
  @Field(() => MoneyType, { description: 'The goods before promotions: with tax or without, as their prices are.' })
  subtotal: MoneyType;

  @Field(() => MoneyType, { description: 'What promotions took off.' })
  discount: MoneyType;

  @Field(() => MoneyType, { description: 'What sending costs, with tax.' })
  shipping: MoneyType;

  @Field(() => String, { nullable: true, description: 'How it is sent; null when nobody has chosen a method.' })
  shippingMethodName: string | null;

  @Field(() => MoneyType, { description: 'Goods and shipping without tax.' })
  net: MoneyType;

  @Field(() => MoneyType, { description: 'The tax of goods and shipping.' })
  tax: MoneyType;

  @Field(() => MoneyType, { description: 'Net and tax.' })
  total: MoneyType;

  @Field(() => MoneyType, { description: 'What is added to the total, or taken from it, so that it can be paid.' })
  rounding: MoneyType;

  @Field(() => MoneyType, { description: 'What the customer pays.' })
  payable: MoneyType;
}

@ObjectType('OrderLineChange', { description: 'A line that came, went, or says something else.' })
export class OrderLineChangeType {
  @Field(() => ID, { nullable: true, description: 'The line before; null for a new one.' })
  previousLineId: string | null;

  @Field(() => ID, { nullable: true, description: 'The line in its place, which has an id of its own; null for one that was taken out.' })
  lineId: string | null;

  @Field(() => ID, { description: 'The variant; it may be gone.' })
  variantId: string;

  @Field(() => String, { description: 'Its SKU then.' })
  sku: string;

  @Field(() => Int, { description: 'How many pieces there were.' })
  quantityBefore: number;

  @Field(() => Int, { description: 'How many there are since.' })
  quantity: number;

  @Field(() => MoneyType, { description: 'What the line came to, with tax.' })
  totalBefore: MoneyType;

  @Field(() => MoneyType, { description: 'What it comes to since.' })
  total: MoneyType;
}

export const orderActorKind = {
  ...{ USER: 'USER', API_KEY: 'API_KEY', CUSTOMER: 'CUSTOMER' },
  ...{ OPERATOR: 'OPERATOR', SYSTEM: 'SYSTEM', ANONYMOUS: 'ANONYMOUS' },
} as const;
export type OrderActorKind = keyof typeof orderActorKind;
registerEnumType(orderActorKind, {
  name: 'OrderActorKind',
  description: 'Who can have done something about an order.',
  valuesConfig: {
    USER: { description: 'A user of the tenant.' },
    API_KEY: { description: 'A program with an API key of the tenant.' },
    CUSTOMER: { description: 'A customer who was signed in.' },
    OPERATOR: { description: 'An operator of the platform.' },
    SYSTEM: { description: 'The product itself, such as after a payment that came.' },
    ANONYMOUS: { description: 'A shopper who was not signed in.' },
  },
});

@ObjectType('OrderActor', { description: 'Who did something about an order.' })
export class OrderActorType {
  @Field(() => orderActorKind, { description: 'What they are.' })
  kind: OrderActorKind;

  @Field(() => String, { nullable: true, description: 'Begins with `usr_`, `key_`, `cus_` or `opr_`; null for who has no id.' })
  id: string | null;
}

@ObjectType('OrderVersion', { description: 'What an order said from one edit to the next.' })
export class OrderVersionType {
  @Field(() => Int, { description: 'The `version` of the order since when it said so; 1 for what was placed.' })
  version: number;

  @Field(() => DateTime, { description: 'Since when.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'Why it was edited.' })
  reason: string | null;
}

@ObjectType('OrderEditPreview', { description: 'What an edit would make of an order, with the prices of this moment.' })
export class OrderEditPreviewType {}
