var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, ObjectType } from '../../../kernel/graphql.js';
import { GroupType } from '../groups/types.js';
import { RoleType } from '../roles/types.js';
let RoleAssignmentType = class RoleAssignmentType {
    role;
    group;
    grantedAt;
    expiresAt;
};
__decorate([
    Field(() => RoleType, { description: 'The role.' })
], RoleAssignmentType.prototype, "role", void 0);
__decorate([
    Field(() => GroupType, { nullable: true, description: 'The group that it was given to; null for what a user was given directly.' })
], RoleAssignmentType.prototype, "group", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was given, or given anew.' })
], RoleAssignmentType.prototype, "grantedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it ends; null when it does not.' })
], RoleAssignmentType.prototype, "expiresAt", void 0);
RoleAssignmentType = __decorate([
    ObjectType('RoleAssignment', { description: 'A role that was given to a user or to a group.' })
], RoleAssignmentType);
export { RoleAssignmentType };
let AssignRoleInput = class AssignRoleInput {
    roleId;
    userId;
    groupId;
    expiresAt;
};
__decorate([
    Field(() => ID, { description: 'The role.' })
], AssignRoleInput.prototype, "roleId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The user who gets it.' })
], AssignRoleInput.prototype, "userId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The group whose members get it.' })
], AssignRoleInput.prototype, "groupId", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it ends, within ten years; it does not when nothing is given.' })
], AssignRoleInput.prototype, "expiresAt", void 0);
AssignRoleInput = __decorate([
    InputType('AssignRoleInput', { description: 'A role, to whom it is given, and until when. Give either `userId` or `groupId`.' })
], AssignRoleInput);
export { AssignRoleInput };
let UnassignRoleInput = class UnassignRoleInput {
    roleId;
    userId;
    groupId;
};
__decorate([
    Field(() => ID, { description: 'The role.' })
], UnassignRoleInput.prototype, "roleId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The user who loses it. What they have through groups stays.' })
], UnassignRoleInput.prototype, "userId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The group whose members lose it.' })
], UnassignRoleInput.prototype, "groupId", void 0);
UnassignRoleInput = __decorate([
    InputType('UnassignRoleInput', { description: 'A role, and from whom it is taken. Give either `userId` or `groupId`.' })
], UnassignRoleInput);
export { UnassignRoleInput };
//# sourceMappingURL=types.js.map