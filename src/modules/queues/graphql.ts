import type { ControlCtx } from '../../kernel/context.js';
import { eventId } from '../../kernel/events.js';
import { Arg, Context, DateTime, Field, ID, Int, ObjectType, Query, Resolver, registerEnumType } from '../../kernel/graphql.js';
import type { JobRow } from '../../platform/jobs/queries.js';
import { type EventQueue, type EventStatus, getEventStatus, listEventQueues, listRecurringJobs } from './service.js';

@ObjectType('EventQueue', { description: 'How much one database server has to do about events. Counts end at 100000. Seen by operators.' })
class EventQueueType {
  @Field(() => String, { description: 'The server.' })
  server: string;

  @Field(() => Int, { description: 'Events that wait for their turn to be put on the queue.' })
  waiting: number;

  @Field(() => Int, { description: 'Events that were told for a later time.' })
  scheduled: number;

  @Field(() => Int, { description: 'Listeners with an event that is on the queue or being worked on.' })
  onQueue: number;

  @Field(() => Int, { description: 'Listeners with an event that waits for another attempt, or for an earlier one of the same thing.' })
  retrying: number;

  @Field(() => Int, { description: 'What nobody tries any more: `deadLetters`.' })
  deadLetters: number;

  @Field(() => Int, { description: 'Tenants whose events wait because they are suspended or being upgraded.' })
  parkedTenants: number;

  @Field(() => Number, { nullable: true, description: 'How old the oldest event is that could be handled, in seconds; null when there is none.' })
  oldestSeconds: number | null;

  @Field(() => Int, { description: 'How many times a listener has handled an event within the last minute.' })
  handledPerMinute: number;
}

const listenerState = { WAITING: 'WAITING', ON_QUEUE: 'ON_QUEUE', HANDLED: 'HANDLED', DEAD: 'DEAD' } as const;
registerEnumType(listenerState, {
  name: 'EventListenerState',
  description: 'What became of an event for one listener.',
  valuesConfig: {
    WAITING: { description: 'It waits for its next attempt, or for an earlier event of the same thing.' },
    ON_QUEUE: { description: 'It is on the queue, or being worked on.' },
    HANDLED: { description: 'Its effect was committed.' },
    DEAD: { description: 'Nobody tries it any more: it is a dead letter.' },
  },
});

@ObjectType('EventListenerStatus', { description: 'What became of an event for one listener.' })
class EventListenerStatusType {
  @Field(() => String, { description: 'Module and name, as `commerce.mailReceipt`; empty when this build knows no listener.' })
  listener: string;

  @Field(() => listenerState, { description: 'How far it is.' })
  state: keyof typeof listenerState;

  @Field(() => Int, { nullable: true, description: 'How often it was begun; null once it is handled.' })
  attempts: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is tried next; null unless it waits.' })
  nextAttemptAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its effect was committed.' })
  handledAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the last attempt failed with.' })
  lastError: string | null;
}

@ObjectType('EventStatus', { description: 'What became of one event. Seen by operators.' })
class EventStatusType {
  @Field(() => ID, { description: 'The event. Begins with `evt_`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Its name; null once all listeners have handled it.' })
  name: string | null;

  @Field(() => ID, { nullable: true, description: 'The tenant in which it happened; null for the control plane, and once it is handled.' })
  tenantId: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was committed; null once all listeners have handled it.' })
  occurredAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'The time for which it was told, while that has not come.' })
  scheduledFor: Date | null;

  @Field(() => [EventListenerStatusType], {
    description: 'Each listener; empty while it waits for its turn. Those that are handled are known for a week.',
  })
  listeners: readonly EventListenerStatusType[];
}

@ObjectType('RecurringJob', { description: 'A job that modules or the platform run again and again, in one process at a time. Seen by operators.' })
class RecurringJobType {
  @Field(() => ID, { description: 'Module and name, as `tenancy.eraseTerminated`.' })
  name: string;

  @Field(() => String, { description: 'The time between runs, as `5m`.' })
  every: string;

  @Field(() => DateTime, { description: 'When it runs next. Of jobs that run more often than every 30 seconds, only changes of fortune are noted.' })
  nextRunAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the last noted run began.' })
  startedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the last noted run ended.' })
  endedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the last noted run failed with; null when it went well.' })
  lastError: string | null;
}

@Resolver()
export class QueueResolver {
  @Query(() => [EventQueueType], { nullable: true, description: 'How much each database server has to do about events. For operators.' })
  eventQueues(@Context() ctx: ControlCtx): Promise<readonly EventQueue[]> {
    return listEventQueues(ctx);
  }

  @Query(() => EventStatusType, { nullable: true, description: 'What became of one event, listener by listener. For operators.' })
  async eventStatus(@Context() ctx: ControlCtx, @Arg('id', () => ID, { description: 'Begins with `evt_`.' }) id: string): Promise<EventStatusType> {
    return toStatus(await getEventStatus(ctx, eventId.parse(id)));
  }

  @Query(() => [RecurringJobType], { nullable: true, description: 'The recurring jobs, by name. For operators.' })
  recurringJobs(@Context() ctx: ControlCtx): Promise<readonly JobRow[]> {
    return listRecurringJobs(ctx);
  }
}

function toStatus({ id, event, listeners }: EventStatus): EventStatusType {
  return {
    id,
    name: event?.name ?? null,
    tenantId: event?.tenantId ?? null,
    occurredAt: toDate(event?.occurredAt),
    scheduledFor: toDate(event?.scheduledFor),
    listeners: listeners.map((one) => ({ ...one, nextAttemptAt: toDate(one.nextAttemptAt), handledAt: toDate(one.handledAt) })),
  };
}

function toDate(text: string | null | undefined): Date | null {
  return text == null ? null : new Date(text);
}
