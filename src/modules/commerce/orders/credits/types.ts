import { DateTime, Field, ID, InputType, Int, ObjectType } from '../../../../kernel/graphql.js';
import { TaxedAmountsType } from '../../pricing/explanation/tax-types.js';
import { OrderPiecesInput } from '../shipments/types.js';

@ObjectType('OrderCreditLine', { description: 'So many pieces of a line, and what they have cost.' })
export class OrderCreditLineType extends TaxedAmountsType {
  @Field(() => ID, { description: 'The line of the order.' })
  lineId: string;

  @Field(() => Int, { description: 'How many pieces.' })
  quantity: number;
}

@ObjectType('OrderCredit', {
  description: 'By what less is owed for an order: for pieces that were cancelled or came back, or for shipping. It is never changed.',
})
export class OrderCreditType {
  @Field(() => ID, { description: 'Begins with `crd_`.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The return that it is for.' })
  returnId: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;

  @Field(() => DateTime, { description: 'When.' })
  creditedAt: Date;
}

@InputType('RefundOrderInput', { description: 'What is to be credited of an order.' })
export class RefundOrderInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the order has this version.' })
  ifVersion: number | null;

  @Field(() => [OrderPiecesInput], { nullable: true, description: 'Pieces that have left: at most so many as were not credited yet.' })
  lines: OrderPiecesInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether what shipping cost is credited, which is done once; false when not given.' })
  shipping: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The return that it is for.' })
  returnId: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in at most 200 characters.' })
  reason: string | null;
}
