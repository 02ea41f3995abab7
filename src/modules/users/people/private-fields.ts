/** The fields of a user that are null for others than oneself and those who have the permission; and the people behind roles and groups. */
import type { Ctx } from '../../../kernel/context.js';
import { Args, Context, FieldResolver, ForwardPageArgs, Resolver, Root } from '../../../kernel/graphql.js';
import { type Assignment, type GroupRow, GroupType, RoleAssignmentType, groupsOfUsers, loadAssignments } from '../../access/public.js';
import { ActivityConnection, listActivityOf } from '../../audit/public.js';
import { personById, settingsOfUsers } from '../loaders.js';
import { SettingType } from '../settings/types.js';
import { listMembersOfGroup } from './service.js';
import { UserConnection, UserType } from './types.js';
import { type SeenPerson, isOneself, onlyFor } from './visibility.js';

@Resolver(() => UserType)
export class PrivateUserResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What one signs in with. For oneself and holders of `users:inspect`.' })
  email(@Context() ctx: Ctx, @Root() person: SeenPerson) {
    return onlyFor(ctx, { person, permission: 'users:inspect' }, () => person.email);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'A language tag such as `en-GB` (BCP 47); null when not chosen. For oneself and holders of `users:inspect`.',
  })
  language(@Context() ctx: Ctx, @Root() person: SeenPerson) {
    return onlyFor(ctx, { person, permission: 'users:inspect' }, () => person.language);
  }

  @FieldResolver(() => [RoleAssignmentType], {
    nullable: true,
    description:
      'The roles that the user was given, directly and through groups, by name, with those that have expired. For oneself and holders of `roles:read`.',
  })
  roles(@Context() ctx: Ctx, @Root() person: SeenPerson) {
    return onlyFor(ctx, { person, permission: 'roles:read' }, () => loadAssignments(ctx, person.id));
  }

  @FieldResolver(() => [GroupType], {
    nullable: true,
    description: 'The groups that the user is in, by name; at most 100. For oneself and holders of `roles:read`.',
  })
  groups(@Context() ctx: Ctx, @Root() person: SeenPerson) {
    return onlyFor(ctx, { person, permission: 'roles:read' }, async () => (await ctx.load(groupsOfUsers, person.id)) ?? []);
  }

  @FieldResolver(() => ActivityConnection, {
    nullable: true,
    description: 'What the user did in this tenant, the newest first. For oneself and holders of `users:inspect`.',
  })
  activity(@Context() ctx: Ctx, @Root() person: SeenPerson, @Args(() => ForwardPageArgs) page: ForwardPageArgs) {
    return onlyFor(ctx, { person, permission: 'users:inspect' }, () => listActivityOf(ctx, person.id, page));
  }

  @FieldResolver(() => [SettingType], {
    nullable: true,
    description: 'What front-ends keep for the user, by key; at most 100. For oneself alone.',
  })
  async settings(@Context() ctx: Ctx, @Root() person: SeenPerson) {
    return isOneself(ctx, person) ? ((await ctx.load(settingsOfUsers, person.id)) ?? []) : null;
  }
}

@Resolver(() => RoleAssignmentType)
export class AssignedUserResolver {
  @FieldResolver(() => UserType, { nullable: true, description: 'The user whom it was given to directly; null for what a group was given.' })
  user(@Context() ctx: Ctx, @Root() assignment: Assignment) {
    return assignment.userId && ctx.load(personById, assignment.userId);
  }
}

@Resolver(() => GroupType)
export class GroupMembersResolver {
  @FieldResolver(() => UserConnection, { description: 'The users in it by name, deactivated ones among them.' })
  members(@Context() ctx: Ctx, @Root() group: GroupRow, @Args(() => ForwardPageArgs) page: ForwardPageArgs) {
    return listMembersOfGroup(ctx, group.id, page);
  }
}
