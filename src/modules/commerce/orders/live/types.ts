import { DateTime, Field, ID, ObjectType } from '../../../../kernel/graphql.js';

@ObjectType('OrderChange', { description: 'That something about an order has changed.' })
export class OrderChangeType {
  @Field(() => String, { description: 'What happened, as `webhookEventTypes` names it: `commerce.orderShipped`, `commerce.paymentCaptured`.' })
  eventType: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  occurredAt: Date;

  @Field(() => ID, { description: 'Begins with `ord_`.' })
  orderId: string;
}
