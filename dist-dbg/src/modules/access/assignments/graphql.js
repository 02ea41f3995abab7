var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Mutation, Resolver } from '../../../kernel/graphql.js';
import { assignRole, unassignRole } from './service.js';
import { AssignRoleInput, RoleAssignmentType, UnassignRoleInput } from './types.js';
let AssignmentResolver = class AssignmentResolver {
    assignRole(ctx, input) {
        return assignRole(ctx, input);
    }
    unassignRole(ctx, input) {
        return unassignRole(ctx, input);
    }
};
__decorate([
    Mutation(() => RoleAssignmentType, {
        nullable: true,
        description: 'Gives a role to a user or a group, or changes when it ends; in force within two seconds, without a new sign-in. Refused with ACCESS_BEYOND_OWN when the role gives what the caller does not hold, and with USERS_LAST_ADMINISTRATOR when an end would leave the tenant without an administrator.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => AssignRoleInput, { description: 'What, and to whom.' }))
], AssignmentResolver.prototype, "assignRole", null);
__decorate([
    Mutation(() => RoleAssignmentType, {
        nullable: true,
        description: 'Takes a role from a user or a group, within two seconds and without ending a session; answers the assignment as it was. Refused with ACCESS_BEYOND_OWN when the role gives what the caller does not hold, and with USERS_LAST_ADMINISTRATOR when nobody could administer the tenant any more.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UnassignRoleInput, { description: 'What, and from whom.' }))
], AssignmentResolver.prototype, "unassignRole", null);
AssignmentResolver = __decorate([
    Resolver()
], AssignmentResolver);
export { AssignmentResolver };
//# sourceMappingURL=graphql.js.map