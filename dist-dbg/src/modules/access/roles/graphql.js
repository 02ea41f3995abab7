var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { roleId } from '../ids.js';
import { CreateRoleInput, DeleteRoleInput, RoleFilter, UpdateRoleInput } from './inputs.js';
import { includedOfRoles, loadRoleUses } from './loaders.js';
import { listAllPermissions, listEffectivePermissions, listOwnPermissions } from './permissions.js';
import { createRole, deleteRole, getRole, listRoles, updateRole } from './service.js';
import { PermissionType, RoleConnection, RoleType, RoleUsesType } from './types.js';
let PermissionResolver = class PermissionResolver {
    permissions(ctx) {
        return listAllPermissions(ctx);
    }
};
__decorate([
    Query(() => [PermissionType], { nullable: true, description: 'Every permission that a role of a tenant can give, by name.' }),
    __param(0, Context())
], PermissionResolver.prototype, "permissions", null);
PermissionResolver = __decorate([
    Resolver()
], PermissionResolver);
export { PermissionResolver };
let RoleResolver = class RoleResolver {
    role(ctx, id) {
        return getRole(ctx, roleId.parse(id));
    }
    roles(ctx, filter, page) {
        return listRoles(ctx, filter, page);
    }
    permissions(ctx, role) {
        return listOwnPermissions(ctx, role);
    }
    effectivePermissions(ctx, role) {
        return listEffectivePermissions(ctx, role.id);
    }
    async includes(ctx, role) {
        return (await ctx.load(includedOfRoles, role.id)) ?? [];
    }
    uses(ctx, role) {
        return loadRoleUses(ctx, role.id);
    }
    createRole(ctx, input) {
        return createRole(ctx, input);
    }
    updateRole(ctx, input) {
        return updateRole(ctx, input);
    }
    deleteRole(ctx, input) {
        return deleteRole(ctx, input);
    }
};
__decorate([
    Query(() => RoleType, { nullable: true, description: 'One role. Refused with ACCESS_ROLE_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `rol_`.' }))
], RoleResolver.prototype, "role", null);
__decorate([
    Query(() => RoleConnection, { nullable: true, description: 'The roles of the tenant, those that come with the product among them, by name.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => RoleFilter, { nullable: true, description: 'Which roles; all when not given.' })),
    __param(2, Args(() => PageArgs))
], RoleResolver.prototype, "roles", null);
__decorate([
    FieldResolver(() => [String], {
        description: 'What it permits by itself. For a system role: what the modules of the tenant declare for it.',
    }),
    __param(0, Context()),
    __param(1, Root())
], RoleResolver.prototype, "permissions", null);
__decorate([
    FieldResolver(() => [String], {
        description: 'What its holders may: its own permissions and those of the roles that it includes, as far as the tenant has the modules.',
    }),
    __param(0, Context()),
    __param(1, Root())
], RoleResolver.prototype, "effectivePermissions", null);
__decorate([
    FieldResolver(() => [RoleType], { description: 'The roles that it includes directly, by name; at most 20.' }),
    __param(0, Context()),
    __param(1, Root())
], RoleResolver.prototype, "includes", null);
__decorate([
    FieldResolver(() => RoleUsesType, { description: 'Where it is used at the moment. The people behind it: `users` with `roleId` in the filter.' }),
    __param(0, Context()),
    __param(1, Root())
], RoleResolver.prototype, "uses", null);
__decorate([
    Mutation(() => RoleType, {
        nullable: true,
        description: 'Creates a role. Refused with ACCESS_BEYOND_OWN when it permits what the caller may not, and with ACCESS_ROLE_NAME_TAKEN when another one has the name.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateRoleInput, { description: 'The new role.' }))
], RoleResolver.prototype, "createRole", null);
__decorate([
    Mutation(() => RoleType, {
        nullable: true,
        description: 'Changes a role, for all who hold it, within two seconds. Refused with ACCESS_BEYOND_OWN when they gain or lose what the caller does not hold, with ACCESS_ROLE_IN_CIRCLE when it would include itself, and with USERS_LAST_ADMINISTRATOR when nobody could administer the tenant any more.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateRoleInput, { description: 'What to change.' }))
], RoleResolver.prototype, "updateRole", null);
__decorate([
    Mutation(() => RoleType, {
        nullable: true,
        description: 'Deletes a role and answers it as it was. Refused with ACCESS_ROLE_IN_USE while it is used, unless `evenIfUsed` is given.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeleteRoleInput, { description: 'Which one.' }))
], RoleResolver.prototype, "deleteRole", null);
RoleResolver = __decorate([
    Resolver(() => RoleType)
], RoleResolver);
export { RoleResolver };
let RoleConnectionResolver = class RoleConnectionResolver {
    totalCount(page) {
        return page.count();
    }
};
__decorate([
    FieldResolver(() => Int, { description: 'How many roles the whole list has. Counted only when it is selected.' }),
    __param(0, Root())
], RoleConnectionResolver.prototype, "totalCount", null);
RoleConnectionResolver = __decorate([
    Resolver(() => RoleConnection)
], RoleConnectionResolver);
export { RoleConnectionResolver };
//# sourceMappingURL=graphql.js.map