var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, FieldResolver, Mutation, Resolver, Root } from '../../../../kernel/graphql.js';
import { CustomerType } from '../../customers/types.js';
import { shownLines } from '../showing.js';
import { AddressType, CustomerAddressType } from '../types.js';
import { AddCustomerAddressInput, RemoveCustomerAddressInput, UpdateCustomerAddressInput } from './inputs.js';
import { addressesOfCustomers } from './loaders.js';
import { addCustomerAddress, removeCustomerAddress, updateCustomerAddress } from './service.js';
let AddressesOfCustomerResolver = class AddressesOfCustomerResolver {
    async addresses(ctx, { id }) {
        return (await ctx.load(addressesOfCustomers, id)) ?? [];
    }
};
__decorate([
    FieldResolver(() => [CustomerAddressType], { description: 'The address book, in the order in which addresses were added: at most 50.' }),
    __param(0, Context()),
    __param(1, Root())
], AddressesOfCustomerResolver.prototype, "addresses", null);
AddressesOfCustomerResolver = __decorate([
    Resolver(() => CustomerType)
], AddressesOfCustomerResolver);
export { AddressesOfCustomerResolver };
let CustomerAddressResolver = class CustomerAddressResolver {
    address(row) {
        return row;
    }
    lines(ctx, row) {
        return shownLines(ctx, row);
    }
    addCustomerAddress(ctx, input) {
        return addCustomerAddress(ctx, input);
    }
    updateCustomerAddress(ctx, input) {
        return updateCustomerAddress(ctx, input);
    }
    removeCustomerAddress(ctx, input) {
        return removeCustomerAddress(ctx, input);
    }
};
__decorate([
    FieldResolver(() => AddressType, { description: 'The address itself.' }),
    __param(0, Root())
], CustomerAddressResolver.prototype, "address", null);
__decorate([
    FieldResolver(() => [String], { description: "As it is written on a parcel from the shop's country (`commerce.country`)." }),
    __param(0, Context()),
    __param(1, Root())
], CustomerAddressResolver.prototype, "lines", null);
__decorate([
    Mutation(() => CustomerAddressType, {
        nullable: true,
        description: "Adds an address to a customer's book; the first one is the default of both. Refused with COMMERCE_ADDRESS_BOOK_FULL when there are 50, and as `addressCheck` says.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => AddCustomerAddressInput, { description: 'Whose, and where.' }))
], CustomerAddressResolver.prototype, "addCustomerAddress", null);
__decorate([
    Mutation(() => CustomerAddressType, { nullable: true, description: "Changes an address of a customer's book, or makes it a default." }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateCustomerAddressInput, { description: 'What to change.' }))
], CustomerAddressResolver.prototype, "updateCustomerAddress", null);
__decorate([
    Mutation(() => CustomerAddressType, {
        nullable: true,
        description: "Removes an address from its customer's book and answers what it was. No other one becomes the default in its place.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RemoveCustomerAddressInput, { description: 'Which one.' }))
], CustomerAddressResolver.prototype, "removeCustomerAddress", null);
CustomerAddressResolver = __decorate([
    Resolver(() => CustomerAddressType)
], CustomerAddressResolver);
export { CustomerAddressResolver };
//# sourceMappingURL=graphql.js.map