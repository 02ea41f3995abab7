var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { AddressInput } from '../types.js';
/** The fields of adding one, for whomever. */
let NewAddressInput = class NewAddressInput {
    address;
    isDefaultShipping;
    isDefaultBilling;
};
__decorate([
    Field(() => AddressInput, { description: 'The address.' })
], NewAddressInput.prototype, "address", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether parcels go there from now on; when not given, only where it is the first address.' })
], NewAddressInput.prototype, "isDefaultShipping", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether invoices go there from now on; when not given, only where it is the first address.' })
], NewAddressInput.prototype, "isDefaultBilling", void 0);
NewAddressInput = __decorate([
    InputType('NewAddressInput', { description: 'A new address.' })
], NewAddressInput);
export { NewAddressInput };
let AddCustomerAddressInput = class AddCustomerAddressInput extends NewAddressInput {
    customerId;
};
__decorate([
    Field(() => ID, { description: 'Whose it is.' })
], AddCustomerAddressInput.prototype, "customerId", void 0);
AddCustomerAddressInput = __decorate([
    InputType('AddCustomerAddressInput', { description: "A new address of a customer's book. A customer has at most 50." })
], AddCustomerAddressInput);
export { AddCustomerAddressInput };
let UpdateCustomerAddressInput = class UpdateCustomerAddressInput {
    id;
    ifVersion;
    address;
    isDefaultShipping;
    isDefaultBilling;
};
__decorate([
    Field(() => ID, { description: 'The address.' })
], UpdateCustomerAddressInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the address has this version.' })
], UpdateCustomerAddressInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => AddressInput, { nullable: true, description: 'The address as a whole.' })
], UpdateCustomerAddressInput.prototype, "address", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether parcels go there from now on; it is no longer where they went before.' })
], UpdateCustomerAddressInput.prototype, "isDefaultShipping", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether invoices go there from now on; it is no longer where they went before.' })
], UpdateCustomerAddressInput.prototype, "isDefaultBilling", void 0);
UpdateCustomerAddressInput = __decorate([
    InputType('UpdateCustomerAddressInput', { description: "Changes of an address of a customer's book. What is not given stays as it is." })
], UpdateCustomerAddressInput);
export { UpdateCustomerAddressInput };
let RemoveCustomerAddressInput = class RemoveCustomerAddressInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'The address.' })
], RemoveCustomerAddressInput.prototype, "id", void 0);
RemoveCustomerAddressInput = __decorate([
    InputType('RemoveCustomerAddressInput', { description: "Which address to remove from its customer's book." })
], RemoveCustomerAddressInput);
export { RemoveCustomerAddressInput };
//# sourceMappingURL=inputs.js.map