var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
let CreateCustomerGroupInput = class CreateCustomerGroupInput {
    name;
};
__decorate([
    Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
], CreateCustomerGroupInput.prototype, "name", void 0);
CreateCustomerGroupInput = __decorate([
    InputType('CreateCustomerGroupInput', { description: 'A new group of customers, without any yet.' })
], CreateCustomerGroupInput);
export { CreateCustomerGroupInput };
let UpdateCustomerGroupInput = class UpdateCustomerGroupInput {
    id;
    ifVersion;
    name;
};
__decorate([
    Field(() => ID, { description: 'The group to rename.' })
], UpdateCustomerGroupInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the group has this version.' })
], UpdateCustomerGroupInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
], UpdateCustomerGroupInput.prototype, "name", void 0);
UpdateCustomerGroupInput = __decorate([
    InputType('UpdateCustomerGroupInput', { description: 'A new name for a group of customers.' })
], UpdateCustomerGroupInput);
export { UpdateCustomerGroupInput };
let DeleteCustomerGroupInput = class DeleteCustomerGroupInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'A group that no price list is for.' })
], DeleteCustomerGroupInput.prototype, "id", void 0);
DeleteCustomerGroupInput = __decorate([
    InputType('DeleteCustomerGroupInput', { description: 'Which group of customers to delete.' })
], DeleteCustomerGroupInput);
export { DeleteCustomerGroupInput };
let ChangeCustomerGroupMembersInput = class ChangeCustomerGroupMembersInput {
    id;
    add;
    remove;
};
__decorate([
    Field(() => ID, { description: 'The group.' })
], ChangeCustomerGroupMembersInput.prototype, "id", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'Customers to put into it, at most 100. A customer is in at most 20 groups.' })
], ChangeCustomerGroupMembersInput.prototype, "add", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'Customers to take out of it, at most 100.' })
], ChangeCustomerGroupMembersInput.prototype, "remove", void 0);
ChangeCustomerGroupMembersInput = __decorate([
    InputType('ChangeCustomerGroupMembersInput', { description: 'Who comes into a group of customers, and who leaves it.' })
], ChangeCustomerGroupMembersInput);
export { ChangeCustomerGroupMembersInput };
//# sourceMappingURL=inputs.js.map