var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, ObjectType } from '../../../kernel/graphql.js';
let StockChangeType = class StockChangeType {
    eventType;
    occurredAt;
    itemIds;
};
__decorate([
    Field(() => String, { description: 'What happened, as `webhookEventTypes` names it: `inventory.stockMoved`, `inventory.stockReserved`.' })
], StockChangeType.prototype, "eventType", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it happened.' })
], StockChangeType.prototype, "occurredAt", void 0);
__decorate([
    Field(() => [ID], { description: 'The stock items that it is about, 1 to 200; only the followed one where one is followed.' })
], StockChangeType.prototype, "itemIds", void 0);
StockChangeType = __decorate([
    ObjectType('StockChange', { description: 'That there is more or less of something, or that more or less of it is promised or announced.' })
], StockChangeType);
export { StockChangeType };
//# sourceMappingURL=types.js.map