var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../kernel/graphql.js';
let GroupFilter = class GroupFilter {
    search;
    roleId;
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Each word must be the beginning of a word in the name or the description; at most 100 characters.',
    })
], GroupFilter.prototype, "search", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Having this role directly, at the moment.' })
], GroupFilter.prototype, "roleId", void 0);
GroupFilter = __decorate([
    InputType('GroupFilter', { description: 'Which groups: those that meet every condition that is given.' })
], GroupFilter);
export { GroupFilter };
let CreateGroupInput = class CreateGroupInput {
    name;
    description;
};
__decorate([
    Field(() => String, { description: '1 to 80 characters; unique in the tenant, regardless of case.' })
], CreateGroupInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
], CreateGroupInput.prototype, "description", void 0);
CreateGroupInput = __decorate([
    InputType('CreateGroupInput', { description: 'A new group.' })
], CreateGroupInput);
export { CreateGroupInput };
let UpdateGroupInput = class UpdateGroupInput {
    id;
    ifVersion;
    name;
    description;
};
__decorate([
    Field(() => ID, { description: 'The group to change.' })
], UpdateGroupInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with ACCESS_VERSION_STALE unless the group has this version.' })
], UpdateGroupInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: '1 to 80 characters; unique in the tenant, regardless of case.' })
], UpdateGroupInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
], UpdateGroupInput.prototype, "description", void 0);
UpdateGroupInput = __decorate([
    InputType('UpdateGroupInput', { description: 'Changes of a group. What is not given stays as it is.' })
], UpdateGroupInput);
export { UpdateGroupInput };
let DeleteGroupInput = class DeleteGroupInput {
    id;
    evenIfUsed;
};
__decorate([
    Field(() => ID, { description: 'The group.' })
], DeleteGroupInput.prototype, "id", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'Delete it although it has members, who lose its roles; else that is refused with ACCESS_GROUP_IN_USE.',
    })
], DeleteGroupInput.prototype, "evenIfUsed", void 0);
DeleteGroupInput = __decorate([
    InputType('DeleteGroupInput', { description: 'Which group to delete.' })
], DeleteGroupInput);
export { DeleteGroupInput };
let GroupMembersInput = class GroupMembersInput {
    groupId;
    userIds;
};
__decorate([
    Field(() => ID, { description: 'The group.' })
], GroupMembersInput.prototype, "groupId", void 0);
__decorate([
    Field(() => [ID], { description: '1 to 100 users.' })
], GroupMembersInput.prototype, "userIds", void 0);
GroupMembersInput = __decorate([
    InputType('GroupMembersInput', { description: 'Users, and the group that they join or leave.' })
], GroupMembersInput);
export { GroupMembersInput };
//# sourceMappingURL=inputs.js.map