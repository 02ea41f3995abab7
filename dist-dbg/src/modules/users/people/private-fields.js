var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Context, FieldResolver, ForwardPageArgs, Resolver, Root } from '../../../kernel/graphql.js';
import { GroupType, RoleAssignmentType, groupsOfUsers, loadAssignments } from '../../access/public.js';
import { ActivityConnection, listActivityOf } from '../../audit/public.js';
import { personById, settingsOfUsers } from '../loaders.js';
import { SettingType } from '../settings/types.js';
import { listMembersOfGroup } from './service.js';
import { UserConnection, UserType } from './types.js';
import { isOneself, onlyFor } from './visibility.js';
let PrivateUserResolver = class PrivateUserResolver {
    email(ctx, person) {
        return onlyFor(ctx, { person, permission: 'users:inspect' }, () => person.email);
    }
    language(ctx, person) {
        return onlyFor(ctx, { person, permission: 'users:inspect' }, () => person.language);
    }
    roles(ctx, person) {
        return onlyFor(ctx, { person, permission: 'roles:read' }, () => loadAssignments(ctx, person.id));
    }
    groups(ctx, person) {
        return onlyFor(ctx, { person, permission: 'roles:read' }, async () => (await ctx.load(groupsOfUsers, person.id)) ?? []);
    }
    activity(ctx, person, page) {
        return onlyFor(ctx, { person, permission: 'users:inspect' }, () => listActivityOf(ctx, person.id, page));
    }
    async settings(ctx, person) {
        return isOneself(ctx, person) ? ((await ctx.load(settingsOfUsers, person.id)) ?? []) : null;
    }
};
__decorate([
    FieldResolver(() => String, { nullable: true, description: 'What one signs in with. For oneself and holders of `users:inspect`.' }),
    __param(0, Context()),
    __param(1, Root())
], PrivateUserResolver.prototype, "email", null);
__decorate([
    FieldResolver(() => String, {
        nullable: true,
        description: 'A language tag such as `en-GB` (BCP 47); null when not chosen. For oneself and holders of `users:inspect`.',
    }),
    __param(0, Context()),
    __param(1, Root())
], PrivateUserResolver.prototype, "language", null);
__decorate([
    FieldResolver(() => [RoleAssignmentType], {
        nullable: true,
        description: 'The roles that the user was given, directly and through groups, by name, with those that have expired. For oneself and holders of `roles:read`.',
    }),
    __param(0, Context()),
    __param(1, Root())
], PrivateUserResolver.prototype, "roles", null);
__decorate([
    FieldResolver(() => [GroupType], {
        nullable: true,
        description: 'The groups that the user is in, by name; at most 100. For oneself and holders of `roles:read`.',
    }),
    __param(0, Context()),
    __param(1, Root())
], PrivateUserResolver.prototype, "groups", null);
__decorate([
    FieldResolver(() => ActivityConnection, {
        nullable: true,
        description: 'What the user did in this tenant, the newest first. For oneself and holders of `users:inspect`.',
    }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, Args(() => ForwardPageArgs))
], PrivateUserResolver.prototype, "activity", null);
__decorate([
    FieldResolver(() => [SettingType], {
        nullable: true,
        description: 'What front-ends keep for the user, by key; at most 100. For oneself alone.',
    }),
    __param(0, Context()),
    __param(1, Root())
], PrivateUserResolver.prototype, "settings", null);
PrivateUserResolver = __decorate([
    Resolver(() => UserType)
], PrivateUserResolver);
export { PrivateUserResolver };
let AssignedUserResolver = class AssignedUserResolver {
    user(ctx, assignment) {
        return assignment.userId && ctx.load(personById, assignment.userId);
    }
};
__decorate([
    FieldResolver(() => UserType, { nullable: true, description: 'The user whom it was given to directly; null for what a group was given.' }),
    __param(0, Context()),
    __param(1, Root())
], AssignedUserResolver.prototype, "user", null);
AssignedUserResolver = __decorate([
    Resolver(() => RoleAssignmentType)
], AssignedUserResolver);
export { AssignedUserResolver };
let GroupMembersResolver = class GroupMembersResolver {
    members(ctx, group, page) {
        return listMembersOfGroup(ctx, group.id, page);
    }
};
__decorate([
    FieldResolver(() => UserConnection, { description: 'The users in it by name, deactivated ones among them.' }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, Args(() => ForwardPageArgs))
], GroupMembersResolver.prototype, "members", null);
GroupMembersResolver = __decorate([
    Resolver(() => GroupType)
], GroupMembersResolver);
export { GroupMembersResolver };
//# sourceMappingURL=private-fields.js.map