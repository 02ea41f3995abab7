var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Field, ObjectType, Query, Resolver } from '../../../kernel/graphql.js';
import { describeFormat, showAddress } from './showing.js';
import { AddressFormatType, AddressInput, AddressType } from './types.js';
let AddressCheckType = class AddressCheckType {
    address;
    lines;
};
__decorate([
    Field(() => AddressType, { description: 'In its normal form.' })
], AddressCheckType.prototype, "address", void 0);
__decorate([
    Field(() => [String], { description: "As it is written on a parcel from the shop's country (`commerce.country`)." })
], AddressCheckType.prototype, "lines", void 0);
AddressCheckType = __decorate([
    ObjectType('AddressCheck', { description: 'An address that is good.' })
], AddressCheckType);
export { AddressCheckType };
let AddressFormatResolver = class AddressFormatResolver {
    addressFormat(countryCode) {
        return describeFormat(countryCode);
    }
    addressCheck(ctx, input) {
        return showAddress(ctx, input);
    }
};
__decorate([
    Query(() => AddressFormatType, { nullable: true, description: 'What an address in a country needs.' }),
    __param(0, Arg('countryCode', () => String, { description: 'As in ISO 3166-1: DE.' }))
], AddressFormatResolver.prototype, "addressFormat", null);
__decorate([
    Query(() => AddressCheckType, {
        nullable: true,
        description: 'An address in its normal form. Refused with INVALID_INPUT, naming every field that is wrong in its country. Nothing is kept.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => AddressInput, { description: 'The address.' }))
], AddressFormatResolver.prototype, "addressCheck", null);
AddressFormatResolver = __decorate([
    Resolver(() => AddressFormatType)
], AddressFormatResolver);
export { AddressFormatResolver };
//# sourceMappingURL=graphql.js.map