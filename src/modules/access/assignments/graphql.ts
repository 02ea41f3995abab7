import type { Ctx } from '../../../kernel/context.js';
import { Arg, Context, Mutation, Resolver } from '../../../kernel/graphql.js';
import { assignRole, unassignRole } from './service.js';
import { AssignRoleInput, RoleAssignmentType, UnassignRoleInput } from './types.js';

@Resolver()
export class AssignmentResolver {
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
