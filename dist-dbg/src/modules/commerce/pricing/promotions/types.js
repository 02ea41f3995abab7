var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
export const promotionActionKind = {
    PERCENTAGE: 'PERCENTAGE',
    AMOUNT_EACH: 'AMOUNT_EACH',
    AMOUNT_WHOLE: 'AMOUNT_WHOLE',
    BUY_X_GET_Y: 'BUY_X_GET_Y',
    FREE_SHIPPING: 'FREE_SHIPPING',
};
registerEnumType(promotionActionKind, {
    name: 'PromotionActionKind',
    description: 'What a promotion does to the lines that it matches.',
    valuesConfig: {
        PERCENTAGE: { description: 'Takes a share off each line.' },
        AMOUNT_EACH: { description: 'Takes an amount off each piece.' },
        AMOUNT_WHOLE: { description: 'Takes an amount off all lines together, spread over them by what is left of them.' },
        BUY_X_GET_Y: { description: 'Of each `buyQuantity + getQuantity` pieces the cheapest `getQuantity` become cheaper, or free.' },
        FREE_SHIPPING: { description: 'Changes no line; says that shipping is free.' },
    },
});
export const promotionStacking = { COMBINABLE: 'COMBINABLE', EXCLUSIVE: 'EXCLUSIVE' };
registerEnumType(promotionStacking, {
    name: 'PromotionStacking',
    description: 'Whether a promotion stands beside others.',
    valuesConfig: {
        COMBINABLE: { description: 'Together with all others that are combinable too.' },
        EXCLUSIVE: { description: 'Alone: not when another one counts already, and none after it.' },
    },
});
let PromotionActionType = class PromotionActionType {
    kind;
    percentage;
    amount;
    buyQuantity;
    getQuantity;
};
__decorate([
    Field(() => promotionActionKind, { description: 'Which of the other fields are there follows from it.' })
], PromotionActionType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of PERCENTAGE and BUY_X_GET_Y: the share, as decimal text such as "12.5".' })
], PromotionActionType.prototype, "percentage", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'Of AMOUNT_EACH and AMOUNT_WHOLE.' })
], PromotionActionType.prototype, "amount", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Of BUY_X_GET_Y: how many pieces are paid in full.' })
], PromotionActionType.prototype, "buyQuantity", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Of BUY_X_GET_Y: how many become cheaper.' })
], PromotionActionType.prototype, "getQuantity", void 0);
PromotionActionType = __decorate([
    ObjectType('PromotionAction', { description: 'What a promotion does.' })
], PromotionActionType);
export { PromotionActionType };
let PromotionConditionsType = class PromotionConditionsType {
    minimumSubtotal;
    minimumQuantity;
    productIds;
    variantIds;
    categoryIds;
    customerGroupIds;
    firstOrderOnly;
};
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'What the matching lines must cost together before any promotion.' })
], PromotionConditionsType.prototype, "minimumSubtotal", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many pieces the matching lines must have together.' })
], PromotionConditionsType.prototype, "minimumQuantity", void 0);
__decorate([
    Field(() => [ID], { description: 'Lines of these products match. All lines do when there are neither products, variants nor categories.' })
], PromotionConditionsType.prototype, "productIds", void 0);
__decorate([
    Field(() => [ID], { description: 'Lines of these variants match.' })
], PromotionConditionsType.prototype, "variantIds", void 0);
__decorate([
    Field(() => [ID], { description: 'Lines of products in these categories, or anywhere below them, match.' })
], PromotionConditionsType.prototype, "categoryIds", void 0);
__decorate([
    Field(() => [ID], { description: 'It is for these customers; for everybody when there are none.' })
], PromotionConditionsType.prototype, "customerGroupIds", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether it is for a customer's first order alone." })
], PromotionConditionsType.prototype, "firstOrderOnly", void 0);
PromotionConditionsType = __decorate([
    ObjectType('PromotionConditions', { description: 'When a promotion counts: when all of it is met.' })
], PromotionConditionsType);
export { PromotionConditionsType };
let PromotionType = class PromotionType {
    id;
    name;
    currencyCode;
    priority;
    stacking;
    combinationGroup;
    usageLimit;
    usageLimitPerCustomer;
    validFrom;
    validUntil;
    deactivatedAt;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `prm_`.' })
], PromotionType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'As buyers read it; unique in the tenant, regardless of case.' })
], PromotionType.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The currency that it is for; null for every one.' })
], PromotionType.prototype, "currencyCode", void 0);
__decorate([
    Field(() => Int, { description: '0 to 1000; the highest is tried first.' })
], PromotionType.prototype, "priority", void 0);
__decorate([
    Field(() => promotionStacking, { description: 'Whether it stands beside others.' })
], PromotionType.prototype, "stacking", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of the promotions with the same text only the first counts; null for none such.' })
], PromotionType.prototype, "combinationGroup", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How often it may be used in all; null for no limit.' })
], PromotionType.prototype, "usageLimit", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How often a customer may use it; null for no limit. With one it is for known customers alone.' })
], PromotionType.prototype, "usageLimitPerCustomer", void 0);
__decorate([
    Field(() => DateTime, { description: 'Counts from this moment on.' })
], PromotionType.prototype, "validFrom", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Counts no longer from this moment on; null when it has no end.' })
], PromotionType.prototype, "validUntil", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when it is switched off; null while it is on.' })
], PromotionType.prototype, "deactivatedAt", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
], PromotionType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], PromotionType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], PromotionType.prototype, "updatedAt", void 0);
PromotionType = __decorate([
    ObjectType('Promotion', {
        description: 'Makes something cheaper for a time. Promotions are tried by priority, each on what those before it have left.',
    })
], PromotionType);
export { PromotionType };
export const PromotionConnection = connectionOf('Promotion', () => PromotionType);
//# sourceMappingURL=types.js.map