import type { Ctx } from '../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { loadAssignments } from '../assignments/loaders.js';
import { RoleAssignmentType } from '../assignments/types.js';
import { groupId } from '../ids.js';
import type { GroupRow } from '../tables.js';
import { CreateGroupInput, DeleteGroupInput, GroupFilter, GroupMembersInput, UpdateGroupInput } from './inputs.js';
import { memberCountOfGroups } from './loaders.js';
import { type GroupPage, addUsersToGroup, createGroup, deleteGroup, getGroup, listGroups, removeUsersFromGroup, updateGroup } from './service.js';
import { GroupConnection, GroupType } from './types.js';

@Resolver(() => GroupType)
export class GroupResolver {
  @Query(() => GroupType, { nullable: true, description: 'One group. Refused with ACCESS_GROUP_NOT_FOUND when there is none.' })
  group(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `grp_`.' }) id: string) {
    return getGroup(ctx, groupId.parse(id));
  }

  @Query(() => GroupConnection, { nullable: true, description: 'The groups of the tenant, by name.' })
  groups(
    @Context() ctx: Ctx,
    @Arg('filter', () => GroupFilter, { nullable: true, description: 'Which groups; all when not given.' }) filter: GroupFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listGroups(ctx, filter, page);
  }

  @FieldResolver(() => [RoleAssignmentType], { description: 'The roles that it was given, with those that have expired; at most 50.' })
  roles(@Context() ctx: Ctx, @Root() group: GroupRow) {
    return loadAssignments(ctx, group.id);
  }

  @FieldResolver(() => Int, { description: 'How many users are in it, deactivated ones among them.' })
  async memberCount(@Context() ctx: Ctx, @Root() group: GroupRow) {
    return (await ctx.load(memberCountOfGroups, group.id)) ?? 0;
  }

  @Mutation(() => GroupType, {
    nullable: true,
    description: 'Creates a group, without members and roles. Refused with ACCESS_GROUP_NAME_TAKEN when another one has the name.',
  })
  createGroup(@Context() ctx: Ctx, @Arg('input', () => CreateGroupInput, { description: 'The new group.' }) input: CreateGroupInput) {
    return createGroup(ctx, input);
  }

  @Mutation(() => GroupType, { nullable: true, description: 'Changes the name or the description of a group.' })
  updateGroup(@Context() ctx: Ctx, @Arg('input', () => UpdateGroupInput, { description: 'What to change.' }) input: UpdateGroupInput) {
    return updateGroup(ctx, input);
  }

  @Mutation(() => GroupType, {
    nullable: true,
    description:
      'Deletes a group and answers it as it was. Refused with ACCESS_GROUP_IN_USE while it has members, unless `evenIfUsed` is given, and with USERS_LAST_ADMINISTRATOR when nobody could administer the tenant any more.',
  })
  deleteGroup(@Context() ctx: Ctx, @Arg('input', () => DeleteGroupInput, { description: 'Which one.' }) input: DeleteGroupInput) {
    return deleteGroup(ctx, input);
  }

  @Mutation(() => GroupType, {
    nullable: true,
    description:
      'Makes users members of a group: all of them, or none. Refused with ACCESS_BEYOND_OWN when the group gives what the caller does not hold.',
  })
  addUsersToGroup(@Context() ctx: Ctx, @Arg('input', () => GroupMembersInput, { description: 'Who, and where.' }) input: GroupMembersInput) {
    return addUsersToGroup(ctx, input);
  }

  @Mutation(() => GroupType, {
    nullable: true,
    description:
      'Takes users out of a group: all of them, or none. Refused with ACCESS_BEYOND_OWN when the group gives what the caller does not hold, and with USERS_LAST_ADMINISTRATOR when nobody could administer the tenant any more.',
  })
  removeUsersFromGroup(@Context() ctx: Ctx, @Arg('input', () => GroupMembersInput, { description: 'Who, and where.' }) input: GroupMembersInput) {
    return removeUsersFromGroup(ctx, input);
  }
}

@Resolver(() => GroupConnection)
export class GroupConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many groups the whole list has. Counted only when it is selected.' })
  totalCount(@Root() page: GroupPage) {
    return page.count();
  }
}
