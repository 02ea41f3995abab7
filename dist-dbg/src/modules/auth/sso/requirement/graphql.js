var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { z } from 'zod';
import { check } from '../../../../kernel/check.js';
import { Arg, Context, DateTime, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Query, Resolver, Root, } from '../../../../kernel/graphql.js';
import { userId } from '../../../access/public.js';
import { UserType, personById } from '../../../users/public.js';
import { getRequirement, requireSso, waiveSso } from './service.js';
/** They are few, or the requirement is none. */
const BREAK_GLASS_MAX = 10;
const requireSsoSchema = z.strictObject({
    breakGlassUserIds: z.array(userId.schema).min(1, 'must name somebody').max(BREAK_GLASS_MAX, `must name at most ${BREAK_GLASS_MAX} users`),
});
let SsoRequirementType = class SsoRequirementType {
    requiredAt;
};
__decorate([
    Field(() => DateTime, { description: 'Since when.' })
], SsoRequirementType.prototype, "requiredAt", void 0);
SsoRequirementType = __decorate([
    ObjectType('SsoRequirement', { description: 'That everybody signs in through a provider of the company.' })
], SsoRequirementType);
let RequireSsoInput = class RequireSsoInput {
    breakGlassUserIds;
};
__decorate([
    Field(() => [ID], {
        description: 'One to ten active users with a password, an administrator among them: they get in when the provider fails.',
    })
], RequireSsoInput.prototype, "breakGlassUserIds", void 0);
RequireSsoInput = __decorate([
    InputType('RequireSsoInput', { description: 'Who may still sign in with a password.' })
], RequireSsoInput);
let SsoRequirementResolver = class SsoRequirementResolver {
    async breakGlass(ctx, { breakGlass }) {
        return (await Promise.all(breakGlass.map((id) => ctx.load(personById, id)))).filter((person) => person !== null);
    }
    ssoRequirement(ctx) {
        return getRequirement(ctx);
    }
    requireSso(ctx, input) {
        return requireSso(ctx, check(requireSsoSchema, input).breakGlassUserIds);
    }
    waiveSso(ctx) {
        return waiveSso(ctx);
    }
};
__decorate([
    FieldResolver(() => [UserType], { description: 'Who may still sign in with a password.' }),
    __param(0, Context()),
    __param(1, Root())
], SsoRequirementResolver.prototype, "breakGlass", null);
__decorate([
    Query(() => SsoRequirementType, { nullable: true, description: 'Whether single sign-on is required; null when it is not.' }),
    __param(0, Context())
], SsoRequirementResolver.prototype, "ssoRequirement", null);
__decorate([
    Mutation(() => SsoRequirementType, {
        nullable: true,
        description: 'Requires single sign-on: passwords and passkeys are refused with SSO_REQUIRED, but for the users that are named, and sessions that began with them end within two seconds. Somebody must have come through an enabled connection before. Called again, it names others.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RequireSsoInput, { description: 'Who is exempt.' }))
], SsoRequirementResolver.prototype, "requireSso", null);
__decorate([
    Mutation(() => Boolean, { nullable: true, description: 'Accepts passwords and passkeys again. True.' }),
    __param(0, Context())
], SsoRequirementResolver.prototype, "waiveSso", null);
SsoRequirementResolver = __decorate([
    Resolver(() => SsoRequirementType)
], SsoRequirementResolver);
export { SsoRequirementResolver };
//# sourceMappingURL=graphql.js.map