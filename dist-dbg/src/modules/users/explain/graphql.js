var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { check } from '../../../kernel/check.js';
import { Arg, Context, DateTime, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root, registerEnumType } from '../../../kernel/graphql.js';
import { GroupType, RoleType, roleById } from '../../access/public.js';
import { explainSchema } from './checks.js';
import { accessReasons, explainAccess } from './service.js';
const accessReason = Object.fromEntries(accessReasons.map((reason) => [reason, reason]));
registerEnumType(accessReason, {
    name: 'AccessReason',
    description: 'Why somebody may do something, or may not.',
    valuesConfig: {
        GRANTED: { description: 'A role gives it: `paths` tells which, and how the user comes to it.' },
        PERMISSION_UNKNOWN: { description: 'No module declares such a permission.' },
        MODULE_NOT_ENABLED: { description: 'The tenant does not have the module that the permission belongs to.' },
        USER_DEACTIVATED: { description: 'The user is deactivated; `paths` tells what they would have otherwise.' },
        GRANT_EXPIRED: { description: 'They had it until `expiredAt`.' },
        NOT_GRANTED: { description: 'No role of the user or of a group of theirs gives it.' },
    },
});
let AccessPathType = class AccessPathType {
    group;
    expiresAt;
    isInForce;
};
__decorate([
    Field(() => GroupType, { nullable: true, description: 'The group that the first role was given to; null when the user was given it.' })
], AccessPathType.prototype, "group", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When this way ends; null when it does not.' })
], AccessPathType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it has not ended.' })
], AccessPathType.prototype, "isInForce", void 0);
AccessPathType = __decorate([
    ObjectType('AccessPath', { description: 'One way in which a permission comes to a user: from the user over a group or not, and from role to role.' })
], AccessPathType);
let AccessExplanationType = class AccessExplanationType {
    userId;
    permission;
    isAllowed;
    reason;
    expiredAt;
    paths;
};
__decorate([
    Field(() => ID, { description: 'The user.' })
], AccessExplanationType.prototype, "userId", void 0);
__decorate([
    Field(() => String, { description: 'The permission that was asked for.' })
], AccessExplanationType.prototype, "permission", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether the user has it.' })
], AccessExplanationType.prototype, "isAllowed", void 0);
__decorate([
    Field(() => accessReason, { description: 'Why.' })
], AccessExplanationType.prototype, "reason", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Until when they had it, when the reason is GRANT_EXPIRED; else null.' })
], AccessExplanationType.prototype, "expiredAt", void 0);
__decorate([
    Field(() => [AccessPathType], {
        description: 'Every way to it, those in force first and then those that have ended; at most 20 for each role given.',
    })
], AccessExplanationType.prototype, "paths", void 0);
AccessExplanationType = __decorate([
    ObjectType('AccessExplanation', { description: 'Why a user may do something, or may not.' })
], AccessExplanationType);
export { AccessExplanationType };
let AccessResolver = class AccessResolver {
    explainAccess(ctx, userId, permission) {
        return explainAccess(ctx, check(explainSchema, { userId, permission }, ''));
    }
    roles(ctx, { roleIds }) {
        return Promise.all(roleIds.map((id) => ctx.load(roleById, id)));
    }
};
__decorate([
    Query(() => AccessExplanationType, {
        nullable: true,
        description: 'Why a user has a permission or not. Refused with USERS_USER_NOT_FOUND when there is no such user.',
    }),
    __param(0, Context()),
    __param(1, Arg('userId', () => ID, { description: 'The user.' })),
    __param(2, Arg('permission', () => String, { description: 'As `permissions` names it: `products:write`.' }))
], AccessResolver.prototype, "explainAccess", null);
__decorate([
    FieldResolver(() => [RoleType], {
        description: 'From the role that was given to the one that permits it by itself; each includes the next.',
    }),
    __param(0, Context()),
    __param(1, Root())
], AccessResolver.prototype, "roles", null);
AccessResolver = __decorate([
    Resolver(() => AccessPathType)
], AccessResolver);
export { AccessResolver };
//# sourceMappingURL=graphql.js.map