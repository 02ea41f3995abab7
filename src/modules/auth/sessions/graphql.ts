import { check } from '../../../kernel/check.js';
import type { Ctx, GatewayContext } from '../../../kernel/context.js';
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
} from '../../../kernel/graphql.js';
import { userId } from '../../access/public.js';
import { endSessionSchema, endUserSessionsSchema } from './checks.js';
import { deviceOf } from './device.js';
import {
  type HeldSession,
  type SessionPage,
  endOtherSessions,
  endOwnSession,
  endUserSessions,
  pageOwnSessions,
  pageUserSessions,
} from './holders.js';

@ObjectType('Session', { description: 'One sign-in on one device.' })
class SessionType {
  @Field(() => ID, { description: 'Begins with `ses_`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Where it was last seen: a network address.' })
  address: string | null;

  @Field(() => DateTime, { description: 'When it began.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last refreshed.' })
  lastSeenAt: Date;

  @Field(() => DateTime, { description: 'When it ends unless it is refreshed before.' })
  expiresAt: Date;

  @Field(() => Boolean, { description: 'Whether it is the session that asks.' })
  isCurrent: boolean;
}

const SessionConnection = connectionOf('Session', () => SessionType);

@InputType('EndSessionInput', { description: "A session of one's own." })
class EndSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id: string;
}

@InputType('EndUserSessionsInput', { description: 'Whose sessions to end.' })
class EndUserSessionsInput {
  @Field(() => ID, { description: 'The user.' })
  userId: string;
}

@Resolver(() => SessionType)
export class SessionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The program and the system, as the device calls itself: `Firefox, Windows`. Anybody can pretend; null when it says nothing.',
  })
  device(@Root() { userAgent }: HeldSession): string | null {
    return deviceOf(userAgent);
  }

  @Query(() => SessionConnection, { nullable: true, description: 'The open sessions of the signed-in person, the newest first.' })
  sessions(@Context() ctx: GatewayContext, @Args(() => PageArgs) page: PageArgs) {
    return pageOwnSessions(ctx, page);
  }

  @Query(() => SessionConnection, { nullable: true, description: 'The open sessions of a user, the newest first.' })
  userSessions(
    @Context() ctx: GatewayContext,
    @Arg('userId', () => ID, { description: 'Begins with `usr_`.' }) id: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return pageUserSessions(ctx, userId.parse(id, 'userId'), page);
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: 'Ends one session of the signed-in person: its tokens stop working everywhere, within two seconds. True.',
  })
  endSession(@Context() ctx: GatewayContext, @Arg('input', () => EndSessionInput, { description: 'Which one.' }) input: EndSessionInput) {
    return endOwnSession(ctx, check(endSessionSchema, input).id);
  }

  @Mutation(() => Int, {
    nullable: true,
    description: 'Ends all sessions of the signed-in person but the one that asks, within two seconds. How many there were.',
  })
  endOtherSessions(@Context() ctx: GatewayContext) {
    return endOtherSessions(ctx);
  }

  @Mutation(() => Int, { nullable: true, description: 'Ends all sessions of a user, within two seconds. How many there were.' })
  endUserSessions(@Context() ctx: Ctx, @Arg('input', () => EndUserSessionsInput, { description: 'Whose.' }) input: EndUserSessionsInput) {
    return endUserSessions(ctx, check(endUserSessionsSchema, input).userId);
  }
}

@Resolver(() => SessionConnection)
export class SessionConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many open sessions there are. Counted only when it is selected.' })
  totalCount(@Root() page: SessionPage) {
    return page.count();
  }
}
