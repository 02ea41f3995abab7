var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, DateTime, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, PageArgs, Query, Resolver, Root, connectionOf, } from '../../../../../kernel/graphql.js';
import { promotionId } from '../../../ids.js';
import { usesOfCoupons } from '../loaders.js';
import { createCoupons, disableCoupon, listCoupons } from './service.js';
let CouponType = class CouponType {
    id;
    promotionId;
    code;
    usageLimit;
    disabledAt;
    createdAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `cpn_`.' })
], CouponType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'The promotion.' })
], CouponType.prototype, "promotionId", void 0);
__decorate([
    Field(() => String, { description: 'In capitals; buyers may type it in any case.' })
], CouponType.prototype, "code", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How often it may be used; null for no limit of its own.' })
], CouponType.prototype, "usageLimit", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when it is good no more; null while it is.' })
], CouponType.prototype, "disabledAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], CouponType.prototype, "createdAt", void 0);
CouponType = __decorate([
    ObjectType('Coupon', { description: 'A code that opens a promotion to whoever has it.' })
], CouponType);
export { CouponType };
export const CouponConnection = connectionOf('Coupon', () => CouponType);
let CreateCouponsInput = class CreateCouponsInput {
    promotionId;
    codes;
    generate;
    prefix;
    usageLimit;
};
__decorate([
    Field(() => ID, { description: 'The promotion.' })
], CreateCouponsInput.prototype, "promotionId", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: '4 to 32 letters, digits and hyphens each; unique in the tenant, regardless of case.' })
], CreateCouponsInput.prototype, "codes", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many random codes to make besides.' })
], CreateCouponsInput.prototype, "generate", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How random codes begin: at most 16 letters, digits and hyphens.' })
], CreateCouponsInput.prototype, "prefix", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How often each may be used: once when not given, without a limit for an explicit null.' })
], CreateCouponsInput.prototype, "usageLimit", void 0);
CreateCouponsInput = __decorate([
    InputType('CreateCouponsInput', { description: 'New coupons of a promotion: codes of your own, random ones, or both. At most 1,000 of each.' })
], CreateCouponsInput);
export { CreateCouponsInput };
let DisableCouponInput = class DisableCouponInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'The coupon.' })
], DisableCouponInput.prototype, "id", void 0);
DisableCouponInput = __decorate([
    InputType('DisableCouponInput', { description: 'Which coupon is good no more.' })
], DisableCouponInput);
export { DisableCouponInput };
let CouponResolver = class CouponResolver {
    coupons(ctx, id, page) {
        return listCoupons(ctx, promotionId.parse(id, 'promotionId'), page);
    }
    async used(ctx, { id }) {
        return (await ctx.load(usesOfCoupons, id)) ?? 0;
    }
    createCoupons(ctx, input) {
        return createCoupons(ctx, input);
    }
    disableCoupon(ctx, input) {
        return disableCoupon(ctx, input);
    }
};
__decorate([
    Query(() => CouponConnection, { nullable: true, description: 'The coupons of a promotion in the order of their creation.' }),
    __param(0, Context()),
    __param(1, Arg('promotionId', () => ID, { description: 'The promotion.' })),
    __param(2, Args(() => PageArgs))
], CouponResolver.prototype, "coupons", null);
__decorate([
    FieldResolver(() => Int, { description: 'How often it was used and not released again.' }),
    __param(0, Context()),
    __param(1, Root())
], CouponResolver.prototype, "used", null);
__decorate([
    Mutation(() => [CouponType], {
        nullable: true,
        description: 'Creates coupons, all or none. Refused with COMMERCE_COUPON_CODE_TAKEN, naming every code that another coupon has.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateCouponsInput, { description: 'Which ones.' }))
], CouponResolver.prototype, "createCoupons", null);
__decorate([
    Mutation(() => CouponType, { nullable: true, description: 'Lets a coupon be good no more; doing so again changes nothing.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => DisableCouponInput, { description: 'Which one.' }))
], CouponResolver.prototype, "disableCoupon", null);
CouponResolver = __decorate([
    Resolver(() => CouponType)
], CouponResolver);
export { CouponResolver };
//# sourceMappingURL=graphql.js.map