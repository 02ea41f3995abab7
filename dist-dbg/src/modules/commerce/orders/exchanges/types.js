var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, ObjectType } from '../../../../kernel/graphql.js';
let OrderExchangeType = class OrderExchangeType {
    id;
    orderId;
    replacementOrderId;
    returnId;
    creditId;
    reason;
    exchangedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `exc_`.' })
], OrderExchangeType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'The order of which something came back.' })
], OrderExchangeType.prototype, "orderId", void 0);
__decorate([
    Field(() => ID, { description: 'The order that was placed instead.' })
], OrderExchangeType.prototype, "replacementOrderId", void 0);
__decorate([
    Field(() => ID, { description: 'What came back. A return is exchanged once.' })
], OrderExchangeType.prototype, "returnId", void 0);
__decorate([
    Field(() => ID, { description: 'The credit of it.' })
], OrderExchangeType.prototype, "creditId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why.' })
], OrderExchangeType.prototype, "reason", void 0);
__decorate([
    Field(() => DateTime, { description: 'When.' })
], OrderExchangeType.prototype, "exchangedAt", void 0);
OrderExchangeType = __decorate([
    ObjectType('OrderExchange', {
        description: 'That something else was sent for what came back of an order: by a credit of the one, and another order, which what was paid for the first one pays as far as it goes.',
    })
], OrderExchangeType);
export { OrderExchangeType };
let OrderExchangePreviewType = class OrderExchangePreviewType {
};
OrderExchangePreviewType = __decorate([
    ObjectType('OrderExchangePreview', { description: 'What an exchange would come to, with the prices of this moment.' })
], OrderExchangePreviewType);
export { OrderExchangePreviewType };
//# sourceMappingURL=types.js.map