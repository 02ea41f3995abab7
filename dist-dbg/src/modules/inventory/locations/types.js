var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType } from '../../../kernel/graphql.js';
let LocationType = class LocationType {
    id;
    code;
    name;
    address;
    priority;
    isDefault;
    deactivatedAt;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `loc_`.' })
], LocationType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Short, as on labels; unique in the tenant, regardless of case.' })
], LocationType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: 'As people call it.' })
], LocationType.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where it is, in whatever words help.' })
], LocationType.prototype, "address", void 0);
__decorate([
    Field(() => Int, { description: 'Stock is reserved from the location with the smallest priority first.' })
], LocationType.prototype, "priority", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it is used where no location is named. Exactly one is.' })
], LocationType.prototype, "isDefault", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when nothing is moved there; null while it is in use.' })
], LocationType.prototype, "deactivatedAt", void 0);
__decorate([
    Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
], LocationType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was added.' })
], LocationType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], LocationType.prototype, "updatedAt", void 0);
LocationType = __decorate([
    ObjectType('StockLocation', { description: 'A place where stock is kept: a warehouse, a shop, a van.' })
], LocationType);
export { LocationType };
//# sourceMappingURL=types.js.map