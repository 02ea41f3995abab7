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
import { loadAssignments } from '../assignments/loaders.js';
import { RoleAssignmentType } from '../assignments/types.js';
import { groupId } from '../ids.js';
import { CreateGroupInput, DeleteGroupInput, GroupFilter, GroupMembersInput, UpdateGroupInput } from './inputs.js';
import { memberCountOfGroups } from './loaders.js';
import { addUsersToGroup, createGroup, deleteGroup, getGroup, listGroups, removeUsersFromGroup, updateGroup } from './service.js';
import { GroupConnection, GroupType } from './types.js';
let GroupResolver = class GroupResolver {
    group(ctx, id) {
        return getGroup(ctx, groupId.parse(id));
    }
    groups(ctx, filter, page) {
        return listGroups(ctx, filter, page);
    }
    roles(ctx, group) {
        return loadAssignments(ctx, group.id);
    }
    async memberCount(ctx, group) {
        return (await ctx.load(memberCountOfGroups, group.id)) ?? 0;
    }
    createGroup(ctx, input) {
        return createGroup(ctx, input);
    }
    updateGroup(ctx, input) {
        return updateGroup(ctx, input);
    }
    deleteGroup(ctx, input) {
        return deleteGroup(ctx, input);
    }
    addUsersToGroup(ctx, input) {
        return addUsersToGroup(ctx, input);
    }
    removeUsersFromGroup(ctx, input) {
        return removeUsersFromGroup(ctx, input);
    }
};
__decorate([
    Query(() => GroupType, { nullable: true, description: 'One group. Refused with ACCESS_GROUP_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `grp_`.' }))
], GroupResolver.prototype, "group", null);
__decorate([
    Query(() => GroupConnection, { nullable: true, description: 'The groups of the tenant, by name.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => GroupFilter, { nullable: true, description: 'Which groups; all when not given.' })),
    __param(2, Args(() => PageArgs))
], GroupResolver.prototype, "groups", null);
__decorate([
    FieldResolver(() => [RoleAssignmentType], { description: 'The roles that it was given, with those that have expired; at most 50.' }),
    __param(0, Context()),
    __param(1, Root())
], GroupResolver.prototype, "roles", null);
__decorate([
    FieldResolver(() => Int, { description: 'How many users are in it, deactivated ones among them.' }),
    __param(0, Context()),
    __param(1, Root())
], GroupResolver.prototype, "memberCount", null);
__decorate([
    Mutation(() => GroupType, {
        nullable: true,
        description: 'Creates a group, without members and roles. Refused with ACCESS_GROUP_NAME_TAKEN when another one has the name.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateGroupInput, { description: 'The new group.' }))
], GroupResolver.prototype, "createGroup", null);
__decorate([
    Mutation(() => GroupType, { nullable: true, description: 'Changes the name or the description of a group.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateGroupInput, { description: 'What to change.' }))
], GroupResolver.prototype, "updateGroup", null);
__decorate([
    Mutation(() => GroupType, {
        nullable: true,
        description: 'Deletes a group and answers it as it was. Refused with ACCESS_GROUP_IN_USE while it has members, unless `evenIfUsed` is given, and with USERS_LAST_ADMINISTRATOR when nobody could administer the tenant any more.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeleteGroupInput, { description: 'Which one.' }))
], GroupResolver.prototype, "deleteGroup", null);
__decorate([
    Mutation(() => GroupType, {
        nullable: true,
        description: 'Makes users members of a group: all of them, or none. Refused with ACCESS_BEYOND_OWN when the group gives what the caller does not hold.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => GroupMembersInput, { description: 'Who, and where.' }))
], GroupResolver.prototype, "addUsersToGroup", null);
__decorate([
    Mutation(() => GroupType, {
        nullable: true,
        description: 'Takes users out of a group: all of them, or none. Refused with ACCESS_BEYOND_OWN when the group gives what the caller does not hold, and with USERS_LAST_ADMINISTRATOR when nobody could administer the tenant any more.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => GroupMembersInput, { description: 'Who, and where.' }))
], GroupResolver.prototype, "removeUsersFromGroup", null);
GroupResolver = __decorate([
    Resolver(() => GroupType)
], GroupResolver);
export { GroupResolver };
let GroupConnectionResolver = class GroupConnectionResolver {
    totalCount(page) {
        return page.count();
    }
};
__decorate([
    FieldResolver(() => Int, { description: 'How many groups the whole list has. Counted only when it is selected.' }),
    __param(0, Root())
], GroupConnectionResolver.prototype, "totalCount", null);
GroupConnectionResolver = __decorate([
    Resolver(() => GroupConnection)
], GroupConnectionResolver);
export { GroupConnectionResolver };
//# sourceMappingURL=graphql.js.map