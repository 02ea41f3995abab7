import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { AddressInput } from '../../addresses/types.js';
import { OrderLineInput } from '../placing/inputs.js';

@InputType('EditOrderLineInput', { description: 'How many pieces of a line are wanted.' })
export class EditOrderLineInput {
  @Field(() => ID, { description: 'A line that the order has now.' })
  lineId: string;

  @Field(() => Int, { description: 'How many pieces it is to have, up to 1,000,000; 0 takes it out.' })
  quantity: number;
}

@InputType('EditOrderInput', { description: 'What is to be different about an order of which nothing has left.' })
export class EditOrderInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => Int, { description: 'Refuse with COMMERCE_VERSION_STALE unless the order has this version: whoever edits has seen it.' })
  ifVersion: number;

  @Field(() => [EditOrderLineInput], { nullable: true, description: 'Lines of which another quantity is wanted. They keep their unit price.' })
  lines: EditOrderLineInput[] | null;

  @Field(() => [OrderLineInput], { nullable: true, description: "What is added, at today's price; each is a line of its own." })
  addLines: OrderLineInput[] | null;

  @Field(() => AddressInput, { nullable: true, description: 'Where it goes to instead. It decides taxes and shipping.' })
  shippingAddress: AddressInput | null;

  @Field(() => ID, { nullable: true, description: 'How it is sent instead.' })
  shippingMethodId: string | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What the customer has agreed to pay in all. Refused with COMMERCE_ORDER_TOTAL_CHANGED where it comes to something else.',
  })
  expectedPayable: MoneyInput | null;

  @Field(() => String, { nullable: true, description: 'Why, in at most 200 characters; customers do not see it.' })
  reason: string | null;
}
