var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
let OrderTotalsType = class OrderTotalsType {
    subtotal;
    discount;
    shipping;
    shippingMethodName;
    net;
    tax;
    total;
    rounding;
    payable;
};
__decorate([
    Field(() => MoneyType, { description: 'The goods before promotions: with tax or without, as their prices are.' })
], OrderTotalsType.prototype, "subtotal", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What promotions took off.' })
], OrderTotalsType.prototype, "discount", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What sending costs, with tax.' })
], OrderTotalsType.prototype, "shipping", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How it is sent; null when nobody has chosen a method.' })
], OrderTotalsType.prototype, "shippingMethodName", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Goods and shipping without tax.' })
], OrderTotalsType.prototype, "net", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The tax of goods and shipping.' })
], OrderTotalsType.prototype, "tax", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Net and tax.' })
], OrderTotalsType.prototype, "total", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What is added to the total, or taken from it, so that it can be paid.' })
], OrderTotalsType.prototype, "rounding", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What the customer pays.' })
], OrderTotalsType.prototype, "payable", void 0);
OrderTotalsType = __decorate([
    ObjectType('OrderTotals', { description: 'What an order comes to.' })
], OrderTotalsType);
export { OrderTotalsType };
let OrderLineChangeType = class OrderLineChangeType {
    previousLineId;
    lineId;
    variantId;
    sku;
    quantityBefore;
    quantity;
    totalBefore;
    total;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'The line before; null for a new one.' })
], OrderLineChangeType.prototype, "previousLineId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The line in its place, which has an id of its own; null for one that was taken out.' })
], OrderLineChangeType.prototype, "lineId", void 0);
__decorate([
    Field(() => ID, { description: 'The variant; it may be gone.' })
], OrderLineChangeType.prototype, "variantId", void 0);
__decorate([
    Field(() => String, { description: 'Its SKU then.' })
], OrderLineChangeType.prototype, "sku", void 0);
__decorate([
    Field(() => Int, { description: 'How many pieces there were.' })
], OrderLineChangeType.prototype, "quantityBefore", void 0);
__decorate([
    Field(() => Int, { description: 'How many there are since.' })
], OrderLineChangeType.prototype, "quantity", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What the line came to, with tax.' })
], OrderLineChangeType.prototype, "totalBefore", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What it comes to since.' })
], OrderLineChangeType.prototype, "total", void 0);
OrderLineChangeType = __decorate([
    ObjectType('OrderLineChange', { description: 'A line that came, went, or says something else.' })
], OrderLineChangeType);
export { OrderLineChangeType };
export const orderActorKind = {
    ...{ USER: 'USER', API_KEY: 'API_KEY', CUSTOMER: 'CUSTOMER' },
    ...{ OPERATOR: 'OPERATOR', SYSTEM: 'SYSTEM', ANONYMOUS: 'ANONYMOUS' },
};
registerEnumType(orderActorKind, {
    name: 'OrderActorKind',
    description: 'Who can have done something about an order.',
    valuesConfig: {
        USER: { description: 'A user of the tenant.' },
        API_KEY: { description: 'A program with an API key of the tenant.' },
        CUSTOMER: { description: 'A customer who was signed in.' },
        OPERATOR: { description: 'An operator of the platform.' },
        SYSTEM: { description: 'The product itself, such as after a payment that came.' },
        ANONYMOUS: { description: 'A shopper who was not signed in.' },
    },
});
let OrderActorType = class OrderActorType {
    kind;
    id;
};
__decorate([
    Field(() => orderActorKind, { description: 'What they are.' })
], OrderActorType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Begins with `usr_`, `key_`, `cus_` or `opr_`; null for who has no id.' })
], OrderActorType.prototype, "id", void 0);
OrderActorType = __decorate([
    ObjectType('OrderActor', { description: 'Who did something about an order.' })
], OrderActorType);
export { OrderActorType };
let OrderVersionType = class OrderVersionType {
    version;
    at;
    reason;
};
__decorate([
    Field(() => Int, { description: 'The `version` of the order since when it said so; 1 for what was placed.' })
], OrderVersionType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'Since when.' })
], OrderVersionType.prototype, "at", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why it was edited.' })
], OrderVersionType.prototype, "reason", void 0);
OrderVersionType = __decorate([
    ObjectType('OrderVersion', { description: 'What an order said from one edit to the next.' })
], OrderVersionType);
export { OrderVersionType };
let OrderEditPreviewType = class OrderEditPreviewType {
};
OrderEditPreviewType = __decorate([
    ObjectType('OrderEditPreview', { description: 'What an edit would make of an order, with the prices of this moment.' })
], OrderEditPreviewType);
export { OrderEditPreviewType };
//# sourceMappingURL=types.js.map