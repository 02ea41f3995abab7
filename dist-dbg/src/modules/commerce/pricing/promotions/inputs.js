var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { promotionActionKind, promotionStacking } from './types.js';
let PromotionActionInput = class PromotionActionInput {
    kind;
    percentage;
    amount;
    buyQuantity;
    getQuantity;
};
__decorate([
    Field(() => promotionActionKind, { description: 'Which of the other fields are needed follows from it; the rest is refused.' })
], PromotionActionInput.prototype, "kind", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'For PERCENTAGE; for BUY_X_GET_Y, where 100 is meant when not given. Decimal text such as "12.5", at most 100.',
    })
], PromotionActionInput.prototype, "percentage", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true, description: 'For AMOUNT_EACH and AMOUNT_WHOLE; more than 0.' })
], PromotionActionInput.prototype, "amount", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'For BUY_X_GET_Y: how many pieces are paid in full.' })
], PromotionActionInput.prototype, "buyQuantity", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'For BUY_X_GET_Y: how many become cheaper.' })
], PromotionActionInput.prototype, "getQuantity", void 0);
PromotionActionInput = __decorate([
    InputType('PromotionActionInput', { description: 'What a promotion does.' })
], PromotionActionInput);
export { PromotionActionInput };
let PromotionConditionsInput = class PromotionConditionsInput {
    minimumSubtotal;
    minimumQuantity;
    productIds;
    variantIds;
    categoryIds;
    customerGroupIds;
    firstOrderOnly;
};
__decorate([
    Field(() => MoneyInput, { nullable: true, description: 'What the matching lines must cost together before any promotion; more than 0.' })
], PromotionConditionsInput.prototype, "minimumSubtotal", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many pieces the matching lines must have together.' })
], PromotionConditionsInput.prototype, "minimumQuantity", void 0);
__decorate([
    Field(() => [ID], {
        nullable: true,
        description: 'Lines of these products match. All do when there are neither products, variants nor categories.',
    })
], PromotionConditionsInput.prototype, "productIds", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'Lines of these variants match.' })
], PromotionConditionsInput.prototype, "variantIds", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'Lines of products in these categories, or anywhere below them, match.' })
], PromotionConditionsInput.prototype, "categoryIds", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'For these customers alone.' })
], PromotionConditionsInput.prototype, "customerGroupIds", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: "For a customer's first order alone; false when not given." })
], PromotionConditionsInput.prototype, "firstOrderOnly", void 0);
PromotionConditionsInput = __decorate([
    InputType('PromotionConditionsInput', { description: 'When a promotion counts: when all of it is met. Each list has at most 100 ids.' })
], PromotionConditionsInput);
export { PromotionConditionsInput };
let CreatePromotionInput = class CreatePromotionInput {
    name;
    action;
    conditions;
    priority;
    stacking;
    combinationGroup;
    requiresCoupon;
    usageLimit;
    usageLimitPerCustomer;
    validFrom;
    validUntil;
};
__decorate([
    Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
], CreatePromotionInput.prototype, "name", void 0);
__decorate([
    Field(() => PromotionActionInput, { description: 'What it does.' })
], CreatePromotionInput.prototype, "action", void 0);
__decorate([
    Field(() => PromotionConditionsInput, { nullable: true, description: 'When it counts; always when not given.' })
], CreatePromotionInput.prototype, "conditions", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: '0 to 1000, 0 when not given; the highest is tried first.' })
], CreatePromotionInput.prototype, "priority", void 0);
__decorate([
    Field(() => promotionStacking, { nullable: true, description: 'COMBINABLE when not given.' })
], CreatePromotionInput.prototype, "stacking", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of the promotions with the same text only the first counts; at most 40 characters.' })
], CreatePromotionInput.prototype, "combinationGroup", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether only who has a coupon gets it; false when not given.' })
], CreatePromotionInput.prototype, "requiresCoupon", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How often it may be used in all; no limit when not given.' })
], CreatePromotionInput.prototype, "usageLimit", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How often a customer may use it; no limit when not given.' })
], CreatePromotionInput.prototype, "usageLimitPerCustomer", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Counts from this moment on; from now on when not given.' })
], CreatePromotionInput.prototype, "validFrom", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Counts no longer from this moment on; without an end when not given.' })
], CreatePromotionInput.prototype, "validUntil", void 0);
CreatePromotionInput = __decorate([
    InputType('CreatePromotionInput', { description: 'A new promotion.' })
], CreatePromotionInput);
export { CreatePromotionInput };
let UpdatePromotionInput = class UpdatePromotionInput {
    id;
    ifVersion;
    name;
    action;
    conditions;
    priority;
    stacking;
    combinationGroup;
    requiresCoupon;
    usageLimit;
    usageLimitPerCustomer;
    validFrom;
    validUntil;
    isActive;
};
__decorate([
    Field(() => ID, { description: 'The promotion.' })
], UpdatePromotionInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the promotion has this version.' })
], UpdatePromotionInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: '1 to 120 characters; unique in the tenant, regardless of case.' })
], UpdatePromotionInput.prototype, "name", void 0);
__decorate([
    Field(() => PromotionActionInput, { nullable: true, description: 'What it does, as a whole.' })
], UpdatePromotionInput.prototype, "action", void 0);
__decorate([
    Field(() => PromotionConditionsInput, { nullable: true, description: 'When it counts, as a whole.' })
], UpdatePromotionInput.prototype, "conditions", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: '0 to 1000; the highest is tried first.' })
], UpdatePromotionInput.prototype, "priority", void 0);
__decorate([
    Field(() => promotionStacking, { nullable: true, description: 'Whether it stands beside others.' })
], UpdatePromotionInput.prototype, "stacking", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of the promotions with the same text only the first counts; an explicit null for none such.' })
], UpdatePromotionInput.prototype, "combinationGroup", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether only who has a coupon gets it.' })
], UpdatePromotionInput.prototype, "requiresCoupon", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How often it may be used in all; an explicit null takes the limit away.' })
], UpdatePromotionInput.prototype, "usageLimit", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How often a customer may use it; an explicit null takes the limit away.' })
], UpdatePromotionInput.prototype, "usageLimitPerCustomer", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Counts from this moment on.' })
], UpdatePromotionInput.prototype, "validFrom", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Counts no longer from this moment on; an explicit null takes the end away.' })
], UpdatePromotionInput.prototype, "validUntil", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'False switches it off, true on again.' })
], UpdatePromotionInput.prototype, "isActive", void 0);
UpdatePromotionInput = __decorate([
    InputType('UpdatePromotionInput', { description: 'Changes of a promotion. What is not given stays as it is.' })
], UpdatePromotionInput);
export { UpdatePromotionInput };
//# sourceMappingURL=inputs.js.map