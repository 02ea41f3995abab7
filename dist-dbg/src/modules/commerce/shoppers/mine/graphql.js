var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, DateTime, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { RemoveCustomerAddressInput, UpdateCustomerAddressInput } from '../../addresses/book/inputs.js';
import { addressesOfCustomers } from '../../addresses/book/loaders.js';
import { CustomerAddressType } from '../../addresses/types.js';
import { consentsOfCustomers } from '../../customers/consents/loaders.js';
import { MarketingConsentType } from '../../customers/consents/types.js';
import { groupsOfCustomers } from '../../customers/groups/loaders.js';
import { CustomerMeType } from '../accounts/types.js';
import { AddMyAddressInput, SetMyMarketingConsentInput, UpdateMyProfileInput } from './inputs.js';
import { addMyAddress, getCustomerMe, listMyCarts, removeMyAddress, setMyMarketingConsent, updateMyAddress, updateMyProfile } from './service.js';
let MyCartType = class MyCartType {
    id;
    currencyCode;
    lines;
    updatedAt;
    expiresAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `crt_`. While signed in, it may be sent wherever a `cartToken` is asked for.' })
], MyCartType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'As in ISO 4217.' })
], MyCartType.prototype, "currencyCode", void 0);
__decorate([
    Field(() => Int, { description: 'How many lines it has.' })
], MyCartType.prototype, "lines", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], MyCartType.prototype, "updatedAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it is gone unless it is changed.' })
], MyCartType.prototype, "expiresAt", void 0);
MyCartType = __decorate([
    ObjectType('MyCart', { description: 'A cart of the signed-in customer. What is in it and what it costs says `cart(token: id)`.' })
], MyCartType);
export { MyCartType };
let CustomerMeResolver = class CustomerMeResolver {
    customerMe(ctx) {
        return getCustomerMe(ctx);
    }
    async addresses(ctx, { id }) {
        return (await ctx.load(addressesOfCustomers, id)) ?? [];
    }
    async groups(ctx, { id }) {
        return ((await ctx.load(groupsOfCustomers, id)) ?? []).map(({ name }) => name);
    }
    async marketingConsents(ctx, { id }) {
        return (await ctx.load(consentsOfCustomers, id)) ?? [];
    }
    carts(ctx, me) {
        return listMyCarts(ctx, me);
    }
    updateMyProfile(ctx, input) {
        return updateMyProfile(ctx, input);
    }
    setMyMarketingConsent(ctx, input) {
        return setMyMarketingConsent(ctx, input);
    }
    addMyAddress(ctx, input) {
        return addMyAddress(ctx, input);
    }
    updateMyAddress(ctx, input) {
        return updateMyAddress(ctx, input);
    }
    removeMyAddress(ctx, input) {
        return removeMyAddress(ctx, input);
    }
};
__decorate([
    Query(() => CustomerMeType, { nullable: true, description: 'The signed-in customer.' }),
    __param(0, Context())
], CustomerMeResolver.prototype, "customerMe", null);
__decorate([
    FieldResolver(() => [CustomerAddressType], { description: 'Their addresses, in the order in which they were added: at most 50.' }),
    __param(0, Context()),
    __param(1, Root())
], CustomerMeResolver.prototype, "addresses", null);
__decorate([
    FieldResolver(() => [String], {
        description: 'The names of the groups by which they have prices of their own: at most 20. The shop says who is in them.',
    }),
    __param(0, Context()),
    __param(1, Root())
], CustomerMeResolver.prototype, "groups", null);
__decorate([
    FieldResolver(() => [MarketingConsentType], {
        description: 'What they have said to being written to about offers, the newest first: that one counts. The last 20.',
    }),
    __param(0, Context()),
    __param(1, Root())
], CustomerMeResolver.prototype, "marketingConsents", null);
__decorate([
    FieldResolver(() => [MyCartType], { description: 'Their carts, the one that was changed last first: at most 10.' }),
    __param(0, Context()),
    __param(1, Root())
], CustomerMeResolver.prototype, "carts", null);
__decorate([
    Mutation(() => CustomerMeType, { nullable: true, description: 'Changes name or phone number of the signed-in customer.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateMyProfileInput, { description: 'What to change.' }))
], CustomerMeResolver.prototype, "updateMyProfile", null);
__decorate([
    Mutation(() => CustomerMeType, {
        nullable: true,
        description: 'Notes that the signed-in customer agrees to being written to about offers, or does not any more. What they said before stays known.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SetMyMarketingConsentInput, { description: 'What they say.' }))
], CustomerMeResolver.prototype, "setMyMarketingConsent", null);
__decorate([
    Mutation(() => CustomerAddressType, {
        nullable: true,
        description: 'Adds an address of the signed-in customer; the first one is the default of both. Refused with COMMERCE_ADDRESS_BOOK_FULL when there are 50, and with INVALID_INPUT naming every field that is wrong in its country.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => AddMyAddressInput, { description: 'Where.' }))
], CustomerMeResolver.prototype, "addMyAddress", null);
__decorate([
    Mutation(() => CustomerAddressType, {
        nullable: true,
        description: "Changes one of the signed-in customer's addresses, or makes it a default. Refused with COMMERCE_CUSTOMER_ADDRESS_NOT_FOUND for any other.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateCustomerAddressInput, { description: 'What to change.' }))
], CustomerMeResolver.prototype, "updateMyAddress", null);
__decorate([
    Mutation(() => CustomerAddressType, {
        nullable: true,
        description: "Removes one of the signed-in customer's addresses and answers what it was. No other one becomes the default in its place.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RemoveCustomerAddressInput, { description: 'Which one.' }))
], CustomerMeResolver.prototype, "removeMyAddress", null);
CustomerMeResolver = __decorate([
    Resolver(() => CustomerMeType)
], CustomerMeResolver);
export { CustomerMeResolver };
//# sourceMappingURL=graphql.js.map