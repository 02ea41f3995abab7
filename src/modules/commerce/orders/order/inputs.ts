import type { SortDirection } from '../../../../kernel/graphql.js';
import { DateTime, Field, ID, InputType, Int, registerEnumType, sortDirection } from '../../../../kernel/graphql.js';
import { orderPaymentState, orderState } from './enums.js';

const orderOrderField = { PLACED_AT: 'PLACED_AT', TOTAL: 'TOTAL' } as const;
export type OrderOrderField = keyof typeof orderOrderField;
registerEnumType(orderOrderField, {
  name: 'OrderOrderField',
  description: 'What orders are listed by.',
  valuesConfig: { PLACED_AT: { description: 'When they were placed.' }, TOTAL: { description: 'What is to be paid, whatever the currency.' } },
});

@InputType('OrderOrder', { description: 'The order of a list of orders.' })
export class OrderOrder {
  @Field(() => orderOrderField, { description: 'By what.' })
  field: OrderOrderField;

  @Field(() => sortDirection, { description: 'In which direction.' })
  direction: SortDirection;
}

@InputType('OrderFilter', { description: 'Which orders: those that meet every condition that is given.' })
export class OrderFilter {
  @Field(() => [orderState], { nullable: true, description: 'In one of these states.' })
  states: (keyof typeof orderState)[] | null;

  @Field(() => [orderPaymentState], { nullable: true, description: 'Paid like one of these.' })
  paymentStates: (keyof typeof orderPaymentState)[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this customer.' })
  customerId: string | null;

  @Field(() => String, { nullable: true, description: 'With exactly this number.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'With exactly this e-mail address, regardless of case.' })
  email: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Placed from this moment on.' })
  from: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Placed before this moment.' })
  until: Date | null;
}

@InputType('OrderInput', { description: 'Which order.' })
export class OrderInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the order has this version.' })
  ifVersion: number | null;
}

@InputType('CancelOrderInput', { description: 'Which order is cancelled, and why.' })
export class CancelOrderInput extends OrderInput {
  @Field(() => String, { nullable: true, description: 'Why, in at most 200 characters.' })
  reason: string | null;
}
