var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../kernel/graphql.js';
let ItemType = class ItemType {
    id;
    sku;
    name;
    tracked;
    backOrder;
    reorderPoint;
    onHand;
    reserved;
    available;
    incoming;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `itm_`.' })
], ItemType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'The stock keeping unit.' })
], ItemType.prototype, "sku", void 0);
__decorate([
    Field(() => String, { description: 'As people read it.' })
], ItemType.prototype, "name", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether stock is kept of it. If not, it can always be had and its quantities are 0.' })
], ItemType.prototype, "tracked", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether more may be reserved than there is: then `available` may be negative.' })
], ItemType.prototype, "backOrder", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'When `available` falls to it or under it, `inventory.stockItemLow` is told; null for never.' })
], ItemType.prototype, "reorderPoint", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that are there; never negative.' })
], ItemType.prototype, "onHand", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that are promised to somebody and have not left.' })
], ItemType.prototype, "reserved", void 0);
__decorate([
    Field(() => Int, { description: '`onHand` without `reserved`: what can be promised now.' })
], ItemType.prototype, "available", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that are announced and have not arrived.' })
], ItemType.prototype, "incoming", void 0);
__decorate([
    Field(() => Int, { description: 'Counts what people change of the item, from 1; movements do not count. For `ifVersion`.' })
], ItemType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was added.' })
], ItemType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When people last changed it.' })
], ItemType.prototype, "updatedAt", void 0);
ItemType = __decorate([
    ObjectType('StockItem', {
        description: 'Something of which stock is kept, such as one variant of a product, with what there is of it at all locations.',
    })
], ItemType);
export { ItemType };
let LevelType = class LevelType {
    onHand;
    reserved;
    available;
    incoming;
};
__decorate([
    Field(() => Int, { description: 'Pieces that are there; never negative.' })
], LevelType.prototype, "onHand", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces of them that are promised to somebody.' })
], LevelType.prototype, "reserved", void 0);
__decorate([
    Field(() => Int, { description: '`onHand` without `reserved`; negative only for back-orders.' })
], LevelType.prototype, "available", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that are announced for this location and have not arrived.' })
], LevelType.prototype, "incoming", void 0);
LevelType = __decorate([
    ObjectType('StockLevel', { description: 'What there is of an item at one location.' })
], LevelType);
export { LevelType };
export const ItemConnection = connectionOf('StockItem', () => ItemType);
//# sourceMappingURL=types.js.map