import type { Ctx } from '../../../kernel/context.js';
import { eventId } from '../../../kernel/events.js';
import {
  Arg,
  Args,
  Context,
  DateTime,
  Field,
  FieldResolver,
  ID,
  Int,
  Json,
  ObjectType,
  PageArgs,
  Query,
  Resolver,
  Root,
} from '../../../kernel/graphql.js';
import { endpointById } from '../endpoints/loaders.js';
import { WebhookEndpointType } from '../endpoints/types.js';
import { webhookDeliveryId } from '../ids.js';
import type { DeliveryRow } from '../tables.js';
import { WebhookDeliveryFilter } from './inputs.js';
import { attemptsOfDelivery } from './loaders.js';
import { type EventAtEndpoint, type EventDeliveries, getDelivery, getEventDeliveries, listDeliveries } from './service.js';
import { WebhookAttemptType, WebhookDeliveryConnection, WebhookDeliveryType, WebhookEventAtEndpointType } from './types.js';

@ObjectType('WebhookEventDeliveries', { description: 'An event as webhooks know it, and what became of it at each endpoint.' })
class WebhookEventDeliveriesType {
  @Field(() => [WebhookEventAtEndpointType], { description: 'One entry for each endpoint, those that did not get it as well.' })
  endpoints: readonly EventAtEndpoint[];
}

@Resolver(() => WebhookEventDeliveriesType)
export class WebhookEventDeliveriesResolver {
  @Query(() => WebhookEventDeliveriesType, {
    nullable: true,
    description: 'What became of one event at each endpoint, and why. Refused with WEBHOOKS_EVENT_NOT_FOUND when webhooks know nothing of it.',
  })
  eventDeliveries(@Context() ctx: Ctx, @Arg('eventId', () => ID, { description: 'Begins with `evt_`; the `webhook-id` of requests.' }) id: string) {
    return getEventDeliveries(ctx, eventId.parse(id, 'eventId'));
  }

  @FieldResolver(() => ID, { description: 'The event. Begins with `evt_`.' })
  eventId(@Root() { message }: EventDeliveries) {
    return eventId.fromUuid(message.id);
  }

  @FieldResolver(() => String, { description: 'The name of the event.' })
  eventType(@Root() { message }: EventDeliveries) {
    return message.name;
  }

  @FieldResolver(() => DateTime, { description: 'When it happened.' })
  occurredAt(@Root() { message }: EventDeliveries) {
    return message.occurredAt;
  }

  @FieldResolver(() => Json, { description: 'Its payload.' })
  payload(@Root() { message }: EventDeliveries) {
    return message.payload;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is an example that somebody had sent, and nothing has happened.' })
  isTest(@Root() { message }: EventDeliveries) {
    return message.isTest;
  }
}

@Resolver(() => WebhookEventAtEndpointType)
export class WebhookEventAtEndpointResolver {
  @FieldResolver(() => WebhookEndpointType, { nullable: true, description: 'The endpoint, also when it was deleted since.' })
  endpoint(@Context() ctx: Ctx, @Root() { endpointId }: EventAtEndpoint) {
    return ctx.load(endpointById, endpointId);
  }
}

@Resolver(() => WebhookDeliveryType)
export class WebhookDeliveryResolver {
  @Query(() => WebhookDeliveryType, { nullable: true, description: 'One delivery. Refused with WEBHOOKS_DELIVERY_NOT_FOUND when there is none.' })
  webhookDelivery(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `whd_`.' }) id: string) {
    return getDelivery(ctx, webhookDeliveryId.parse(id));
  }

  @Query(() => WebhookDeliveryConnection, { nullable: true, description: 'Deliveries, the newest first, for `webhooks.retentionDays`.' })
  webhookDeliveries(
    @Context() ctx: Ctx,
    @Arg('filter', () => WebhookDeliveryFilter, { nullable: true, description: 'Which; all when not given.' }) filter: WebhookDeliveryFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listDeliveries(ctx, { filter, page });
  }

  @FieldResolver(() => ID, { description: 'The event, which is the `webhook-id` of its requests. Begins with `evt_`.' })
  eventId(@Root() { messageId }: DeliveryRow) {
    return eventId.fromUuid(messageId);
  }

  @FieldResolver(() => Int, { description: 'How many attempts the present round has had.' })
  attemptCount(@Root() { attempts }: DeliveryRow) {
    return attempts;
  }

  @FieldResolver(() => WebhookEndpointType, { nullable: true, description: 'The endpoint, also when it was deleted since.' })
  endpoint(@Context() ctx: Ctx, @Root() { endpointId }: DeliveryRow) {
    return ctx.load(endpointById, endpointId);
  }

  @FieldResolver(() => [WebhookAttemptType], { description: 'Its attempts, the newest first, at most 50.' })
  async attempts(@Context() ctx: Ctx, @Root() { id }: DeliveryRow) {
    return (await ctx.load(attemptsOfDelivery, id)) ?? [];
  }
}
