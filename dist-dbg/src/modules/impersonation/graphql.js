var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, DateTime, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, PageArgs, Query, Resolver, Root, connectionOf, } from '../../kernel/graphql.js';
import { AuditActorType } from '../audit/public.js';
import { allowOperatorAccess, endImpersonation, getOperatorAccess, impersonateTenantUser, pageImpersonations, renewImpersonation, withdrawOperatorAccess, } from './service.js';
let OperatorAccessType = class OperatorAccessType {
    allowedUntil;
};
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Until when they may; null when they may not.' })
], OperatorAccessType.prototype, "allowedUntil", void 0);
OperatorAccessType = __decorate([
    ObjectType('OperatorAccess', { description: "Whether operators of the platform may act as the tenant's users." })
], OperatorAccessType);
let ImpersonationType = class ImpersonationType {
    id;
    reason;
    startedAt;
    expiresAt;
    endedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `imp_`.' })
], ImpersonationType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Why, in the words of the operator.' })
], ImpersonationType.prototype, "reason", void 0);
__decorate([
    Field(() => DateTime, { description: 'Since when.' })
], ImpersonationType.prototype, "startedAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'Until when at the latest.' })
], ImpersonationType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was ended before its time; null when it was not.' })
], ImpersonationType.prototype, "endedAt", void 0);
ImpersonationType = __decorate([
    ObjectType('Impersonation', { description: 'A time in which an operator acted as a user. What was done then names both in the audit log.' })
], ImpersonationType);
const ImpersonationConnection = connectionOf('Impersonation', () => ImpersonationType);
let ImpersonationTokenType = class ImpersonationTokenType {
    impersonationId;
    accessToken;
    accessTokenExpiresAt;
    expiresAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `imp_`.' })
], ImpersonationTokenType.prototype, "impersonationId", void 0);
__decorate([
    Field(() => String, { description: "Goes into the header `Authorization: Bearer …` on the tenant's address. Its claim `act` names the operator." })
], ImpersonationTokenType.prototype, "accessToken", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the access token ends.' })
], ImpersonationTokenType.prototype, "accessTokenExpiresAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the impersonation ends: it cannot be renewed beyond.' })
], ImpersonationTokenType.prototype, "expiresAt", void 0);
ImpersonationTokenType = __decorate([
    ObjectType('ImpersonationToken', { description: 'What an operator acts with. There is no refresh token: renew it through `renewImpersonation`.' })
], ImpersonationTokenType);
let AllowOperatorAccessInput = class AllowOperatorAccessInput {
    hours;
};
__decorate([
    Field(() => Int, { description: '1 to 720 hours.' })
], AllowOperatorAccessInput.prototype, "hours", void 0);
AllowOperatorAccessInput = __decorate([
    InputType('AllowOperatorAccessInput', { description: 'For how long.' })
], AllowOperatorAccessInput);
let ImpersonateTenantUserInput = class ImpersonateTenantUserInput {
    tenantId;
    userId;
    reason;
    minutes;
};
__decorate([
    Field(() => ID, { description: 'The tenant, which must have agreed. Begins with `ten_`.' })
], ImpersonateTenantUserInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => ID, { description: 'The user. Begins with `usr_`.' })
], ImpersonateTenantUserInput.prototype, "userId", void 0);
__decorate([
    Field(() => String, { description: 'Why: the tenant reads it. At most 500 characters.' })
], ImpersonateTenantUserInput.prototype, "reason", void 0);
__decorate([
    Field(() => Int, { description: '1 to 60 minutes, and never beyond the consent of the tenant.' })
], ImpersonateTenantUserInput.prototype, "minutes", void 0);
ImpersonateTenantUserInput = __decorate([
    InputType('ImpersonateTenantUserInput', { description: 'Whom, why and for how long.' })
], ImpersonateTenantUserInput);
let ImpersonationInput = class ImpersonationInput {
    tenantId;
    impersonationId;
};
__decorate([
    Field(() => ID, { description: 'Begins with `ten_`.' })
], ImpersonationInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => ID, { description: 'Begins with `imp_`.' })
], ImpersonationInput.prototype, "impersonationId", void 0);
ImpersonationInput = __decorate([
    InputType('ImpersonationInput', { description: 'An impersonation of yours.' })
], ImpersonationInput);
let ImpersonationResolver = class ImpersonationResolver {
    operatorAccess(ctx) {
        return getOperatorAccess(ctx);
    }
    impersonations(ctx, page) {
        return pageImpersonations(ctx, page);
    }
    operator({ operatorId }) {
        return { kind: 'OPERATOR', id: operatorId };
    }
    user({ userId }) {
        return { kind: 'USER', id: userId };
    }
    allowOperatorAccess(ctx, input) {
        return allowOperatorAccess(ctx, input);
    }
    withdrawOperatorAccess(ctx) {
        return withdrawOperatorAccess(ctx);
    }
    async impersonateTenantUser(ctx, input) {
        return toToken(await impersonateTenantUser(ctx, input));
    }
    async renewImpersonation(ctx, input) {
        return toToken(await renewImpersonation(ctx, input));
    }
    endImpersonation(ctx, input) {
        return endImpersonation(ctx, input);
    }
};
__decorate([
    Query(() => OperatorAccessType, { nullable: true, description: "Whether operators of the platform may act as the tenant's users." }),
    __param(0, Context())
], ImpersonationResolver.prototype, "operatorAccess", null);
__decorate([
    Query(() => ImpersonationConnection, { nullable: true, description: 'When operators acted as users of the tenant, the latest first.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], ImpersonationResolver.prototype, "impersonations", null);
__decorate([
    FieldResolver(() => AuditActorType, { description: 'Who acted.' }),
    __param(0, Root())
], ImpersonationResolver.prototype, "operator", null);
__decorate([
    FieldResolver(() => AuditActorType, { description: 'As whom.' }),
    __param(0, Root())
], ImpersonationResolver.prototype, "user", null);
__decorate([
    Mutation(() => OperatorAccessType, {
        nullable: true,
        description: "Agrees that operators of the platform act as the tenant's users for some time.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => AllowOperatorAccessInput, { description: 'For how long.' }))
], ImpersonationResolver.prototype, "allowOperatorAccess", null);
__decorate([
    Mutation(() => OperatorAccessType, {
        nullable: true,
        description: 'Takes the consent back: operators who act as users are refused within two seconds.',
    }),
    __param(0, Context())
], ImpersonationResolver.prototype, "withdrawOperatorAccess", null);
__decorate([
    Mutation(() => ImpersonationTokenType, {
        nullable: true,
        description: 'Begins to act as a user of a tenant that has agreed. What only the person may do (credentials, roles, consents, settings) stays refused. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ImpersonateTenantUserInput, { description: 'Whom, why and for how long.' }))
], ImpersonationResolver.prototype, "impersonateTenantUser", null);
__decorate([
    Mutation(() => ImpersonationTokenType, {
        nullable: true,
        description: 'The next access token of an impersonation whose time is not over. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ImpersonationInput, { description: 'Which one.' }))
], ImpersonationResolver.prototype, "renewImpersonation", null);
__decorate([
    Mutation(() => Boolean, { nullable: true, description: 'Ends an impersonation before its time. True. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => ImpersonationInput, { description: 'Which one.' }))
], ImpersonationResolver.prototype, "endImpersonation", null);
ImpersonationResolver = __decorate([
    Resolver(() => ImpersonationType)
], ImpersonationResolver);
export { ImpersonationResolver };
function toToken({ impersonation, ...token }) {
    return { impersonationId: impersonation.id, expiresAt: impersonation.expiresAt, ...token };
}
//# sourceMappingURL=graphql.js.map