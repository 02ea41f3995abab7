import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { customerGroupId } from '../../ids.js';
import type { CustomerRow } from '../tables.js';
import { CustomerType } from '../types.js';
import { ChangeCustomerGroupMembersInput, CreateCustomerGroupInput, DeleteCustomerGroupInput, UpdateCustomerGroupInput } from './inputs.js';
import { groupsOfCustomers } from './loaders.js';
import {
  changeCustomerGroupMembers,
  createCustomerGroup,
  deleteCustomerGroup,
  getCustomerGroup,
  listCustomerGroups,
  updateCustomerGroup,
} from './service.js';
import { CustomerGroupConnection, CustomerGroupType } from './types.js';

@Resolver(() => CustomerType)
export class GroupsOfCustomerResolver {
  @FieldResolver(() => [CustomerGroupType], { description: 'The groups that the customer is in, by name: at most 20.' })
  async groups(@Context() ctx: Ctx, @Root() { id }: CustomerRow) {
    return (await ctx.load(groupsOfCustomers, id)) ?? [];
  }
}

@Resolver(() => CustomerGroupType)
export class CustomerGroupResolver {
  @Query(() => CustomerGroupType, {
    nullable: true,
    description: 'One group of customers. Refused with COMMERCE_CUSTOMER_GROUP_NOT_FOUND when there is none.',
  })
  customerGroup(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `cgr_`.' }) id: string) {
    return getCustomerGroup(ctx, customerGroupId.parse(id));
  }

  @Query(() => CustomerGroupConnection, { nullable: true, description: 'The groups of customers in the order of their creation.' })
  customerGroups(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs) {
    return listCustomerGroups(ctx, page);
  }

  @Mutation(() => CustomerGroupType, {
    nullable: true,
    description: 'Creates a group of customers. Refused with COMMERCE_CUSTOMER_GROUP_NAME_TAKEN when another one has the name.',
  })
  createCustomerGroup(
    @Context() ctx: Ctx,
    @Arg('input', () => CreateCustomerGroupInput, { description: 'The new group.' }) input: CreateCustomerGroupInput,
  ) {
    return createCustomerGroup(ctx, input);
  }

  @Mutation(() => CustomerGroupType, {
    nullable: true,
    description: 'Renames a group of customers. Refused with COMMERCE_CUSTOMER_GROUP_NAME_TAKEN when another one has the name.',
  })
  updateCustomerGroup(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateCustomerGroupInput, { description: 'What to change.' }) input: UpdateCustomerGroupInput,
  ) {
    return updateCustomerGroup(ctx, input);
  }

  @Mutation(() => CustomerGroupType, {
    nullable: true,
    description:
      'Deletes a group of customers and answers what it was; its customers stay. Refused with COMMERCE_CUSTOMER_GROUP_IN_USE while a price list is for it.',
  })
  deleteCustomerGroup(
    @Context() ctx: Ctx,
    @Arg('input', () => DeleteCustomerGroupInput, { description: 'Which one.' }) input: DeleteCustomerGroupInput,
  ) {
    return deleteCustomerGroup(ctx, input);
  }

  @Mutation(() => CustomerGroupType, {
    nullable: true,
    description: 'Puts customers into a group and takes others out of it, all of them or none. Who is in it already, or is not, stays so.',
  })
  changeCustomerGroupMembers(
    @Context() ctx: Ctx,
    @Arg('input', () => ChangeCustomerGroupMembersInput, { description: 'Who comes and who leaves.' }) input: ChangeCustomerGroupMembersInput,
  ) {
    return changeCustomerGroupMembers(ctx, input);
  }
}
