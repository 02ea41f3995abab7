import type { Ctx } from '../../../kernel/context.js';
import { Arg, Context, DateTime, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '../../../kernel/graphql.js';
import { deliveryState } from '../deliveries/types.js';
import type { DeliveryState } from '../tables.js';
import { replayWebhooks } from './service.js';

@InputType('ReplayWebhooksInput', {
  description: 'Which events, at which endpoints: those that match everything that is given. At most 500 at a time, the oldest first.',
})
class ReplayWebhooksInput {
  @Field(() => [ID], { nullable: true, description: 'These deliveries, whatever became of them. Each begins with `whd_`.' })
  deliveryIds: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this event. Begins with `evt_`.' })
  eventId: string | null;

  @Field(() => ID, { nullable: true, description: 'To this endpoint. Begins with `whe_`.' })
  endpointId: string | null;

  @Field(() => [String], { nullable: true, description: 'Of events with one of these names, at most 50.' })
  eventTypes: string[] | null;

  @Field(() => [deliveryState], { nullable: true, description: 'In one of these states; FAILED and SKIPPED when not given.' })
  states: DeliveryState[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Of events that happened at this time or later.' })
  from: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Of events that happened before this time.' })
  to: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also those that the endpoint never had: it did not exist yet, or had not asked for them. Needs `endpointId`.',
  })
  missed: boolean | null;
}

@ObjectType('WebhookReplay', { description: 'What a replay comes to.' })
class WebhookReplayType {
  @Field(() => Int, { description: 'How many are sent again: with 500 there may be more, so ask again.' })
  count: number;
}

@Resolver(() => WebhookReplayType)
export class WebhookReplayResolver {
  @Mutation(() => WebhookReplayType, {
    nullable: true,
    description: 'Has events sent again under the same `webhook-id`, with all attempts before them and past the filter of the endpoint.',
  })
  replayWebhooks(@Context() ctx: Ctx, @Arg('input', () => ReplayWebhooksInput, { description: 'Which.' }) input: ReplayWebhooksInput) {
    return replayWebhooks(ctx, input);
  }
}
