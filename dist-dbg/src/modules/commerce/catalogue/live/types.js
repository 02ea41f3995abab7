var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, ObjectType } from '../../../../kernel/graphql.js';
let ProductChangeType = class ProductChangeType {
    eventType;
    occurredAt;
    productId;
};
__decorate([
    Field(() => String, { description: 'What happened, as `webhookEventTypes` names it: `commerce.variantUpdated`.' })
], ProductChangeType.prototype, "eventType", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it happened.' })
], ProductChangeType.prototype, "occurredAt", void 0);
__decorate([
    Field(() => ID, { description: 'Begins with `prd_`.' })
], ProductChangeType.prototype, "productId", void 0);
ProductChangeType = __decorate([
    ObjectType('ProductChange', { description: 'That something about a product has changed.' })
], ProductChangeType);
export { ProductChangeType };
//# sourceMappingURL=types.js.map