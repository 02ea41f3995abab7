var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, ObjectType } from '../../../kernel/graphql.js';
let AddressInput = class AddressInput {
    recipient;
    company;
    line1;
    line2;
    city;
    region;
    postalCode;
    countryCode;
    phone;
};
__decorate([
    Field(() => String, { description: 'Who takes it at the door; at most 120 characters.' })
], AddressInput.prototype, "recipient", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'At most 120 characters.' })
], AddressInput.prototype, "company", void 0);
__decorate([
    Field(() => String, { description: 'Street and number, or whatever is first; at most 120 characters.' })
], AddressInput.prototype, "line1", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What is not in the first line; at most 120 characters.' })
], AddressInput.prototype, "line2", void 0);
__decorate([
    Field(() => String, { description: 'At most 80 characters.' })
], AddressInput.prototype, "city", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As in ISO 3166-2, with or without the country; where the country has a list also its name.' })
], AddressInput.prototype, "region", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Spaces, hyphens and case do not matter.' })
], AddressInput.prototype, "postalCode", void 0);
__decorate([
    Field(() => String, { description: 'As in ISO 3166-1: DE.' })
], AddressInput.prototype, "countryCode", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'For questions about a delivery: digits, spaces and the signs + ( ) - . /; 5 to 30 of them.' })
], AddressInput.prototype, "phone", void 0);
AddressInput = __decorate([
    InputType('AddressInput', {
        description: 'An address. What its country needs says `addressFormat`; what is left out may be missing or blank. It is kept in one normal form.',
    })
], AddressInput);
export { AddressInput };
let AddressType = class AddressType {
    recipient;
    company;
    line1;
    line2;
    city;
    region;
    postalCode;
    countryCode;
    phone;
};
__decorate([
    Field(() => String, { description: 'Who takes it at the door.' })
], AddressType.prototype, "recipient", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The company.' })
], AddressType.prototype, "company", void 0);
__decorate([
    Field(() => String, { description: 'Street and number, or whatever is first.' })
], AddressType.prototype, "line1", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What is not in the first line.' })
], AddressType.prototype, "line2", void 0);
__decorate([
    Field(() => String, { description: 'The town.' })
], AddressType.prototype, "city", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As in ISO 3166-2 without the country: BY.' })
], AddressType.prototype, "region", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As the post of the country writes it.' })
], AddressType.prototype, "postalCode", void 0);
__decorate([
    Field(() => String, { description: 'As in ISO 3166-1: DE.' })
], AddressType.prototype, "countryCode", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'For questions about a delivery.' })
], AddressType.prototype, "phone", void 0);
AddressType = __decorate([
    ObjectType('Address', { description: 'An address in its normal form.' })
], AddressType);
export { AddressType };
let CustomerAddressType = class CustomerAddressType {
    id;
    isDefaultShipping;
    isDefaultBilling;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `adr_`.' })
], CustomerAddressType.prototype, "id", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether parcels go there unless the customer says otherwise. At most one address of a customer is that.' })
], CustomerAddressType.prototype, "isDefaultShipping", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether invoices go there unless the customer says otherwise. At most one address of a customer is that.' })
], CustomerAddressType.prototype, "isDefaultBilling", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
], CustomerAddressType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was added.' })
], CustomerAddressType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], CustomerAddressType.prototype, "updatedAt", void 0);
CustomerAddressType = __decorate([
    ObjectType('CustomerAddress', { description: "An address in a customer's book." })
], CustomerAddressType);
export { CustomerAddressType };
let RegionType = class RegionType {
    code;
    name;
};
__decorate([
    Field(() => String, { description: 'As in ISO 3166-2 without the country: CA.' })
], RegionType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: 'As people call it.' })
], RegionType.prototype, "name", void 0);
RegionType = __decorate([
    ObjectType('Region', { description: 'A part of a country that addresses there name.' })
], RegionType);
export { RegionType };
let AddressFormatType = class AddressFormatType {
    countryCode;
    countryName;
    requiredFields;
    postalCodeExamples;
    regions;
};
__decorate([
    Field(() => String, { description: 'As in ISO 3166-1: DE.' })
], AddressFormatType.prototype, "countryCode", void 0);
__decorate([
    Field(() => String, { description: 'The country in English.' })
], AddressFormatType.prototype, "countryName", void 0);
__decorate([
    Field(() => [String], { description: 'The fields of `AddressInput` that must not be missing.' })
], AddressFormatType.prototype, "requiredFields", void 0);
__decorate([
    Field(() => [String], { description: 'How postal codes look, with 1 for any digit and A for any letter. Empty where anything goes.' })
], AddressFormatType.prototype, "postalCodeExamples", void 0);
__decorate([
    Field(() => [RegionType], { description: 'What `region` may be. Empty where any code goes, or none.' })
], AddressFormatType.prototype, "regions", void 0);
AddressFormatType = __decorate([
    ObjectType('AddressFormat', { description: 'What an address in a country needs: for forms.' })
], AddressFormatType);
export { AddressFormatType };
//# sourceMappingURL=types.js.map