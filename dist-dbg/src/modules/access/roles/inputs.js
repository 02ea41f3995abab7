var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../kernel/graphql.js';
let RoleFilter = class RoleFilter {
    search;
    permission;
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Each word must be the beginning of a word in the name or the description; at most 100 characters.',
    })
], RoleFilter.prototype, "search", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Giving this permission, by themselves or through a role that they include.' })
], RoleFilter.prototype, "permission", void 0);
RoleFilter = __decorate([
    InputType('RoleFilter', { description: 'Which roles: those that meet every condition that is given.' })
], RoleFilter);
export { RoleFilter };
let CreateRoleInput = class CreateRoleInput {
    name;
    description;
    permissions;
    includes;
};
__decorate([
    Field(() => String, { description: '1 to 80 characters; unique in the tenant, regardless of case.' })
], CreateRoleInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
], CreateRoleInput.prototype, "description", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'What it permits by itself, by the names of `permissions`; at most 200.' })
], CreateRoleInput.prototype, "permissions", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'Roles whose permissions it has too, system roles among them; at most 20.' })
], CreateRoleInput.prototype, "includes", void 0);
CreateRoleInput = __decorate([
    InputType('CreateRoleInput', { description: 'A new role.' })
], CreateRoleInput);
export { CreateRoleInput };
let UpdateRoleInput = class UpdateRoleInput {
    id;
    ifVersion;
    name;
    description;
    permissions;
    includes;
};
__decorate([
    Field(() => ID, { description: 'The role to change; not a system role.' })
], UpdateRoleInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with ACCESS_VERSION_STALE unless the role has this version.' })
], UpdateRoleInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: '1 to 80 characters; unique in the tenant, regardless of case.' })
], UpdateRoleInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
], UpdateRoleInput.prototype, "description", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'What it permits by itself, by the names of `permissions`; at most 200.' })
], UpdateRoleInput.prototype, "permissions", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'Roles whose permissions it has too, system roles among them; at most 20.' })
], UpdateRoleInput.prototype, "includes", void 0);
UpdateRoleInput = __decorate([
    InputType('UpdateRoleInput', { description: 'Changes of a role. What is not given stays as it is; a list that is given replaces the former.' })
], UpdateRoleInput);
export { UpdateRoleInput };
let DeleteRoleInput = class DeleteRoleInput {
    id;
    evenIfUsed;
};
__decorate([
    Field(() => ID, { description: 'Not a system role.' })
], DeleteRoleInput.prototype, "id", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'Delete it although it is given to somebody or included by other roles; else that is refused with ACCESS_ROLE_IN_USE.',
    })
], DeleteRoleInput.prototype, "evenIfUsed", void 0);
DeleteRoleInput = __decorate([
    InputType('DeleteRoleInput', { description: 'Which role to delete.' })
], DeleteRoleInput);
export { DeleteRoleInput };
//# sourceMappingURL=inputs.js.map