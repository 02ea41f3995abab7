var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Info, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../kernel/selected.js';
import { customerId } from '../ids.js';
import { CreateCustomerInput, CustomerFilter, UpdateCustomerInput } from './inputs.js';
import { createCustomer, getCustomer, listCustomers, updateCustomer } from './service.js';
import { CustomerConnection, CustomerType } from './types.js';
let CustomerResolver = class CustomerResolver {
    customer(ctx, id, info) {
        return getCustomer(ctx, customerId.parse(id), selectedOf(info));
    }
    customers(ctx, filter, page, info) {
        return listCustomers(ctx, { filter, page, selected: selectedNodesOf(info) });
    }
    createCustomer(ctx, input) {
        return createCustomer(ctx, input);
    }
    updateCustomer(ctx, input) {
        return updateCustomer(ctx, input);
    }
};
__decorate([
    Query(() => CustomerType, { nullable: true, description: 'One customer. Refused with COMMERCE_CUSTOMER_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `cus_`.' })),
    __param(2, Info())
], CustomerResolver.prototype, "customer", null);
__decorate([
    Query(() => CustomerConnection, { nullable: true, description: 'The customers that meet a filter, by name.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => CustomerFilter, { nullable: true, description: 'Which customers; all when not given.' })),
    __param(2, Args(() => PageArgs)),
    __param(3, Info())
], CustomerResolver.prototype, "customers", null);
__decorate([
    Mutation(() => CustomerType, {
        nullable: true,
        description: 'Creates a customer. Refused with COMMERCE_CUSTOMER_EMAIL_TAKEN when another one has the e-mail address.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateCustomerInput, { description: 'The new customer.' }))
], CustomerResolver.prototype, "createCustomer", null);
__decorate([
    Mutation(() => CustomerType, {
        nullable: true,
        description: "Changes a customer's e-mail address, name or phone number. Refused with COMMERCE_CUSTOMER_EMAIL_TAKEN when another one has the address.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateCustomerInput, { description: 'What to change.' }))
], CustomerResolver.prototype, "updateCustomer", null);
CustomerResolver = __decorate([
    Resolver(() => CustomerType)
], CustomerResolver);
export { CustomerResolver };
let CustomerConnectionResolver = class CustomerConnectionResolver {
    totalCount(page) {
        return page.count();
    }
};
__decorate([
    FieldResolver(() => Int, { description: 'How many customers the whole list has. Counted only when it is selected.' }),
    __param(0, Root())
], CustomerConnectionResolver.prototype, "totalCount", null);
CustomerConnectionResolver = __decorate([
    Resolver(() => CustomerConnection)
], CustomerConnectionResolver);
export { CustomerConnectionResolver };
//# sourceMappingURL=graphql.js.map