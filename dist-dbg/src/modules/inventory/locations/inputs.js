var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../kernel/graphql.js';
let CreateStockLocationInput = class CreateStockLocationInput {
    code;
    name;
    address;
    priority;
};
__decorate([
    Field(() => String, { description: 'Short, as on labels: 1 to 32 characters; unique in the tenant, regardless of case.' })
], CreateStockLocationInput.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: 'As people call it; 1 to 120 characters.' })
], CreateStockLocationInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where it is, in whatever words help; 1 to 300 characters.' })
], CreateStockLocationInput.prototype, "address", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Stock is reserved from the smallest first: 0 to 1000; 100 when not given.' })
], CreateStockLocationInput.prototype, "priority", void 0);
CreateStockLocationInput = __decorate([
    InputType('CreateStockLocationInput', { description: 'A new stock location.' })
], CreateStockLocationInput);
export { CreateStockLocationInput };
let UpdateStockLocationInput = class UpdateStockLocationInput {
    id;
    ifVersion;
    code;
    name;
    address;
    priority;
    active;
    isDefault;
};
__decorate([
    Field(() => ID, { description: 'The location to change.' })
], UpdateStockLocationInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with INVENTORY_VERSION_STALE unless the location has this version.' })
], UpdateStockLocationInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Short, as on labels: 1 to 32 characters; unique in the tenant, regardless of case.' })
], UpdateStockLocationInput.prototype, "code", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As people call it; 1 to 120 characters.' })
], UpdateStockLocationInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where it is; an explicit null removes it.' })
], UpdateStockLocationInput.prototype, "address", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Stock is reserved from the smallest first: 0 to 1000.' })
], UpdateStockLocationInput.prototype, "priority", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'False deactivates it, which is refused while anything is there; true opens it again.' })
], UpdateStockLocationInput.prototype, "active", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'True makes it the default one in place of the present one. Never false.' })
], UpdateStockLocationInput.prototype, "isDefault", void 0);
UpdateStockLocationInput = __decorate([
    InputType('UpdateStockLocationInput', { description: 'Changes of a stock location. What is not given stays as it is.' })
], UpdateStockLocationInput);
export { UpdateStockLocationInput };
//# sourceMappingURL=inputs.js.map