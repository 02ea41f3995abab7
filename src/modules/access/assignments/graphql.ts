import type { Ctx } from '../../../kernel/context.js';
import { Arg, Context, FieldResolver, Mutation, Resolver, Root } from '../../../kernel/graphql.js';
import { groupById } from '../groups/loaders.js';
import { GroupType } from '../groups/types.js';
import { roleById } from '../roles/loaders.js';
import { RoleType } from '../roles/types.js';
import type { Assignment } from './queries.js';
import { assignRole, unassignRole } from './service.js';
import { AssignRoleInput, RoleAssignmentType, UnassignRoleInput } from './types.js';

@Resolver(() => RoleAssignmentType)
export class AssignmentResolver {
  @FieldResolver(() => RoleType, { description: 'The role.' })
  role(@Context() ctx: Ctx, @Root() assignment: Assignment) {
    return ctx.load(roleById, assignment.roleId);
  }

  @FieldResolver(() => GroupType, { nullable: true, description: 'The group that it was given to; null for what a user was given directly.' })
  group(@Context() ctx: Ctx, @Root() assignment: Assignment) {
    return assignment.groupId && ctx.load(groupById, assignment.groupId);
  }

  @Mutation(() => RoleAssignmentType, {
    nullable: true,
    description:
      'Gives a role to a user or a group, or changes when it ends; in force within two seconds, without a new sign-in. Refused with ACCESS_BEYOND_OWN when the role gives what the caller does not hold, and with USERS_LAST_ADMINISTRATOR when an end would leave the tenant without an administrator.',
  })
  assignRole(@Context() ctx: Ctx, @Arg('input', () => AssignRoleInput, { description: 'What, and to whom.' }) input: AssignRoleInput) {
    return assignRole(ctx, input);
  }

  @Mutation(() => RoleAssignmentType, {
    nullable: true,
    description:
      'Takes a role from a user or a group, within two seconds and without ending a session; answers the assignment as it was. Refused with ACCESS_BEYOND_OWN when the role gives what the caller does not hold, and with USERS_LAST_ADMINISTRATOR when nobody could administer the tenant any more.',
  })
  unassignRole(@Context() ctx: Ctx, @Arg('input', () => UnassignRoleInput, { description: 'What, and from whom.' }) input: UnassignRoleInput) {
    return unassignRole(ctx, input);
  }
}
