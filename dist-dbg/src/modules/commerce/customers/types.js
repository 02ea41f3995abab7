var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../kernel/graphql.js';
let CustomerType = class CustomerType {
    id;
    email;
    displayName;
    phone;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `cus_`.' })
], CustomerType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
], CustomerType.prototype, "email", void 0);
__decorate([
    Field(() => String, { description: 'As the customer wants to be called.' })
], CustomerType.prototype, "displayName", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As it was written down; null when not known.' })
], CustomerType.prototype, "phone", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
], CustomerType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the customer was created.' })
], CustomerType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the customer was last changed.' })
], CustomerType.prototype, "updatedAt", void 0);
CustomerType = __decorate([
    ObjectType('Customer', {
        description: 'Someone who buys in the shop, as staff sees them. Who opened an account (`account`) signs in with `signInCustomer`.',
    })
], CustomerType);
export { CustomerType };
export const CustomerConnection = connectionOf('Customer', () => CustomerType);
//# sourceMappingURL=types.js.map