var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { check } from '../../../../kernel/check.js';
import { Arg, Context, DateTime, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { RoleType, roleById, roleId } from '../../../access/public.js';
import { requireMfaSchema, requireOperatorMfaSchema, waiveMfaSchema } from '../checks.js';
import { RequireMfaInput, RequireOperatorMfaInput, WaiveMfaInput } from '../inputs.js';
import { EVERYBODY_SCOPE } from './due.js';
import { findOperatorRequirement, listMfaRequirements, requireMfa, requireOperatorMfa, waiveMfa, waiveOperatorMfa } from './service.js';
let MfaRequirementType = class MfaRequirementType {
    requiredAt;
    graceDays;
};
__decorate([
    Field(() => DateTime, { description: 'Since when it is required.' })
], MfaRequirementType.prototype, "requiredAt", void 0);
__decorate([
    Field(() => Int, { description: 'How many days those may go on who have none: since then, or since their account was made if that is later.' })
], MfaRequirementType.prototype, "graceDays", void 0);
MfaRequirementType = __decorate([
    ObjectType('MfaRequirement', { description: 'That some must have a second factor, or may do nothing but add one.' })
], MfaRequirementType);
let RequirementResolver = class RequirementResolver {
    role(ctx, { scope }) {
        return scope === EVERYBODY_SCOPE ? null : ctx.load(roleById, roleId.parse(scope));
    }
    mfaRequirements(ctx) {
        return listMfaRequirements(ctx);
    }
    requireMfa(ctx, input) {
        return requireMfa(ctx, check(requireMfaSchema, input));
    }
    waiveMfa(ctx, input) {
        return waiveMfa(ctx, check(waiveMfaSchema, input));
    }
    operatorMfaRequirement(ctx) {
        return findOperatorRequirement(ctx);
    }
    requireOperatorMfa(ctx, input) {
        return requireOperatorMfa(ctx, check(requireOperatorMfaSchema, input).graceDays);
    }
    waiveOperatorMfa(ctx) {
        return waiveOperatorMfa(ctx);
    }
};
__decorate([
    FieldResolver(() => RoleType, { nullable: true, description: 'Of those who hold this role; null for everybody.' }),
    __param(0, Context()),
    __param(1, Root())
], RequirementResolver.prototype, "role", null);
__decorate([
    Query(() => [MfaRequirementType], {
        nullable: true,
        description: 'Of whom in the tenant a second factor is required, the oldest first: at most 200.',
    }),
    __param(0, Context())
], RequirementResolver.prototype, "mfaRequirements", null);
__decorate([
    Mutation(() => MfaRequirementType, {
        nullable: true,
        description: 'Requires a second factor of everybody in the tenant, or of those who hold a role. After the time of grace whoever has none may do nothing but add one; every session goes by it within two seconds.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RequireMfaInput, { description: 'Of whom, and from when.' }))
], RequirementResolver.prototype, "requireMfa", null);
__decorate([
    Mutation(() => Boolean, { nullable: true, description: 'Takes such a requirement back. Factors that people have stay. True.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => WaiveMfaInput, { description: 'Of whom.' }))
], RequirementResolver.prototype, "waiveMfa", null);
__decorate([
    Query(() => MfaRequirementType, {
        nullable: true,
        description: 'Whether operators must have a second factor; null when they need not. For operators.',
    }),
    __param(0, Context())
], RequirementResolver.prototype, "operatorMfaRequirement", null);
__decorate([
    Mutation(() => MfaRequirementType, {
        nullable: true,
        description: 'Requires a second factor of all operators, within two seconds. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RequireOperatorMfaInput, { description: 'From when.' }))
], RequirementResolver.prototype, "requireOperatorMfa", null);
__decorate([
    Mutation(() => Boolean, { nullable: true, description: 'Takes that requirement back. For operators. True.' }),
    __param(0, Context())
], RequirementResolver.prototype, "waiveOperatorMfa", null);
RequirementResolver = __decorate([
    Resolver(() => MfaRequirementType)
], RequirementResolver);
export { RequirementResolver };
//# sourceMappingURL=graphql.js.map