var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int, registerEnumType, sortDirection } from '../../../kernel/graphql.js';
export const itemOrderField = { NAME: 'NAME', AVAILABLE: 'AVAILABLE' };
registerEnumType(itemOrderField, {
    name: 'StockItemOrderField',
    description: 'What a list of stock items is ordered by; items that are equal in it follow each other in the order of their creation.',
    valuesConfig: {
        NAME: { description: 'By name, regardless of case.' },
        AVAILABLE: { description: 'By what is available at all locations together.' },
    },
});
let StockItemOrder = class StockItemOrder {
    field;
    direction;
};
__decorate([
    Field(() => itemOrderField, { description: 'What to order by.' })
], StockItemOrder.prototype, "field", void 0);
__decorate([
    Field(() => sortDirection, { defaultValue: 'ASC', description: 'In which direction.' })
], StockItemOrder.prototype, "direction", void 0);
StockItemOrder = __decorate([
    InputType('StockItemOrder', { description: 'How a list of stock items is ordered.' })
], StockItemOrder);
export { StockItemOrder };
let StockItemFilter = class StockItemFilter {
    search;
    locationId;
    low;
    inStock;
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Each word must be the beginning of a word in name or SKU, or the whole must be the beginning of a SKU; at most 100 characters.',
    })
], StockItemFilter.prototype, "search", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Something of it is on hand, reserved or expected at this location.' })
], StockItemFilter.prototype, "locationId", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'True: what is available is at the reorder point or under it. False: it is not, or there is none.',
    })
], StockItemFilter.prototype, "low", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'True: something of it is available. False: nothing is.' })
], StockItemFilter.prototype, "inStock", void 0);
StockItemFilter = __decorate([
    InputType('StockItemFilter', { description: 'Which stock items: those that meet every condition that is given.' })
], StockItemFilter);
export { StockItemFilter };
let CreateStockItemInput = class CreateStockItemInput {
    sku;
    name;
    tracked;
    backOrder;
};
__decorate([
    Field(() => String, { description: 'The stock keeping unit, 1 to 64 characters.' })
], CreateStockItemInput.prototype, "sku", void 0);
__decorate([
    Field(() => String, { description: 'As people read it; 1 to 300 characters.' })
], CreateStockItemInput.prototype, "name", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'False when no stock is kept of it, so that it can always be had; true when not given.' })
], CreateStockItemInput.prototype, "tracked", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'Whether more may be reserved than there is; as the setting `inventory.backOrder` says when not given.',
    })
], CreateStockItemInput.prototype, "backOrder", void 0);
CreateStockItemInput = __decorate([
    InputType('CreateStockItemInput', { description: 'Something of which stock is kept and that no other module stands for, such as packaging.' })
], CreateStockItemInput);
export { CreateStockItemInput };
let UpdateStockItemInput = class UpdateStockItemInput {
    id;
    ifVersion;
    sku;
    name;
    tracked;
    backOrder;
};
__decorate([
    Field(() => ID, { description: 'The item to change.' })
], UpdateStockItemInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with INVENTORY_VERSION_STALE unless the item has this version.' })
], UpdateStockItemInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The stock keeping unit, 1 to 64 characters. Not for the stock of a variant.' })
], UpdateStockItemInput.prototype, "sku", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As people read it; 1 to 300 characters. Not for the stock of a variant.' })
], UpdateStockItemInput.prototype, "name", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether stock is kept of it. Only while there is none.' })
], UpdateStockItemInput.prototype, "tracked", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether more may be reserved than there is. Not false while more is.' })
], UpdateStockItemInput.prototype, "backOrder", void 0);
UpdateStockItemInput = __decorate([
    InputType('UpdateStockItemInput', { description: 'Changes of a stock item. What is not given stays as it is.' })
], UpdateStockItemInput);
export { UpdateStockItemInput };
let SetReorderPointInput = class SetReorderPointInput {
    id;
    ifVersion;
    reorderPoint;
};
__decorate([
    Field(() => ID, { description: 'The item.' })
], SetReorderPointInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with INVENTORY_VERSION_STALE unless the item has this version.' })
], SetReorderPointInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Told when what is available falls to it or under it: 0 to 1,000,000,000; null for never.' })
], SetReorderPointInput.prototype, "reorderPoint", void 0);
SetReorderPointInput = __decorate([
    InputType('SetReorderPointInput', { description: 'When to say that an item runs low.' })
], SetReorderPointInput);
export { SetReorderPointInput };
//# sourceMappingURL=inputs.js.map