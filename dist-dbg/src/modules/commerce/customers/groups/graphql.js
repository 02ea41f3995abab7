var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { customerGroupId } from '../../ids.js';
import { CustomerType } from '../types.js';
import { ChangeCustomerGroupMembersInput, CreateCustomerGroupInput, DeleteCustomerGroupInput, UpdateCustomerGroupInput } from './inputs.js';
import { groupsOfCustomers } from './loaders.js';
import { changeCustomerGroupMembers, createCustomerGroup, deleteCustomerGroup, getCustomerGroup, listCustomerGroups, updateCustomerGroup, } from './service.js';
import { CustomerGroupConnection, CustomerGroupType } from './types.js';
let GroupsOfCustomerResolver = class GroupsOfCustomerResolver {
    async groups(ctx, { id }) {
        return (await ctx.load(groupsOfCustomers, id)) ?? [];
    }
};
__decorate([
    FieldResolver(() => [CustomerGroupType], { description: 'The groups that the customer is in, by name: at most 20.' }),
    __param(0, Context()),
    __param(1, Root())
], GroupsOfCustomerResolver.prototype, "groups", null);
GroupsOfCustomerResolver = __decorate([
    Resolver(() => CustomerType)
], GroupsOfCustomerResolver);
export { GroupsOfCustomerResolver };
let CustomerGroupResolver = class CustomerGroupResolver {
    customerGroup(ctx, id) {
        return getCustomerGroup(ctx, customerGroupId.parse(id));
    }
    customerGroups(ctx, page) {
        return listCustomerGroups(ctx, page);
    }
    createCustomerGroup(ctx, input) {
        return createCustomerGroup(ctx, input);
    }
    updateCustomerGroup(ctx, input) {
        return updateCustomerGroup(ctx, input);
    }
    deleteCustomerGroup(ctx, input) {
        return deleteCustomerGroup(ctx, input);
    }
    changeCustomerGroupMembers(ctx, input) {
        return changeCustomerGroupMembers(ctx, input);
    }
};
__decorate([
    Query(() => CustomerGroupType, {
        nullable: true,
        description: 'One group of customers. Refused with COMMERCE_CUSTOMER_GROUP_NOT_FOUND when there is none.',
    }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `cgr_`.' }))
], CustomerGroupResolver.prototype, "customerGroup", null);
__decorate([
    Query(() => CustomerGroupConnection, { nullable: true, description: 'The groups of customers in the order of their creation.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], CustomerGroupResolver.prototype, "customerGroups", null);
__decorate([
    Mutation(() => CustomerGroupType, {
        nullable: true,
        description: 'Creates a group of customers. Refused with COMMERCE_CUSTOMER_GROUP_NAME_TAKEN when another one has the name.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateCustomerGroupInput, { description: 'The new group.' }))
], CustomerGroupResolver.prototype, "createCustomerGroup", null);
__decorate([
    Mutation(() => CustomerGroupType, {
        nullable: true,
        description: 'Renames a group of customers. Refused with COMMERCE_CUSTOMER_GROUP_NAME_TAKEN when another one has the name.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateCustomerGroupInput, { description: 'What to change.' }))
], CustomerGroupResolver.prototype, "updateCustomerGroup", null);
__decorate([
    Mutation(() => CustomerGroupType, {
        nullable: true,
        description: 'Deletes a group of customers and answers what it was; its customers stay. Refused with COMMERCE_CUSTOMER_GROUP_IN_USE while a price list is for it.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeleteCustomerGroupInput, { description: 'Which one.' }))
], CustomerGroupResolver.prototype, "deleteCustomerGroup", null);
__decorate([
    Mutation(() => CustomerGroupType, {
        nullable: true,
        description: 'Puts customers into a group and takes others out of it, all of them or none. Who is in it already, or is not, stays so.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ChangeCustomerGroupMembersInput, { description: 'Who comes and who leaves.' }))
], CustomerGroupResolver.prototype, "changeCustomerGroupMembers", null);
CustomerGroupResolver = __decorate([
    Resolver(() => CustomerGroupType)
], CustomerGroupResolver);
export { CustomerGroupResolver };
//# sourceMappingURL=graphql.js.map