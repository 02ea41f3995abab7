var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../kernel/graphql.js';
let CustomerFilter = class CustomerFilter {
    search;
    groupId;
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Each word must be the beginning of a word in the name or of a part of the e-mail address; at most 100 characters.',
    })
], CustomerFilter.prototype, "search", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'In this group of customers.' })
], CustomerFilter.prototype, "groupId", void 0);
CustomerFilter = __decorate([
    InputType('CustomerFilter', { description: 'Which customers: those that meet every condition that is given.' })
], CustomerFilter);
export { CustomerFilter };
let CreateCustomerInput = class CreateCustomerInput {
    email;
    displayName;
    phone;
};
__decorate([
    Field(() => String, { description: 'At most 254 characters; unique in the tenant, regardless of case.' })
], CreateCustomerInput.prototype, "email", void 0);
__decorate([
    Field(() => String, { description: 'As the customer wants to be called; 1 to 120 characters.' })
], CreateCustomerInput.prototype, "displayName", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Digits, spaces and the signs + ( ) - . /; 5 to 30 of them.' })
], CreateCustomerInput.prototype, "phone", void 0);
CreateCustomerInput = __decorate([
    InputType('CreateCustomerInput', { description: 'A new customer.' })
], CreateCustomerInput);
export { CreateCustomerInput };
let UpdateCustomerInput = class UpdateCustomerInput {
    id;
    ifVersion;
    email;
    displayName;
    phone;
};
__decorate([
    Field(() => ID, { description: 'The customer to change.' })
], UpdateCustomerInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the customer has this version.' })
], UpdateCustomerInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'At most 254 characters; unique in the tenant, regardless of case.' })
], UpdateCustomerInput.prototype, "email", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As the customer wants to be called; 1 to 120 characters.' })
], UpdateCustomerInput.prototype, "displayName", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Digits, spaces and the signs + ( ) - . /; an explicit null removes it.' })
], UpdateCustomerInput.prototype, "phone", void 0);
UpdateCustomerInput = __decorate([
    InputType('UpdateCustomerInput', { description: 'Changes of a customer. What is not given stays as it is.' })
], UpdateCustomerInput);
export { UpdateCustomerInput };
//# sourceMappingURL=inputs.js.map