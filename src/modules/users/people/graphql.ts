import type { Ctx } from '../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { userId } from '../../access/public.js';
import type { PersonRow } from '../tables.js';
import { DeactivateUserInput, ReactivateUserInput, UpdateUserInput, UserFilter, UserOrder } from './inputs.js';
import { type UserPage, deactivateUser, getUser, listUsers, reactivateUser, updateUser } from './service.js';
import { UserConnection, UserType, userStatus } from './types.js';

@Resolver(() => UserType)
export class UserResolver {
  @Query(() => UserType, { nullable: true, description: 'One user. Refused with USERS_USER_NOT_FOUND when there is none.' })
  user(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `usr_`.' }) id: string) {
    return getUser(ctx, userId.parse(id));
  }

  @Query(() => UserConnection, { nullable: true, description: 'The users who meet a filter, by name when no order is given.' })
  users(
    @Context() ctx: Ctx,
    @Arg('filter', () => UserFilter, { nullable: true, description: 'Which users; all when not given.' }) filter: UserFilter | null,
    @Arg('orderBy', () => UserOrder, { nullable: true, description: 'In which order; by name when not given.' }) orderBy: UserOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listUsers(ctx, { filter, orderBy, page });
  }

  @FieldResolver(() => userStatus, { description: 'Follows from `deactivatedAt`.' })
  status(@Root() user: PersonRow) {
    return user.deactivatedAt === null ? 'ACTIVE' : 'DEACTIVATED';
  }

  @Mutation(() => UserType, { nullable: true, description: "Changes a user's name, language or time zone." })
  updateUser(@Context() ctx: Ctx, @Arg('input', () => UpdateUserInput, { description: 'What to change.' }) input: UpdateUserInput) {
    return updateUser(ctx, input);
  }

  @Mutation(() => UserType, {
    nullable: true,
    description:
      'Ends all sessions of a user within two seconds, on every process, and lets them sign in no more. Doing so again changes nothing. Refused with ACCESS_BEYOND_OWN for a user who holds more than the caller, and with USERS_LAST_ADMINISTRATOR for the last administrator.',
  })
  deactivateUser(@Context() ctx: Ctx, @Arg('input', () => DeactivateUserInput, { description: 'Whom.' }) input: DeactivateUserInput) {
    return deactivateUser(ctx, input);
  }

  @Mutation(() => UserType, {
    nullable: true,
    description:
      'Lets a deactivated user sign in again, with the roles and groups of before. Doing so again changes nothing. Refused with ACCESS_BEYOND_OWN for a user who holds more than the caller.',
  })
  reactivateUser(@Context() ctx: Ctx, @Arg('input', () => ReactivateUserInput, { description: 'Whom.' }) input: ReactivateUserInput) {
    return reactivateUser(ctx, input);
  }
}

@Resolver(() => UserConnection)
export class UserConnectionResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'How many users the whole list has. Counted only when it is selected.' })
  totalCount(@Root() page: UserPage) {
    return page.count();
  }
}
