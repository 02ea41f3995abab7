var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, ObjectType } from '../../../../kernel/graphql.js';
let OrderChangeType = class OrderChangeType {
    eventType;
    occurredAt;
    orderId;
};
__decorate([
    Field(() => String, { description: 'What happened, as `webhookEventTypes` names it: `commerce.orderShipped`, `commerce.paymentCaptured`.' })
], OrderChangeType.prototype, "eventType", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it happened.' })
], OrderChangeType.prototype, "occurredAt", void 0);
__decorate([
    Field(() => ID, { description: 'Begins with `ord_`.' })
], OrderChangeType.prototype, "orderId", void 0);
OrderChangeType = __decorate([
    ObjectType('OrderChange', { description: 'That something about an order has changed.' })
], OrderChangeType);
export { OrderChangeType };
//# sourceMappingURL=types.js.map