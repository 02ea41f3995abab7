import type { Ctx } from '../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { roleId } from '../ids.js';
import type { RoleRow } from '../tables.js';
import { CreateRoleInput, DeleteRoleInput, RoleFilter, UpdateRoleInput } from './inputs.js';
import { includedOfRoles, loadRoleUses } from './loaders.js';
import { listAllPermissions, listEffectivePermissions, listOwnPermissions } from './permissions.js';
import { type RolePage, createRole, deleteRole, getRole, listRoles, updateRole } from './service.js';
import { PermissionType, RoleConnection, RoleType, RoleUsesType } from './types.js';

@Resolver()
export class PermissionResolver {
  @Query(() => [PermissionType], { nullable: true, description: 'Every permission that a role of a tenant can give, by name.' })
  permissions(@Context() ctx: Ctx): PermissionType[] {
    return listAllPermissions(ctx);
  }
}

@Resolver(() => RoleType)
export class RoleResolver {
  @Query(() => RoleType, { nullable: true, description: 'One role. Refused with ACCESS_ROLE_NOT_FOUND when there is none.' })
  role(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `rol_`.' }) id: string) {
    return getRole(ctx, roleId.parse(id));
  }

  @Query(() => RoleConnection, { nullable: true, description: 'The roles of the tenant, those that come with the product among them, by name.' })
  roles(
    @Context() ctx: Ctx,
    @Arg('filter', () => RoleFilter, { nullable: true, description: 'Which roles; all when not given.' }) filter: RoleFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listRoles(ctx, filter, page);
  }

  @FieldResolver(() => [String], {
    description: 'What it permits by itself. For a system role: what the modules of the tenant declare for it.',
  })
  permissions(@Context() ctx: Ctx, @Root() role: RoleRow) {
    return listOwnPermissions(ctx, role);
  }

  @FieldResolver(() => [String], {
    description: 'What its holders may: its own permissions and those of the roles that it includes, as far as the tenant has the modules.',
  })
  effectivePermissions(@Context() ctx: Ctx, @Root() role: RoleRow) {
    return listEffectivePermissions(ctx, role.id);
  }

  @FieldResolver(() => [RoleType], { description: 'The roles that it includes directly, by name; at most 20.' })
  async includes(@Context() ctx: Ctx, @Root() role: RoleRow) {
    return (await ctx.load(includedOfRoles, role.id)) ?? [];
  }

  @FieldResolver(() => RoleUsesType, { description: 'Where it is used at the moment. The people behind it: `users` with `roleId` in the filter.' })
  uses(@Context() ctx: Ctx, @Root() role: RoleRow) {
    return loadRoleUses(ctx, role.id);
  }

  @Mutation(() => RoleType, {
    nullable: true,
    description:
      'Creates a role. Refused with ACCESS_BEYOND_OWN when it permits what the caller may not, and with ACCESS_ROLE_NAME_TAKEN when another one has the name.',
  })
  createRole(@Context() ctx: Ctx, @Arg('input', () => CreateRoleInput, { description: 'The new role.' }) input: CreateRoleInput) {
    return createRole(ctx, input);
  }

  @Mutation(() => RoleType, {
    nullable: true,
    description:
      'Changes a role, for all who hold it, within two seconds. Refused with ACCESS_BEYOND_OWN when they gain or lose what the caller does not hold, with ACCESS_ROLE_IN_CIRCLE when it would include itself, and with USERS_LAST_ADMINISTRATOR when nobody could administer the tenant any more.',
  })
  updateRole(@Context() ctx: Ctx, @Arg('input', () => UpdateRoleInput, { description: 'What to change.' }) input: UpdateRoleInput) {
    return updateRole(ctx, input);
  }

  @Mutation(() => RoleType, {
    nullable: true,
    description: 'Deletes a role and answers it as it was. Refused with ACCESS_ROLE_IN_USE while it is used, unless `evenIfUsed` is given.',
  })
  deleteRole(@Context() ctx: Ctx, @Arg('input', () => DeleteRoleInput, { description: 'Which one.' }) input: DeleteRoleInput) {
    return deleteRole(ctx, input);
  }
}

@Resolver(() => RoleConnection)
export class RoleConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many roles the whole list has. Counted only when it is selected.' })
  totalCount(@Root() page: RolePage) {
    return page.count();
  }
}
