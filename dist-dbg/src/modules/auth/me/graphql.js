var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Context, FieldResolver, Resolver, Root } from '../../../kernel/graphql.js';
import { GroupType } from '../../access/public.js';
import { UserType } from '../../users/public.js';
import { MeType } from '../graphql.js';
import { groupsOfMe, profileOfMe } from './service.js';
let MeResolver = class MeResolver {
    profile(ctx, me) {
        return profileOfMe(ctx, me);
    }
    groups(ctx, me) {
        return groupsOfMe(ctx, me);
    }
};
__decorate([
    FieldResolver(() => UserType, {
        nullable: true,
        description: 'The signed-in user with everything that they may see of themselves: language, time zone, picture, roles, settings. Null for operators.',
    }),
    __param(0, Context()),
    __param(1, Root())
], MeResolver.prototype, "profile", null);
__decorate([
    FieldResolver(() => [GroupType], { description: 'The groups that the signed-in user is in, by name; none for operators.' }),
    __param(0, Context()),
    __param(1, Root())
], MeResolver.prototype, "groups", null);
MeResolver = __decorate([
    Resolver(() => MeType)
], MeResolver);
export { MeResolver };
//# sourceMappingURL=graphql.js.map