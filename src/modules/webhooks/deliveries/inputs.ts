import { DateTime, Field, ID, InputType } from '../../../kernel/graphql.js';
import type { DeliveryState } from '../tables.js';
import { deliveryState } from './types.js';

@InputType('WebhookDeliveryFilter', { description: 'Which deliveries: those that match everything that is given.' })
export class WebhookDeliveryFilter {
  @Field(() => ID, { nullable: true, description: 'To this endpoint. Begins with `whe_`.' })
  endpointId: string | null;

  @Field(() => [deliveryState], { nullable: true, description: 'In one of these states.' })
  states: DeliveryState[] | null;

  @Field(() => [String], { nullable: true, description: 'Of events with one of these names, at most 50.' })
  eventTypes: string[] | null;

  @Field(() => DateTime, { nullable: true, description: 'That reached the endpoint at this time or later.' })
  from: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'That reached the endpoint before this time.' })
  to: Date | null;
}
