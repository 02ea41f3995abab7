import { check } from '../../../kernel/check.js';
import type { ControlCtx } from '../../../kernel/context.js';
import {
  Arg,
  Args,
  Context,
  DateTime,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  PageArgs,
  Query,
  Resolver,
  Root,
  connectionOf,
  registerEnumType,
} from '../../../kernel/graphql.js';
import { type Page, mapPage } from '../../../kernel/page.js';
import { type DeadReason, deadReasons } from '../../../platform/delivery/outcome.js';
import { toEventId } from '../../../platform/outbox/event-id.js';
import { chosenSchema, deadLetterId, filterSchema } from './checks.js';
import type { DeadLetterConditions } from './queries.js';
import { type DeadLetter, discardDeadLetters, pageDeadLetters, redriveDeadLetters, totalDeadLetters } from './service.js';

const reasons = Object.fromEntries(deadReasons.map((reason) => [reason, reason])) as { readonly [Reason in DeadReason]: Reason };
registerEnumType(reasons, {
  name: 'DeadLetterReason',
  description: 'Why nobody tries it any more.',
  valuesConfig: {
    ATTEMPTS_EXHAUSTED: { description: 'The listener failed as often as it may.' },
    GAVE_UP: { description: 'The listener said that trying again is pointless.' },
    INVALID_PAYLOAD: { description: 'The payload is not what the event declares.' },
    MALFORMED: { description: 'A message on the queue, or a row in the outbox, that is none of ours.' },
    FOREIGN: { description: 'A message that names another tenant than its event.' },
    NO_SUCH_DELIVERY: { description: 'A message that points at nothing.' },
    TENANT_UNKNOWN: { description: 'The registry has no such tenant.' },
    UNKNOWN_EVENT: { description: 'This build has no event of this name. A build that has one takes it up again when it starts.' },
    UNKNOWN_VERSION: { description: 'This build has no such version of the event. A build that has one takes it up again when it starts.' },
    UNKNOWN_LISTENER: { description: 'This build has no such listener. A build that has one takes it up again when it starts.' },
    UNKNOWN_SERVER: { description: 'A message that names a database server which this installation does not have.' },
  },
});

@ObjectType('DeadLetter', { description: 'What a listener has to do about an event, or a message, that nobody tries any more. Seen by operators.' })
class DeadLetterType {
  @Field(() => ID, { description: 'Begins with `dlt_`.' })
  id: string;

  @Field(() => reasons, { description: 'Why.' })
  reason: string;

  @Field(() => ID, { nullable: true, description: 'The event; null for a message that is none of ours.' })
  eventId: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the event.' })
  eventName: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the event.' })
  eventVersion: number | null;

  @Field(() => String, { nullable: true, description: 'Module and name of the listener; null when this build could not tell who listens.' })
  listener: string | null;

  @Field(() => ID, { nullable: true, description: 'The tenant; null for the control plane.' })
  tenantId: string | null;

  @Field(() => Int, { description: 'How often it was begun.' })
  attempts: number;

  @Field(() => String, { nullable: true, description: 'What the last attempt failed with, at most 1000 characters.' })
  lastError: string | null;

  @Field(() => String, { nullable: true, description: 'The beginning of a message that is none of ours.' })
  body: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the event was committed.' })
  occurredAt: Date | null;

  @Field(() => DateTime, { description: 'Since when nobody tries it.' })
  diedAt: Date;
}

const DeadLetterConnection = connectionOf('DeadLetter', () => DeadLetterType);
/** What `totalCount` counts travels with the page. */
type CountedPage = Page<DeadLetterType> & { readonly filter: DeadLetterConditions };

@InputType('DeadLetterFilter', { description: 'Which dead letters: those that match everything that is given.' })
class DeadLetterFilterInput {
  @Field(() => reasons, { nullable: true, description: 'For this reason.' })
  reason?: DeadReason | null;

  @Field(() => String, { nullable: true, description: 'Of this listener, as `commerce.mailReceipt`.' })
  listener?: string | null;

  @Field(() => String, { nullable: true, description: 'Of events with this name, as `users.userCreated`.' })
  event?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this tenant. Begins with `ten_`.' })
  tenant?: string | null;
}

@InputType('DeadLettersInput', { description: 'Which dead letters: by id, by what they have in common, or both. At most 1000, the oldest first.' })
class DeadLettersInput {
  @Field(() => [ID], { nullable: true, description: 'Each begins with `dlt_`.' })
  ids?: string[] | null;

  @Field(() => DeadLetterFilterInput, { nullable: true, description: 'Only those that match; an empty filter is all of them.' })
  filter?: DeadLetterFilterInput | null;
}

@ObjectType('DeadLettersChange', { description: 'What was done about dead letters.' })
class DeadLettersChangeType {
  @Field(() => Int, { description: 'How many: with 1000 there may be more, so ask again.' })
  count: number;
}

@Resolver(() => DeadLetterConnection)
export class DeadLetterResolver {
  @Query(() => DeadLetterConnection, { nullable: true, description: 'What nobody tries any more, the newest first. For operators.' })
  async deadLetters(
    @Context() ctx: ControlCtx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DeadLetterFilterInput, { nullable: true, description: 'Only those that match.' }) filter: DeadLetterFilterInput | null,
  ): Promise<CountedPage> {
    return toConnection(ctx, check(filterSchema, filter ?? {}, 'filter'), page);
  }

  @FieldResolver(() => Int, { description: 'How many dead letters match. Costs a count: ask for it only when it is shown.' })
  totalCount(@Context() ctx: ControlCtx, @Root() { filter }: CountedPage): Promise<number> {
    return totalDeadLetters(ctx, filter);
  }

  @Mutation(() => DeadLettersChangeType, {
    nullable: true,
    description: 'Lets listeners try dead letters again, with all their attempts. Messages that are no events are passed over. For operators.',
  })
  async redriveDeadLetters(
    @Context() ctx: ControlCtx,
    @Arg('input', () => DeadLettersInput, { description: 'Which.' }) input: DeadLettersInput,
  ): Promise<DeadLettersChangeType> {
    return { count: await redriveDeadLetters(ctx, check(chosenSchema, input)) };
  }

  @Mutation(() => DeadLettersChangeType, {
    nullable: true,
    description: 'Removes dead letters: nobody will handle those events any more. The audit trail keeps the events themselves. For operators.',
  })
  async discardDeadLetters(
    @Context() ctx: ControlCtx,
    @Arg('input', () => DeadLettersInput, { description: 'Which.' }) input: DeadLettersInput,
  ): Promise<DeadLettersChangeType> {
    return { count: await discardDeadLetters(ctx, check(chosenSchema, input)) };
  }
}

async function toConnection(ctx: ControlCtx, filter: DeadLetterConditions, args: PageArgs): Promise<CountedPage> {
  return { ...mapPage(await pageDeadLetters(ctx, filter, args), toType), filter };
}

function toType({ id, eventId, ...letter }: DeadLetter): DeadLetterType {
  return { ...letter, id: deadLetterId.fromUuid(id), eventId: eventId === null ? null : toEventId(eventId) };
}
