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
import { Arg, Args, Context, FieldResolver, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { createOperatorSchema, operatorSchema, updateOperatorSchema } from './checks.js';
import { rightsOfOperator } from './rights.js';
import { createOperator, deactivateOperator, listOperators, reactivateOperator, updateOperator } from './service.js';
import { CreateOperatorInput, OperatorConnection, OperatorInput, OperatorType, UpdateOperatorInput } from './types.js';
let OperatorResolver = class OperatorResolver {
    async operators(ctx, page) {
        return toConnection(await listOperators(ctx, page));
    }
    totalCount({ count }) {
        return count();
    }
    async createOperator(ctx, input) {
        return toType(await createOperator(ctx, check(createOperatorSchema, input)));
    }
    async updateOperator(ctx, input) {
        return toType(await updateOperator(ctx, check(updateOperatorSchema, input)));
    }
    async deactivateOperator(ctx, input) {
        return toType(await deactivateOperator(ctx, check(operatorSchema, input).id));
    }
    async reactivateOperator(ctx, input) {
        return toType(await reactivateOperator(ctx, check(operatorSchema, input).id));
    }
};
__decorate([
    Query(() => OperatorConnection, { nullable: true, description: 'The operators of the platform, the oldest first. For operators.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], OperatorResolver.prototype, "operators", null);
__decorate([
    FieldResolver(() => Int, { description: 'How many operators there are. Counted only when it is selected.' }),
    __param(0, Root())
], OperatorResolver.prototype, "totalCount", null);
__decorate([
    Mutation(() => OperatorType, {
        nullable: true,
        description: 'Creates an operator. Refused with AUTH_OPERATOR_EMAIL_TAKEN when another one has the e-mail address, and with AUTH_OPERATOR_BEYOND_OWN when they would get what the caller does not hold. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateOperatorInput, { description: 'The new operator.' }))
], OperatorResolver.prototype, "createOperator", null);
__decorate([
    Mutation(() => OperatorType, {
        nullable: true,
        description: 'Changes the name or the permissions of an operator, within two seconds and without ending a session. Refused with AUTH_LAST_OPERATOR when nobody with all permissions would be left. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateOperatorInput, { description: 'What to change.' }))
], OperatorResolver.prototype, "updateOperator", null);
__decorate([
    Mutation(() => OperatorType, {
        nullable: true,
        description: 'Ends all sessions of an operator within two seconds, and lets them sign in no more. Refused with AUTH_LAST_OPERATOR when nobody with all permissions would be left. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => OperatorInput, { description: 'Whom.' }))
], OperatorResolver.prototype, "deactivateOperator", null);
__decorate([
    Mutation(() => OperatorType, { nullable: true, description: 'Lets a deactivated operator sign in again. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => OperatorInput, { description: 'Whom.' }))
], OperatorResolver.prototype, "reactivateOperator", null);
OperatorResolver = __decorate([
    Resolver(() => OperatorConnection)
], OperatorResolver);
export { OperatorResolver };
function toConnection({ count, ...page }) {
    return { ...mapPage(page, toType), count };
}
function toType({ disabledAt, permissions, ...operator }) {
    const { id, email, displayName, version, createdAt } = operator;
    const held = rightsOfOperator({ ...operator, permissions }).permissions;
    return { id, email, displayName, deactivatedAt: disabledAt, permissions: held, hasAllPermissions: permissions === null, version, createdAt };
}
//# sourceMappingURL=graphql.js.map