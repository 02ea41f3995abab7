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
import { userId } from '../../access/public.js';
import { DeactivateUserInput, ReactivateUserInput, UpdateUserInput, UserFilter, UserOrder } from './inputs.js';
import { deactivateUser, getUser, listUsers, reactivateUser, updateUser } from './service.js';
import { UserConnection, UserType, userStatus } from './types.js';
let UserResolver = class UserResolver {
    user(ctx, id) {
        return getUser(ctx, userId.parse(id));
    }
    users(ctx, filter, orderBy, page) {
        return listUsers(ctx, { filter, orderBy, page });
    }
    status(user) {
        return user.deactivatedAt === null ? 'ACTIVE' : 'DEACTIVATED';
    }
    updateUser(ctx, input) {
        return updateUser(ctx, input);
    }
    deactivateUser(ctx, input) {
        return deactivateUser(ctx, input);
    }
    reactivateUser(ctx, input) {
        return reactivateUser(ctx, input);
    }
};
__decorate([
    Query(() => UserType, { nullable: true, description: 'One user. Refused with USERS_USER_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `usr_`.' }))
], UserResolver.prototype, "user", null);
__decorate([
    Query(() => UserConnection, { nullable: true, description: 'The users who meet a filter, by name when no order is given.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => UserFilter, { nullable: true, description: 'Which users; all when not given.' })),
    __param(2, Arg('orderBy', () => UserOrder, { nullable: true, description: 'In which order; by name when not given.' })),
    __param(3, Args(() => PageArgs))
], UserResolver.prototype, "users", null);
__decorate([
    FieldResolver(() => userStatus, { description: 'Follows from `deactivatedAt`.' }),
    __param(0, Root())
], UserResolver.prototype, "status", null);
__decorate([
    Mutation(() => UserType, { nullable: true, description: "Changes a user's name, language or time zone." }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateUserInput, { description: 'What to change.' }))
], UserResolver.prototype, "updateUser", null);
__decorate([
    Mutation(() => UserType, {
        nullable: true,
        description: 'Ends all sessions of a user within two seconds, on every process, and lets them sign in no more. Doing so again changes nothing. Refused with ACCESS_BEYOND_OWN for a user who holds more than the caller, and with USERS_LAST_ADMINISTRATOR for the last administrator.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeactivateUserInput, { description: 'Whom.' }))
], UserResolver.prototype, "deactivateUser", null);
__decorate([
    Mutation(() => UserType, {
        nullable: true,
        description: 'Lets a deactivated user sign in again, with the roles and groups of before. Doing so again changes nothing. Refused with ACCESS_BEYOND_OWN for a user who holds more than the caller.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ReactivateUserInput, { description: 'Whom.' }))
], UserResolver.prototype, "reactivateUser", null);
UserResolver = __decorate([
    Resolver(() => UserType)
], UserResolver);
export { UserResolver };
let UserConnectionResolver = class UserConnectionResolver {
    totalCount(page) {
        return page.count();
    }
};
__decorate([
    FieldResolver(() => Int, { nullable: true, description: 'How many users the whole list has. Counted only when it is selected.' }),
    __param(0, Root())
], UserConnectionResolver.prototype, "totalCount", null);
UserConnectionResolver = __decorate([
    Resolver(() => UserConnection)
], UserConnectionResolver);
export { UserConnectionResolver };
//# sourceMappingURL=graphql.js.map