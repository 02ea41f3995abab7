var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
let CustomerGroupType = class CustomerGroupType {
    id;
    name;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `cgr_`.' })
], CustomerGroupType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
], CustomerGroupType.prototype, "name", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes of its name, from 1. For `ifVersion`.' })
], CustomerGroupType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the group was created.' })
], CustomerGroupType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the group was last renamed.' })
], CustomerGroupType.prototype, "updatedAt", void 0);
CustomerGroupType = __decorate([
    ObjectType('CustomerGroup', { description: 'Customers who are treated alike by price lists and promotions.' })
], CustomerGroupType);
export { CustomerGroupType };
export const CustomerGroupConnection = connectionOf('CustomerGroup', () => CustomerGroupType);
//# sourceMappingURL=types.js.map