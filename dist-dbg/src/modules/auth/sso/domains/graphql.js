var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { check } from '../../../../kernel/check.js';
import { Arg, Context, DateTime, Field, InputType, Mutation, ObjectType, Query, Resolver } from '../../../../kernel/graphql.js';
import { ssoDomainSchema } from './checks.js';
import { addSsoDomain, listSsoDomains, removeSsoDomain, verifySsoDomain } from './service.js';
let SsoDomainType = class SsoDomainType {
    domain;
    recordName;
    recordValue;
    verifiedAt;
    checkedAt;
    missingSince;
};
__decorate([
    Field(() => String, { description: 'In small letters; letters beyond ASCII as `xn--…`.' })
], SsoDomainType.prototype, "domain", void 0);
__decorate([
    Field(() => String, { description: 'Where to publish the record.' })
], SsoDomainType.prototype, "recordName", void 0);
__decorate([
    Field(() => String, { description: 'The text of the TXT record. Leave it there: it is looked at once a day.' })
], SsoDomainType.prototype, "recordValue", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was proved; null while it is not, or not any more.' })
], SsoDomainType.prototype, "verifiedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the name servers last gave an answer.' })
], SsoDomainType.prototype, "checkedAt", void 0);
__decorate([
    Field(() => DateTime, {
        nullable: true,
        description: 'Since when the record is missing; three days later the domain counts as not proved. Null while it is there.',
    })
], SsoDomainType.prototype, "missingSince", void 0);
SsoDomainType = __decorate([
    ObjectType('SsoDomain', { description: 'An e-mail domain of the company, and the DNS record that proves it.' })
], SsoDomainType);
let SsoDomainInput = class SsoDomainInput {
    domain;
};
__decorate([
    Field(() => String, { description: 'Such as `example.com`: what stands behind the @ of addresses. Subdomains are domains of their own.' })
], SsoDomainInput.prototype, "domain", void 0);
SsoDomainInput = __decorate([
    InputType('SsoDomainInput', { description: 'An e-mail domain.' })
], SsoDomainInput);
let SsoDomainResolver = class SsoDomainResolver {
    ssoDomains(ctx) {
        return listSsoDomains(ctx);
    }
    addSsoDomain(ctx, input) {
        return addSsoDomain(ctx, check(ssoDomainSchema, input).domain);
    }
    verifySsoDomain(ctx, input) {
        return verifySsoDomain(ctx, check(ssoDomainSchema, input).domain);
    }
    removeSsoDomain(ctx, input) {
        return removeSsoDomain(ctx, check(ssoDomainSchema, input).domain);
    }
};
__decorate([
    Query(() => [SsoDomainType], { nullable: true, description: 'The e-mail domains that the tenant has added, by name: at most 50.' }),
    __param(0, Context())
], SsoDomainResolver.prototype, "ssoDomains", null);
__decorate([
    Mutation(() => SsoDomainType, {
        nullable: true,
        description: 'Adds an e-mail domain. Publish the DNS record that it answers with, then call `verifySsoDomain`.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SsoDomainInput, { description: 'Which one.' }))
], SsoDomainResolver.prototype, "addSsoDomain", null);
__decorate([
    Mutation(() => SsoDomainType, {
        nullable: true,
        description: 'Looks for the DNS record of a domain. One tenant alone can have proved a domain.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SsoDomainInput, { description: 'Which one.' }))
], SsoDomainResolver.prototype, "verifySsoDomain", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Takes a domain back. Refused while a connection speaks for addresses of it. True.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SsoDomainInput, { description: 'Which one.' }))
], SsoDomainResolver.prototype, "removeSsoDomain", null);
SsoDomainResolver = __decorate([
    Resolver()
], SsoDomainResolver);
export { SsoDomainResolver };
//# sourceMappingURL=graphql.js.map