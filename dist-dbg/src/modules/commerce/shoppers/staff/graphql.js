var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, DateTime, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root } from '../../../../kernel/graphql.js';
import { consentsOfCustomers } from '../../customers/consents/loaders.js';
import { MarketingConsentType } from '../../customers/consents/types.js';
import { CustomerType } from '../../customers/types.js';
import { accountOfCustomers } from './loaders.js';
import { blockCustomerAccount, recordCustomerConsent, unblockCustomerAccount } from './service.js';
let CustomerAccountType = class CustomerAccountType {
    hasPassword;
    createdAt;
    blockedAt;
};
__decorate([
    Field(() => Boolean, { description: 'Whether they have a password; who has none signs in by links in mails.' })
], CustomerAccountType.prototype, "hasPassword", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was opened.' })
], CustomerAccountType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when they cannot sign in because the shop says so; null while they can.' })
], CustomerAccountType.prototype, "blockedAt", void 0);
CustomerAccountType = __decorate([
    ObjectType('CustomerAccount', { description: 'What a customer signs in to the shop with.' })
], CustomerAccountType);
let AccountOfCustomerInput = class AccountOfCustomerInput {
    customerId;
};
__decorate([
    Field(() => ID, { description: 'The customer.' })
], AccountOfCustomerInput.prototype, "customerId", void 0);
AccountOfCustomerInput = __decorate([
    InputType('CustomerAccountInput', { description: 'Whose account.' })
], AccountOfCustomerInput);
let RecordCustomerConsentInput = class RecordCustomerConsentInput {
    customerId;
    granted;
    textVersion;
};
__decorate([
    Field(() => ID, { description: 'The customer.' })
], RecordCustomerConsentInput.prototype, "customerId", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether they agree.' })
], RecordCustomerConsentInput.prototype, "granted", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Which text they were shown; at most 60 characters. Needed to agree.' })
], RecordCustomerConsentInput.prototype, "textVersion", void 0);
RecordCustomerConsentInput = __decorate([
    InputType('RecordCustomerConsentInput', { description: 'What a customer told somebody of the shop about being written to about offers.' })
], RecordCustomerConsentInput);
let AccountOfCustomerResolver = class AccountOfCustomerResolver {
    account(ctx, { id }) {
        return ctx.load(accountOfCustomers, id);
    }
    async marketingConsents(ctx, { id }) {
        return (await ctx.load(consentsOfCustomers, id)) ?? [];
    }
    blockCustomerAccount(ctx, input) {
        return blockCustomerAccount(ctx, input);
    }
    unblockCustomerAccount(ctx, input) {
        return unblockCustomerAccount(ctx, input);
    }
    recordCustomerConsent(ctx, input) {
        return recordCustomerConsent(ctx, input);
    }
};
__decorate([
    FieldResolver(() => CustomerAccountType, { nullable: true, description: 'What they sign in with; null for who has never opened an account.' }),
    __param(0, Context()),
    __param(1, Root())
], AccountOfCustomerResolver.prototype, "account", null);
__decorate([
    FieldResolver(() => [MarketingConsentType], {
        description: 'What they have said to being written to about offers, the newest first: that one counts. The last 20.',
    }),
    __param(0, Context()),
    __param(1, Root())
], AccountOfCustomerResolver.prototype, "marketingConsents", null);
__decorate([
    Mutation(() => CustomerType, {
        nullable: true,
        description: 'Keeps a customer from signing in; their sessions end within two seconds. Refused with COMMERCE_CUSTOMER_ACCOUNT_MISSING.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => AccountOfCustomerInput, { description: 'Whose.' }))
], AccountOfCustomerResolver.prototype, "blockCustomerAccount", null);
__decorate([
    Mutation(() => CustomerType, { nullable: true, description: 'Lets a customer sign in again. Refused with COMMERCE_CUSTOMER_ACCOUNT_MISSING.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => AccountOfCustomerInput, { description: 'Whose.' }))
], AccountOfCustomerResolver.prototype, "unblockCustomerAccount", null);
__decorate([
    Mutation(() => CustomerType, {
        nullable: true,
        description: 'Notes what a customer told somebody of the shop about being written to about offers. What they said before stays known.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RecordCustomerConsentInput, { description: 'Who said what.' }))
], AccountOfCustomerResolver.prototype, "recordCustomerConsent", null);
AccountOfCustomerResolver = __decorate([
    Resolver(() => CustomerType)
], AccountOfCustomerResolver);
export { AccountOfCustomerResolver };
//# sourceMappingURL=graphql.js.map