var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../kernel/graphql.js';
let PermissionType = class PermissionType {
    name;
    description;
    module;
    isEnabled;
    systemRoles;
};
__decorate([
    Field(() => String, { description: 'As roles and `me` name it: `products:write`.' })
], PermissionType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'What one may do with it.' })
], PermissionType.prototype, "description", void 0);
__decorate([
    Field(() => String, { description: 'The module that asks for it.' })
], PermissionType.prototype, "module", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether the tenant has the module. Without it a role may list the permission, and it gives nothing.' })
], PermissionType.prototype, "isEnabled", void 0);
__decorate([
    Field(() => [String], { description: 'The system roles that have it.' })
], PermissionType.prototype, "systemRoles", void 0);
PermissionType = __decorate([
    ObjectType('Permission', { description: 'A right that a module asks for. Roles give it.' })
], PermissionType);
export { PermissionType };
let RoleType = class RoleType {
    id;
    name;
    description;
    systemKey;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `rol_`.' })
], RoleType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
], RoleType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'What it is for; may be empty.' })
], RoleType.prototype, "description", void 0);
__decorate([
    Field(() => String, { nullable: true, description: '`admin`, `manager`, `member` or `viewer` for a role that comes with the product; else null.' })
], RoleType.prototype, "systemKey", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes of the role, from 1. For `ifVersion`.' })
], RoleType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], RoleType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the role itself was last changed.' })
], RoleType.prototype, "updatedAt", void 0);
RoleType = __decorate([
    ObjectType('Role', { description: 'What somebody may do. Given to users and to groups, for good or for a time.' })
], RoleType);
export { RoleType };
let RoleUsesType = class RoleUsesType {
    users;
    groups;
    roles;
};
__decorate([
    Field(() => Int, { description: 'Users to whom it is given directly.' })
], RoleUsesType.prototype, "users", void 0);
__decorate([
    Field(() => Int, { description: 'Groups to which it is given.' })
], RoleUsesType.prototype, "groups", void 0);
__decorate([
    Field(() => Int, { description: 'Roles that include it directly.' })
], RoleUsesType.prototype, "roles", void 0);
RoleUsesType = __decorate([
    ObjectType('RoleUses', { description: 'Where a role is used at the moment.' })
], RoleUsesType);
export { RoleUsesType };
export const RoleConnection = connectionOf('Role', () => RoleType);
//# sourceMappingURL=types.js.map